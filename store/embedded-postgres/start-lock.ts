import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { isAlive } from './is-alive'
import { folderFailure } from './make-folder'

const beatMs = 2_000
const staleAfterMs = 15_000

/**
 * Takes a lock file for this process, or says that another living one has it. A lock is stale when
 * its process is gone, or when it was not touched for a while: in a container the number of a
 * process that died is soon another's.
 *
 * Two processes that clear a stale lock in the same instant may both take it. That is harmless: the
 * lock only spares work, and PostgreSQL's own postmaster.pid keeps a second server out.
 * @returns a function that gives the lock back, or null when another has it
 * @throws StoreFailure when nothing can be written there
 */
export function takeLock(file: string): (() => void) | null {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
      // On a full disk the file is made and stays empty.
      rmSync(file, { force: true })
      throw folderFailure(dirname(file), error)
    }
    if (isStale(file)) rmSync(file, { force: true })
    return null
  }
  const beat = setInterval(() => touch(file), beatMs)
  beat.unref()
  return () => {
    clearInterval(beat)
    rmSync(file, { force: true })
  }
}

function isStale(file: string): boolean {
  try {
    // An empty lock is still being written: its age alone decides.
    const owner = Number(readFileSync(file, 'utf8'))
    if (owner > 0 && !isAlive(owner)) return true
    return Date.now() - statSync(file).mtimeMs > staleAfterMs
  } catch {
    // Given back meanwhile.
    return false
  }
}

function touch(file: string): void {
  const now = new Date()
  try {
    utimesSync(file, now, now)
  } catch {
    // Cleared by someone who held this process for dead, for instance after a suspend.
  }
}
