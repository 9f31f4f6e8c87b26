import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { EngineStamp } from '#domain/analysis'
import { loadModel, type Model, type ModelFiles, modelFileNames } from '#engine/model'
import { ENGINE_VERSION } from '#engine/version'
import { rootFolder } from './places'

let loading: Promise<Model> | null = null

/** Loads the engine's model from the package's own folder, once for each process or thread. */
export function loadEngine(): Promise<Model> {
  loading ??= readFiles().then(loadModel)
  return loading
}

/** The version and the model's checksum of this engine, without loading it. */
export async function engineStamp(): Promise<EngineStamp> {
  const manifest = await readFile(join(weightsFolder(), modelFileNames.manifest))
  const checksum = createHash('sha256').update(manifest).digest('hex')
  return { version: ENGINE_VERSION, model: `sha256:${checksum}` }
}

/** Where the model's files are. */
export function weightsFolder(): string {
  return join(rootFolder(), 'engine', 'weights')
}

async function readFiles(): Promise<ModelFiles> {
  const folder = weightsFolder()
  const entries = await Promise.all(
    Object.entries(modelFileNames).map(
      async ([key, name]) => [key, new Uint8Array(await readFile(join(folder, name)))] as const,
    ),
  )
  return Object.fromEntries(entries) as unknown as ModelFiles
}
