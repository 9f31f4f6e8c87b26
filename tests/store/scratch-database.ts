import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import { type Database, openDatabase } from '#store/db'
import { ensureServer } from '#store/embedded-postgres/server'
import { migrate } from '#store/migrate'
import { runMark } from '../scratch-postgres'

export const migrationsFolder = join(import.meta.dirname, '..', '..', 'prisma', 'migrations')

/** The servers that the tests of the store run on: the embedded one, and one that the user names. */
export const testServers = process.env.ACCORDING_TEST_DATABASE_URL
  ? (['embedded', 'own'] as const)
  : (['embedded'] as const)
export type TestServer = (typeof testServers)[number]

const templateLock = 41_007

/**
 * A new database with the workspace's tables, copied from a template (some 80 ms). Whoever asks for
 * it closes it; it is dropped with all others when the run is over.
 */
export async function scratchDatabase(server: TestServer = 'embedded'): Promise<Database> {
  return openDatabase({
    dataFolder: inject('scratchFolder'),
    databaseUrl: await migratedDatabase(server),
    migrationsFolder,
  })
}

/** The address of a new database with the workspace's tables. It is dropped afterwards. */
export async function migratedDatabase(server: TestServer = 'embedded'): Promise<string> {
  return emptyDatabase(server, await templateOfTables(server))
}

/**
 * The address of a new database that holds what `fill` writes into one with the workspace's tables.
 * It is filled once for a run, by whoever asks first, and copied for each.
 * @param name of the template; the same name means the same content
 * @param fill is given the address, and leaves no connection open
 */
export async function filledDatabase(
  name: string,
  fill: (url: string) => Promise<void>,
): Promise<string> {
  const tables = await templateOfTables('embedded')
  return emptyDatabase('embedded', await template('embedded', name, tables, fill))
}

/** The address of a new database without tables, or of a copy of `from`. It is dropped afterwards. */
export async function emptyDatabase(server: TestServer, from = 'template0'): Promise<string> {
  const name = `${prefix()}_${randomUUID().replaceAll('-', '')}`
  await administer(server, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${from}`))
  return addressOf(server, name)
}

const prefix = () => `according_${runMark(inject('scratchFolder'))}`

function templateOfTables(server: TestServer): Promise<string> {
  return template(server, 'tables', 'template0', async (url) => {
    if (server === 'embedded') await forgetAtPowerCut()
    await migrate({ connectionString: url }, migrationsFolder)
  })
}

/**
 * The run's own server goes away with the run, so nothing is waited for until it is on the disk. What
 * a killed server keeps is tested on servers that are started as people start them.
 */
function forgetAtPowerCut(): Promise<void> {
  return administer('embedded', async (client) => {
    for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes'])
      await client.query(`ALTER SYSTEM SET ${setting} = off`)
    await client.query('SELECT pg_reload_conf()')
  })
}

/** Makes a template once for a run, from another, and gives its name. */
async function template(
  server: TestServer,
  title: string,
  from: string,
  fill: (url: string) => Promise<void>,
): Promise<string> {
  const name = `${prefix()}_${title}`
  await administer(server, async (client) => {
    await client.query('SELECT pg_advisory_lock($1, hashtext($2))', [templateLock, title])
    const found = await client.query('SELECT FROM pg_database WHERE datname = $1', [name])
    if (found.rowCount !== 0) return
    const unfinished = `${name}_unfinished`
    await client.query(`DROP DATABASE IF EXISTS ${unfinished}`)
    await client.query(`CREATE DATABASE ${unfinished} TEMPLATE ${from}`)
    await fill(await addressOf(server, unfinished))
    await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${name}`)
  })
  return name
}

async function administer(
  server: TestServer,
  work: (client: pg.Client) => Promise<unknown>,
): Promise<void> {
  const client = new pg.Client(await addressOf(server, 'postgres'))
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

async function addressOf(server: TestServer, database: string): Promise<string> {
  if (server === 'own') {
    const url = new URL(process.env.ACCORDING_TEST_DATABASE_URL ?? '')
    url.pathname = `/${database}`
    return url.href
  }
  const { host, user } = await ensureServer(join(inject('scratchFolder'), 'postgres'))
  return `postgresql://${user}@localhost/${database}?host=${encodeURIComponent(host)}`
}
