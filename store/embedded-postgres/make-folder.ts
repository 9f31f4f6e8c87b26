import { accessSync, constants, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { StoreFailure } from '../store-failure'
import { fullDisk, notWritable } from './explain'

/**
 * Makes a folder that only this user may look into, if it is not there.
 * @throws StoreFailure with the remedy when that is not possible
 */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw folderFailure(folder, isMissing(error) ? whyUnwritable(folder) : error)
  }
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT'
}

/** Node says only ENOENT of a new folder on a read-only disk; the folder above knows better. */
function whyUnwritable(folder: string): unknown {
  const above = dirname(folder)
  try {
    accessSync(above, constants.W_OK)
    return null
  } catch (error) {
    return isMissing(error) && above !== folder ? whyUnwritable(above) : error
  }
}

/** What a person is told when nothing can be written in a folder. */
export function folderFailure(folder: string, error: unknown): StoreFailure {
  const code = (error as NodeJS.ErrnoException | null)?.code
  if (code === 'ENOSPC' || code === 'EDQUOT') return new StoreFailure(fullDisk(folder))
  if (code === 'EROFS') {
    return new StoreFailure(
      `The folder ${folder} is on a read-only disk. Set ACCORDING_DATA to a folder where you may write, or DATABASE_URL to a PostgreSQL server.`,
    )
  }
  return new StoreFailure(notWritable(folder))
}
