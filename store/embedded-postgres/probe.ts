import { existsSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import type { ServerConnection } from './server-connection'

const knockMs = 2_000

/** Whether a server answers there: one that refuses for lack of free connections does answer. */
export async function probe(connection: ServerConnection): Promise<boolean> {
  if (!existsSync(join(connection.host, `.s.PGSQL.${connection.port}`))) return false
  const client = new pg.Client({
    ...connection,
    database: 'postgres',
    connectionTimeoutMillis: knockMs,
    application_name: 'knocking',
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('SELECT 1')
    return true
  } catch (error) {
    return isAnswer(error)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** An error of the server's own is an answer, but for 57P..: starting up, going down or crashed. */
function isAnswer(error: unknown): boolean {
  return error instanceof pg.DatabaseError && !error.code?.startsWith('57P')
}
