import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Holds `.setup/lock` while `work` runs, so that `npm start` and `npm test` may be called at once in
 * one clone. A lock whose process is gone is taken over.
 */
export async function withLock(root, work) {
  const folder = join(root, '.setup')
  const file = join(folder, 'lock')
  mkdirSync(folder, { recursive: true })
  let said = false
  while (!tryLock(file)) {
    if (!said) console.error('Another set-up is at work in this folder; waiting for it.')
    said = true
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  const release = () => rmSync(file, { force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    release()
    process.removeListener('exit', release)
  }
}

function tryLock(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  }
  if (!isAlive(readOwner(file))) rmSync(file, { force: true })
  return false
}

function readOwner(file) {
  try {
    return Number(readFileSync(file, 'utf8'))
  } catch {
    return 0
  }
}

function isAlive(pid) {
  // A lock file just being written is still empty: its owner lives.
  if (pid === 0) return true
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
