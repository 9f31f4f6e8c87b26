import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll } from 'vitest'
import { readWaiting } from '#workflows/read-waiting'
import { closeWorkspace, openWorkspace } from '#workflows/workspace'
import { demoDatabase } from '../demo/demo-database'
import { migratedDatabase } from '../store/scratch-database'

/**
 * Points the test file at a data folder and a database of its own, before anything else that the file
 * does first; gives back the way out. Called at the top of a file.
 * @param holds an empty workspace, or the demo, read and compared
 */
export function ownWorkspace(holds: 'nothing' | 'demo' = 'nothing'): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'according-workspace-'))
  beforeAll(async () => {
    process.env.ACCORDING_DATA = folder
    process.env.DATABASE_URL = await (holds === 'demo' ? demoDatabase() : migratedDatabase())
  })
  return async () => {
    await closeWorkspace()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Waits until the engine has read everything that was added. */
export async function readEverything(): Promise<void> {
  const workspace = await openWorkspace()
  await readWaiting(workspace)
  // A run that was under way may have looked for waiting articles just before the last was added.
  await readWaiting(workspace)
}
