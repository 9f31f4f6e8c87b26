import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { StoreFailure } from '../store-failure'
import { asOrdinaryUser, runProgram } from './binaries'
import { takeLock } from './start-lock'

/** How to reach the embedded server: a unix socket, so that no port is taken and no one else can. */
export interface ServerConnection {
  host: string
  port: number
  user: string
}

/** Every client of ours says so, so that the last one to leave can tell that it is the last. */
export const clientName = 'according'

const port = 5432
const user = 'postgres'
const patienceInSteps = 600
const stepMs = 100

/**
 * Makes sure that the one PostgreSQL of a data folder runs: attaches, starts or first creates it.
 * Any number of processes may call this at once on an empty folder. The cluster is made in a
 * temporary folder and renamed, so a half-made one is never used.
 * @throws StoreFailure with the remedy when it cannot run here
 */
export async function ensureServer(folder: string): Promise<ServerConnection> {
  const cluster = resolve(folder)
  const connection = { host: socketFolder(cluster), port, user }
  if (await answers(connection)) return connection
  makeFolder(dirname(cluster))
  const lock = `${cluster}.lock`
  for (let step = 0; !takeLock(lock); step += 1) {
    if (step > patienceInSteps) {
      throw new StoreFailure(
        `Another process has been starting the database in ${cluster} for a minute. If none is running, delete ${lock} and start again.`,
      )
    }
    await wait(stepMs)
    if (await answers(connection)) return connection
  }
  try {
    if (!(await answers(connection))) await start(cluster, connection)
    return connection
  } finally {
    rmSync(lock, { force: true })
  }
}

/** Stops the server of a data folder, whoever uses it; open transactions are rolled back. */
export async function stopServer(folder: string): Promise<'stopped' | 'was-not-running'> {
  const cluster = resolve(folder)
  if (!existsSync(join(cluster, 'postmaster.pid'))) return 'was-not-running'
  const { status } = await runProgram('pg_ctl', ['-D', cluster, '-m', 'fast', '-w', 'stop'], cluster)
  return status === 0 ? 'stopped' : 'was-not-running'
}

/**
 * Called by a client that has closed its connections: stops the server when no other is left. A
 * process that starts at this very moment finds it gone and starts it again.
 */
export async function leaveServer(folder: string, connection: ServerConnection): Promise<void> {
  const client = new pg.Client({ ...connection, database: 'postgres', application_name: 'leaving' })
  try {
    await client.connect()
    const { rows } = await client.query<{ others: string }>(
      'SELECT count(*) AS others FROM pg_stat_activity WHERE application_name = $1',
      [clientName],
    )
    await client.end()
    if (Number(rows[0].others) === 0) await stopServer(folder)
  } catch {
    // Whatever went wrong here, the server is either gone or still used: both are fine.
  }
}

async function start(cluster: string, connection: ServerConnection): Promise<void> {
  mkdirSync(connection.host, { recursive: true, mode: 0o700 })
  if (!existsSync(join(cluster, 'PG_VERSION'))) await create(cluster)
  asOrdinaryUser(connection.host)
  const options = `-c listen_addresses= -c max_connections=60 -c shared_buffers=64MB -k ${connection.host}`
  const log = join(cluster, 'server.log')
  const { status, errors } = await runProgram(
    'pg_ctl',
    ['-D', cluster, '-w', '-t', '60', '-l', log, '-o', options, 'start'],
    cluster,
  )
  if (status === 0 && (await answers(connection))) return
  throw new StoreFailure(explain(cluster, errors, log))
}

async function create(cluster: string): Promise<void> {
  const unfinished = `${cluster}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  makeFolder(unfinished)
  const { status, errors } = await runProgram(
    'initdb',
    ['-D', unfinished, '-U', user, '-A', 'trust', '-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
    unfinished,
  )
  if (status !== 0) throw new StoreFailure(explain(cluster, errors))
  renameSync(unfinished, cluster)
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOSPC') throw new StoreFailure(fullDisk(folder))
    throw new StoreFailure(
      `The data folder ${folder} cannot be made or written (${code}). Change its owner, or set ACCORDING_DATA to a folder of your own.`,
    )
  }
}

function fullDisk(folder: string): string {
  return `The disk that holds ${folder} is full. Free some space and start again; nothing that was stored is lost.`
}

function explain(cluster: string, errors: string, log?: string): string {
  const told = `${errors}\n${log && existsSync(log) ? readFileSync(log, 'utf8').slice(-600) : ''}`
  if (/No space left on device/.test(told)) return fullDisk(cluster)
  if (/Permission denied|Read-only file system/.test(told)) {
    return `The database folder ${cluster} may not be written by this user. Change its owner, or set ACCORDING_DATA to a folder of your own.`
  }
  return `The embedded database in ${cluster} does not start. Its last words:\n${told.trim().split('\n').slice(-6).join('\n')}`
}

/** Socket paths have a length limit of some 100 bytes, so the folder is short and hashed. */
function socketFolder(cluster: string): string {
  const key = createHash('sha256').update(cluster).digest('hex').slice(0, 12)
  return join(tmpdir(), `according-${process.getuid?.() ?? 0}-${key}`)
}

async function answers(connection: ServerConnection): Promise<boolean> {
  if (!existsSync(join(connection.host, `.s.PGSQL.${connection.port}`))) return false
  const client = new pg.Client({
    ...connection,
    database: 'postgres',
    connectionTimeoutMillis: 2000,
    application_name: 'knocking',
  })
  try {
    await client.connect()
    await client.query('SELECT 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}
