import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { clientName } from './embedded-postgres/server-connection'
import { StoreFailure } from './store-failure'

/** The advisory lock that Prisma Migrate takes too, so that both may be used on one database. */
const prismaLock = 72_707_369

interface Migration {
  name: string
  sql: string
  checksum: string
}

/**
 * Applies the migrations that the database has not seen, each in a transaction, and writes them down
 * as `prisma migrate` would. Two processes at once are safe: the second finds nothing to do. One that
 * was edited after it was applied is warned of and not applied again.
 * @returns how many were applied
 * @throws StoreFailure when the database was made by a newer version
 */
export async function migrate(connection: pg.ClientConfig, folder: string): Promise<number> {
  const client = new pg.Client({ ...connection, application_name: clientName })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [prismaLock])
    return await applyNew(client, readMigrations(folder))
  } finally {
    await client.end()
  }
}

async function applyNew(client: pg.Client, migrations: Migration[]): Promise<number> {
  await client.query(`CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
    migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
    started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`)
  const { rows } = await client.query<{ migration_name: string; checksum: string }>(
    'SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  )
  const applied = new Map(rows.map((row) => [row.migration_name, row.checksum]))
  const known = new Set(migrations.map(({ name }) => name))
  const newer = [...applied.keys()].filter((name) => !known.has(name))
  if (newer.length > 0) {
    throw new StoreFailure(
      `This database was made by a newer According (it knows ${newer.join(', ')}). Start that version, or point ACCORDING_DATA at another folder.`,
    )
  }
  warnOfEdited(migrations, applied)
  const missing = migrations.filter(({ name }) => !applied.has(name))
  for (const migration of missing) await apply(client, migration)
  return missing.length
}

function warnOfEdited(migrations: Migration[], applied: Map<string, string>): void {
  for (const { name, checksum } of migrations) {
    if (!applied.has(name) || applied.get(name) === checksum) continue
    process.emitWarning(
      `The migration ${name} was edited after it was applied to this database; the database keeps what it has.`,
    )
  }
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('BEGIN')
  try {
    await client.query(sql)
    await client.query(
      'INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count) VALUES ($1, $2, now(), $3, 1)',
      [randomUUID(), checksum, name],
    )
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw new StoreFailure(
      `The database could not be brought up to date (${name}: ${(error as Error).message}). Nothing was changed.`,
    )
  }
}

function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}
