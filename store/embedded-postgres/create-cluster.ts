import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { StoreFailure } from '../store-failure'
import { explain } from './explain'
import { isAlive } from './is-alive'
import { makeFolder } from './make-folder'
import { runProgram } from './run-program'

/**
 * Makes a PostgreSQL cluster in a temporary folder beside its place and renames it, so that a
 * half-made one is never used and the first of several processes wins.
 */
export async function createCluster(cluster: string, user: string): Promise<void> {
  refuseForeign(cluster)
  clearUnfinished(cluster)
  const unfinished = `${cluster}.unfinished-${process.pid}`
  makeFolder(unfinished)
  try {
    const { status, errors } = await runProgram(
      'initdb',
      [
        '-D',
        unfinished,
        '-U',
        user,
        '-A',
        'trust',
        '-E',
        'UTF8',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--locale=C',
      ],
      [unfinished],
    )
    if (status !== 0) throw new StoreFailure(explain(cluster, errors).sentence)
    putInPlace(unfinished, cluster)
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
}

function refuseForeign(cluster: string): void {
  if (!existsSync(cluster) || readdirSync(cluster).length === 0) return
  throw new StoreFailure(
    `The folder ${cluster} holds something that is not According's database. Move it away, or set ACCORDING_DATA to another folder.`,
  )
}

function putInPlace(unfinished: string, cluster: string): void {
  try {
    renameSync(unfinished, cluster)
  } catch (error) {
    // Another process was first: its cluster is as good.
    if (!existsSync(join(cluster, 'PG_VERSION'))) throw error
  }
}

/** What processes that died in the middle have left. */
function clearUnfinished(cluster: string): void {
  const folder = dirname(cluster)
  const start = `${basename(cluster)}.unfinished-`
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(start) || isAlive(Number(name.slice(start.length)))) continue
    rmSync(join(folder, name), { recursive: true, force: true })
  }
}
