import { readFileSync, rmSync, writeFileSync } from 'node:fs'

/**
 * Takes a lock file for this process, or says that another living one has it. A lock whose process
 * is gone is taken away; one without a number is still being written.
 */
export function takeLock(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const owner = readOwner(file)
  if (owner !== null && !isAlive(owner)) rmSync(file, { force: true })
  return false
}

function readOwner(file: string): number | null {
  try {
    return Number(readFileSync(file, 'utf8')) || null
  } catch {
    return null
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
