import { resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { livingPostmaster } from './postmaster'
import { ensureServer, stopServer } from './server'
import { clientName, type ServerConnection } from './server-connection'

/** Shared by all who use the server; whoever gets it alone is the last. Any fixed number would do. */
const presenceLock = 1_633_907_570
const patienceMs = 60_000
const stepMs = 200

/** A client's stay at the embedded server: as long as it lasts, nobody else's leaving stops it. */
export interface Presence {
  connection: ServerConnection
  /** Ends the stay. Call it when the own connections are closed: the last client stops the server. */
  leave(): Promise<void>
}

/**
 * Attends the server of a data folder, starting it where needed. Should the server go down during
 * the stay (killed, or stopped by hand), it is started again.
 */
export async function attendServer(folder: string): Promise<Presence> {
  let isLeaving = false
  let rejoining: Promise<void> = Promise.resolve()
  let current = await join(folder, onLoss)
  function onLoss(): void {
    if (isLeaving) return
    rejoining = rejoining
      .then(async () => {
        current = await join(folder, onLoss)
      })
      // The next query tells the user; there is nobody here to tell.
      .catch(() => undefined)
  }
  return {
    connection: current.connection,
    async leave() {
      isLeaving = true
      await rejoining
      await current.client.end().catch(() => undefined)
      await leaveServer(folder, current.connection)
    },
  }
}

/**
 * Called by a client that has closed its connections: stops the server when it was the last. A
 * process that comes at this very moment waits for the lock, is sent away with the server, and
 * starts it again.
 */
async function leaveServer(folder: string, connection: ServerConnection): Promise<void> {
  const client = newClient(connection, 'leaving')
  try {
    await client.connect()
    if (await isLast(client)) await stopServer(folder)
  } catch {
    // Whatever went wrong here, the server is either gone or still used: both are fine.
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function isLast(client: pg.Client): Promise<boolean> {
  const lock = await client.query<{ isMine: boolean }>(
    'SELECT pg_try_advisory_lock($1) AS "isMine"',
    [presenceLock],
  )
  if (!lock.rows[0].isMine) return false
  // A client that lost its presence and has not joined again still has its own connections.
  const others = await client.query(
    'SELECT FROM pg_stat_activity WHERE application_name LIKE $1 LIMIT 1',
    [`${clientName}%`],
  )
  return others.rowCount === 0
}

async function join(
  folder: string,
  onLoss: () => void,
): Promise<{ client: pg.Client; connection: ServerConnection }> {
  const until = Date.now() + patienceMs
  for (;;) {
    const connection = await ensureServer(folder)
    const client = newClient(connection, clientName)
    try {
      await client.connect()
      await client.query('SELECT pg_advisory_lock_shared($1)', [presenceLock])
      // The lock may come free because the one who held it goes down with the server it stops.
      if (livingPostmaster(resolve(folder))?.isStopping !== false)
        throw new Error('server is stopping')
      client.once('end', onLoss)
      return { client, connection }
    } catch (error) {
      await client.end().catch(() => undefined)
      // Between the look and the connection the last client may have left and stopped the server.
      if (Date.now() > until) throw error
      await wait(stepMs)
    }
  }
}

function newClient(connection: ServerConnection, name: string): pg.Client {
  const client = new pg.Client({ ...connection, database: 'postgres', application_name: name })
  // Without a listener, a server that goes down would take this process with it.
  client.on('error', () => undefined)
  return client
}
