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
  const url = await emptyDatabase(server, await template(server))
  return openDatabase({ dataFolder: inject('scratchFolder'), databaseUrl: url, migrationsFolder })
}

/** The address of a new database without tables, or of a copy of `from`. It is dropped afterwards. */
export async function emptyDatabase(server: TestServer, from = 'template0'): Promise<string> {
  const name = `${prefix()}_${randomUUID().replaceAll('-', '')}`
  await administer(server, `CREATE DATABASE ${name} TEMPLATE ${from}`)
  return addressOf(server, name)
}

const prefix = () => `according_${runMark(inject('scratchFolder'))}`

/** Makes the template once for a run. */
async function template(server: TestServer): Promise<string> {
  const name = `${prefix()}_template`
  const client = new pg.Client(await addressOf(server, 'postgres'))
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [templateLock])
    const found = await client.query('SELECT FROM pg_database WHERE datname = $1', [name])
    if (found.rowCount === 0) {
      const unfinished = `${name}_unfinished`
      await client.query(`DROP DATABASE IF EXISTS ${unfinished}`)
      await client.query(`CREATE DATABASE ${unfinished} TEMPLATE template0`)
      await migrate({ connectionString: await addressOf(server, unfinished) }, migrationsFolder)
      await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${name}`)
    }
    return name
  } finally {
    await client.end()
  }
}

async function administer(server: TestServer, sql: string): Promise<void> {
  const client = new pg.Client(await addressOf(server, 'postgres'))
  await client.connect()
  try {
    await client.query(sql)
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
