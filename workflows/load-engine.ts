import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loadModel, type Model, type ModelFiles, modelFileNames } from '#engine/model'
import { rootFolder } from './places'

let loading: Promise<Model> | null = null

/** Loads the engine's model from the package's own folder, once for each process or thread. */
export function loadEngine(): Promise<Model> {
  loading ??= readFiles().then(loadModel)
  return loading
}

async function readFiles(): Promise<ModelFiles> {
  const folder = join(rootFolder(), 'engine', 'weights')
  const entries = await Promise.all(
    Object.entries(modelFileNames).map(
      async ([key, name]) => [key, new Uint8Array(await readFile(join(folder, name)))] as const,
    ),
  )
  return Object.fromEntries(entries) as unknown as ModelFiles
}
