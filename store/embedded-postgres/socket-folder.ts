import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StoreFailure } from '../store-failure'

const root = 0
const nobody = 65_534
/** A socket's whole path may have 103 bytes on macOS and 107 on Linux. */
const longestFolder = 103 - '/.s.PGSQL.5432'.length

/** Where the server of a cluster gets its socket: the path is short and hashed, for it has a limit. */
export function newSocketFolder(cluster: string): string {
  const key = createHash('sha256').update(cluster).digest('hex').slice(0, 12)
  const name = `according-${process.getuid?.() ?? root}-${key}`
  const folder = join(tmpdir(), name)
  return Buffer.byteLength(folder) <= longestFolder ? folder : join('/tmp', name)
}

/** Makes the folder if it is not there, and gives it back. */
export function makeSocketFolder(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (isOurs(folder)) return folder
  throw new StoreFailure(
    `The folder ${folder}, where the database's socket belongs, is another user's. Set TMPDIR to a folder of your own.`,
  )
}

/**
 * Whether the folder is a real one of this user's. The name can be guessed and /tmp is open to all:
 * a server that another user put there is not ours to talk to.
 */
export function isOurs(folder: string): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false })
  if (!found?.isDirectory()) return false
  const user = process.getuid?.()
  // As root, the server may run as "nobody", who then owns the folder.
  return user === undefined || found.uid === user || (user === root && found.uid === nobody)
}
