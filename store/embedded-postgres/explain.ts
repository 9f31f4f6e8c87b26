import { existsSync, readFileSync } from 'node:fs'

/** Why PostgreSQL did not start, for a person; and whether the trouble may pass by itself. */
export interface Explanation {
  sentence: string
  mayPass: boolean
}

const lastWords = 6

/**
 * Turns PostgreSQL's own words into one clear sentence with its remedy.
 * @param errors what the program wrote to standard error
 * @param log the server's log file, where it has one
 */
export function explain(cluster: string, errors: string, log?: string): Explanation {
  const told = `${errors}\n${log && existsSync(log) ? readFileSync(log, 'utf8') : ''}`
  if (/No space left on device|Disk quota exceeded|Check free disk space/.test(told)) {
    return { sentence: fullDisk(cluster), mayPass: false }
  }
  if (/Permission denied|Read-only file system|Operation not permitted/.test(told)) {
    return { sentence: notWritable(cluster), mayPass: false }
  }
  if (/incompatible with server/.test(told)) {
    return {
      sentence: `The database in ${cluster} was made by another major version of PostgreSQL. Start the According that made it, or set ACCORDING_DATA to another folder.`,
      mayPass: false,
    }
  }
  const words = told.trim().split('\n').slice(-lastWords).join('\n')
  return {
    sentence: `The embedded database in ${cluster} does not start. Its last words:\n${words}`,
    // Backends that outlive a killed server hold its memory for a moment; a second server that
    // started in the same instant holds the pid file.
    mayPass: /still in use|already exists|Is another postmaster/.test(told),
  }
}

export function fullDisk(folder: string): string {
  return `The disk that holds ${folder} is full. Free some space and start again; nothing that was stored is lost.`
}

export function notWritable(folder: string): string {
  return `The folder ${folder} cannot be written by this user. Change its owner, or set ACCORDING_DATA to a folder of your own.`
}
