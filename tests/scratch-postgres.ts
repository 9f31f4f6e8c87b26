import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { stopServer } from '../store/embedded-postgres/server'

declare module 'vitest' {
  interface ProvidedContext {
    /** The data folder of the run's own PostgreSQL; the first test that needs it starts it. */
    scratchFolder: string
  }
}

/** A run's mark in the names of its databases; a server that the user names may hold other runs'. */
export function runMark(scratchFolder: string): string {
  return Buffer.from(scratchFolder.slice(-6)).toString('hex')
}

/** Gives the run a data folder of its own, and clears it away with its server afterwards. */
export default function provideScratchFolder(project: TestProject): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'according-scratch-'))
  project.provide('scratchFolder', folder)
  return async () => {
    await stopServer(join(folder, 'postgres'))
    await clearOwnServer(runMark(folder))
    rmSync(folder, { recursive: true, force: true })
  }
}

async function clearOwnServer(mark: string): Promise<void> {
  const connectionString = process.env.ACCORDING_TEST_DATABASE_URL
  if (!connectionString) return
  const client = new pg.Client({ connectionString })
  await client.connect()
  const { rows } = await client.query<{ datname: string }>(
    'SELECT datname FROM pg_database WHERE datname LIKE $1',
    [`according\\_${mark}\\_%`],
  )
  for (const { datname } of rows) await client.query(`DROP DATABASE ${datname} WITH (FORCE)`)
  await client.end()
}
