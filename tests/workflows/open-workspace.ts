import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readWaiting } from '#workflows/read-waiting'
import { closeWorkspace, openWorkspace } from '#workflows/workspace'

/** Points the process at a data folder of its own, with its own PostgreSQL; gives back the way out. */
export function ownWorkspace(): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'according-workspace-'))
  process.env.ACCORDING_DATA = folder
  delete process.env.DATABASE_URL
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
