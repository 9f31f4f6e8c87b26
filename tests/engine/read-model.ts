import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadModel, type Model, type ModelFiles, modelFileNames } from '#engine/model'

let loading: Promise<Model> | null = null

/** The shipped model, loaded once for each test file. */
export function loadTestModel(): Promise<Model> {
  loading ??= loadModel(readModelFiles())
  return loading
}

/** The bytes of the shipped model's files. */
export function readModelFiles(): ModelFiles {
  const folder = join(import.meta.dirname, '..', '..', 'engine', 'weights')
  const entries = Object.entries(modelFileNames).map(([key, name]) => [
    key,
    new Uint8Array(readFileSync(join(folder, name))),
  ])
  return Object.fromEntries(entries) as ModelFiles
}
