import { join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { attendServer } from './embedded-postgres/presence'
import { stopServer } from './embedded-postgres/server'
import { clientName, type ServerConnection } from './embedded-postgres/server-connection'
import { PrismaClient } from './generated/client'
import { migrate } from './migrate'
import { StoreFailure } from './store-failure'

/** Where the workspace's database is, or is to be. */
export interface DatabasePlace {
  /** The data folder; the embedded server lives in its `postgres`. */
  dataFolder: string
  /** A PostgreSQL server of the user's, instead of the embedded one. */
  databaseUrl?: string | undefined
  migrationsFolder: string
}

/** An open database, up to date. */
export interface Database {
  prisma: PrismaClient
  /** What it is, in words. */
  description: string
  close(): Promise<void>
}

const databaseName = 'according'
const connections = 10
const patienceMs = 60_000

/**
 * Opens the database: starts the embedded server or connects to the user's, creates what is missing
 * and applies new migrations.
 * @throws StoreFailure with the remedy when it cannot be opened
 */
export async function openDatabase(place: DatabasePlace): Promise<Database> {
  return place.databaseUrl ? openOwn(place, place.databaseUrl) : openEmbedded(place)
}

/** Stops the embedded server of a data folder, whoever uses it. */
export function stopDatabase(dataFolder: string): Promise<'stopped' | 'was-not-running'> {
  return stopServer(join(dataFolder, 'postgres'))
}

/** Opens the database, asks what it is, and closes it. */
export async function inspectDatabase(place: DatabasePlace): Promise<string> {
  const db = await openDatabase(place)
  try {
    const [row] = await db.prisma.$queryRaw<{ version: string }[]>`SHOW server_version`
    const version = Object.values(row)[0]
    const stories = await db.prisma.story.count()
    return `${db.description}, PostgreSQL ${version}, ${stories} stories`
  } finally {
    await db.close()
  }
}

async function openEmbedded(place: DatabasePlace): Promise<Database> {
  const folder = join(place.dataFolder, 'postgres')
  const presence = await attendServer(folder)
  const server = { ...presence.connection, database: databaseName }
  try {
    await createDatabase(presence.connection)
    await migrate(server, place.migrationsFolder)
  } catch (error) {
    await presence.leave()
    throw error
  }
  const prisma = openPrisma(server)
  return {
    prisma,
    description: `embedded, in ${folder}`,
    async close() {
      await prisma.$disconnect()
      await presence.leave()
    },
  }
}

async function openOwn(place: DatabasePlace, url: string): Promise<Database> {
  if (!/^postgres(?:ql)?:\/\//i.test(url)) {
    throw new StoreFailure(
      'DATABASE_URL is not the address of a PostgreSQL server. Write it as postgresql://user:password@host:5432/database, or unset it to use the embedded one.',
    )
  }
  try {
    await migrate(
      { connectionString: url, connectionTimeoutMillis: 10_000 },
      place.migrationsFolder,
    )
  } catch (error) {
    if (error instanceof StoreFailure) throw error
    throw new StoreFailure(
      `The PostgreSQL server that DATABASE_URL names cannot be used: ${(error as Error).message}. Check the address, the database's name and the password, or unset DATABASE_URL.`,
    )
  }
  const prisma = openPrisma({ connectionString: url })
  return {
    prisma,
    description: `the server that DATABASE_URL names (${describeUrl(url)})`,
    close: () => prisma.$disconnect(),
  }
}

function openPrisma(config: pg.PoolConfig): PrismaClient {
  return new PrismaClient({
    adapter: new PrismaPg({ ...config, max: connections, application_name: clientName }),
    // A hundred articles that are kept at once wait for a connection; Prisma's two seconds are few.
    transactionOptions: { maxWait: patienceMs, timeout: patienceMs },
  })
}

async function createDatabase(server: ServerConnection): Promise<void> {
  const client = new pg.Client({ ...server, database: 'postgres', application_name: clientName })
  await client.connect()
  try {
    const found = await client.query('SELECT FROM pg_database WHERE datname = $1', [databaseName])
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${databaseName}`)
  } catch (error) {
    // Another process made it this very moment: it exists, or its row does.
    if (!['42P04', '23505'].includes((error as { code?: string }).code ?? '')) throw error
  } finally {
    await client.end()
  }
}

/** The host and database of an address, without its password. */
function describeUrl(url: string): string {
  try {
    const { host, pathname } = new URL(url)
    return `${host}${pathname}`
  } catch {
    return 'an address that cannot be read'
  }
}
