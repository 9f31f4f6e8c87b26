import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive } from './is-alive'

/** What PostgreSQL's own pid file says of the server of a cluster that lives. */
export interface Postmaster {
  pid: number
  /** The folder of its unix socket; empty while it has none yet. */
  socketFolder: string
  isStopping: boolean
}

/** No system gives a process this number. */
const nobodysPid = 2_147_483_646

/**
 * The living server of a cluster, or null. A number in a left-over pid file may be another program's
 * by now, so the program is looked at too: nothing that is not PostgreSQL is ever signalled.
 */
export function livingPostmaster(cluster: string): Postmaster | null {
  const lines = readPidFile(cluster)
  const pid = Number(lines[0])
  if (!(pid > 0) || !isAlive(pid) || !isServerOf(pid, lines[1])) return null
  return { pid, socketFolder: lines[4]?.trim() ?? '', isStopping: lines[7]?.trim() === 'stopping' }
}

/**
 * PostgreSQL refuses to start when the process that its left-over pid file names is alive, whatever
 * program that is: after a restart of a container it often is. Only that number is changed, since
 * the same file also lets PostgreSQL find backends that survived their server.
 */
export function disownPidFile(cluster: string): void {
  const lines = readPidFile(cluster)
  const pid = Number(lines[0])
  if (!(pid > 0) || !isAlive(pid) || isServerOf(pid, lines[1])) return
  writeFileSync(pidFile(cluster), [nobodysPid, ...lines.slice(1)].join('\n'))
}

function pidFile(cluster: string): string {
  return join(cluster, 'postmaster.pid')
}

function readPidFile(cluster: string): string[] {
  try {
    return readFileSync(pidFile(cluster), 'utf8').split('\n')
  } catch {
    return []
  }
}

/** Whether the process is the server of just that data folder, as its command line says. */
function isServerOf(pid: number, dataFolder: string): boolean {
  const command = commandOf(pid)
  return /postgres/.test(command) && command.includes(dataFolder)
}

function commandOf(pid: number): string {
  const file = `/proc/${pid}/cmdline`
  try {
    if (existsSync(file)) return readFileSync(file, 'utf8').replaceAll('\0', ' ')
  } catch {
    // Gone since, or hidden: ask ps.
  }
  return (
    spawnSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? ''
  )
}
