import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openDatabase } from '#store/db'
import { migrate } from '#store/migrate'
import { emptyDatabase, migrationsFolder, testServers } from './scratch-database'

describe.each(testServers)('migrations on the %s server', (server) => {
  let folder: string
  let connectionString: string

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'according-migrations-'))
    cpSync(migrationsFolder, folder, { recursive: true })
    connectionString = await emptyDatabase(server)
  })

  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  function write(name: string, sql: string): void {
    mkdirSync(join(folder, name), { recursive: true })
    writeFileSync(join(folder, name, 'migration.sql'), sql)
  }

  async function ask(sql: string): Promise<Record<string, unknown>[]> {
    const client = new pg.Client({ connectionString })
    await client.connect()
    try {
      return (await client.query(sql)).rows
    } finally {
      await client.end()
    }
  }

  test('are applied once', async () => {
    const applied = await migrate({ connectionString }, folder)
    expect(applied).toBeGreaterThan(0)
    expect(await migrate({ connectionString }, folder)).toBe(0)
    write('9000_more', 'CREATE TABLE more (id int)')
    expect(await migrate({ connectionString }, folder)).toBe(1)
    const rows = await ask('SELECT migration_name, applied_steps_count FROM _prisma_migrations')
    expect(rows).toHaveLength(applied + 1)
  })

  test('are applied once by four at the same time', async () => {
    const applied = await Promise.all(
      Array.from({ length: 4 }, () => migrate({ connectionString }, folder)),
    )
    expect(applied.filter((count) => count > 0)).toHaveLength(1)
  })

  test('find the stories of an older workspace that are to be compared', async () => {
    const later = readdirSync(folder).filter((name) => /^\d{4}_/.test(name) && name >= '0003')
    for (const name of later) rmSync(join(folder, name), { recursive: true })
    await migrate({ connectionString }, folder)
    await ask(`INSERT INTO outlet (id, name, name_key) VALUES ('o', 'Post', 'post');
      INSERT INTO story (id, title) VALUES ('read', 'Read'), ('waiting', 'Waiting');
      INSERT INTO article (id, story_id, outlet_id, title, text_hash)
        VALUES ('a', 'read', 'o', 'A', 'a'), ('b', 'waiting', 'o', 'B', 'b');
      INSERT INTO article_version (id, article_id, text, text_hash) VALUES ('v', 'a', 'Words.', 'a');
      INSERT INTO analysis (id, version_id, engine_version, model, document) VALUES ('n', 'v', '1', 'm', '{}');
      UPDATE article SET analysis_in_force_id = 'n', version_in_force_id = 'v', state = 'read' WHERE id = 'a'`)
    cpSync(migrationsFolder, folder, { recursive: true })
    await migrate({ connectionString }, folder)
    expect(await ask('SELECT id FROM story WHERE revision <> compared_revision')).toEqual([
      { id: 'read' },
    ])
    expect(await ask('SELECT links, story_terms FROM article_version')).toEqual([
      { links: [], story_terms: [] },
    ])
  })

  test('that fail leave nothing, and say which', async () => {
    await migrate({ connectionString }, folder)
    write('9000_broken', 'CREATE TABLE half (id int); SELECT no_such_function()')
    await expect(migrate({ connectionString }, folder)).rejects.toThrow(/9000_broken: .*no_such/)
    expect(await ask("SELECT to_regclass('half') AS half")).toEqual([{ half: null }])
    write('9000_broken', 'CREATE TABLE half (id int)')
    expect(await migrate({ connectionString }, folder)).toBe(1)
  })

  test('of a newer program are refused', async () => {
    write('9000_future', 'CREATE TABLE future (id int)')
    await migrate({ connectionString }, folder)
    const place = { dataFolder: folder, databaseUrl: connectionString, migrationsFolder }
    await expect(openDatabase(place)).rejects.toThrow(/newer According \(it knows 9000_future\)/)
  })

  test('that were edited afterwards are warned of', async () => {
    write('9000_edited', 'CREATE TABLE edited (id int)')
    await migrate({ connectionString }, folder)
    write('9000_edited', 'CREATE TABLE edited (id bigint)')
    const warned = new Promise<string>((resolve) => {
      process.once('warning', (warning) => resolve(warning.message))
    })
    expect(await migrate({ connectionString }, folder)).toBe(0)
    expect(await warned).toContain('9000_edited')
  })
})

test.each(['hello', 'mysql://127.0.0.1/x', '/var/run/postgresql'])(
  'DATABASE_URL=%s is said to be no address of a server',
  async (databaseUrl) => {
    const opened = openDatabase({ dataFolder: '/nowhere', databaseUrl, migrationsFolder })
    await expect(opened).rejects.toThrow('DATABASE_URL is not the address of a PostgreSQL server')
  },
)

test('a server that does not answer is told in one sentence', async () => {
  const databaseUrl = 'postgresql://reader:secret@127.0.0.1:1/none'
  const opening = openDatabase({ dataFolder: '/nowhere', databaseUrl, migrationsFolder })
  await expect(opening).rejects.toThrow(/DATABASE_URL names cannot be used: .+\. Check/)
  await expect(opening).rejects.not.toThrow(/secret/)
})
