import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { type Database, openDatabase } from '#store/db'
import { dataFolder, rootFolder } from './places'
import { openReadingPool, type ReadingPool } from './read-in-pool/pool'

/** The open workspace of this process: its database and its reading threads. */
export interface Workspace {
  db: Database
  pool: ReadingPool
  /** The reading of waiting articles that is under way, or null. */
  reading: Promise<void> | null
  /** The comparing of stories that is under way, or null. */
  comparing: Promise<void> | null
  /** Asked for while it ran: it looks once more for stories before it ends. */
  isToCompareAgain: boolean
  /** The judging of articles by a policy pack that is under way, by the pack and the period. */
  judging: Map<string, Promise<void>>
  /** The threads are being ended: what they leave undone is not a failure and is done another time. */
  isClosing: boolean
}

/**
 * The pages, the server and the commands live in one process but in several bundles, each with its
 * own copy of this module; they find the one workspace under this key of the global object.
 */
const key = Symbol.for('according.workspace')
const holder = globalThis as { [key]?: Promise<Workspace> | undefined }

/** Opens the workspace, or gives the one that is open. */
export function openWorkspace(): Promise<Workspace> {
  holder[key] ??= open().catch((error) => {
    holder[key] = undefined
    throw error
  })
  return holder[key]
}

/** Ends the threads and leaves the database; the last one to leave stops the embedded server. */
export async function closeWorkspace(): Promise<void> {
  const opening = holder[key]
  holder[key] = undefined
  if (!opening) return
  const workspace = await opening
  workspace.isClosing = true
  await workspace.pool.close()
  await workspace.reading?.catch(() => undefined)
  await workspace.comparing?.catch(() => undefined)
  await Promise.allSettled(workspace.judging.values())
  await workspace.db.close()
}

async function open(): Promise<Workspace> {
  const db = await openDatabase({
    dataFolder: dataFolder(),
    databaseUrl: process.env.DATABASE_URL,
    migrationsFolder: join(rootFolder(), 'prisma', 'migrations'),
  })
  // One core is left to answer people, where there is more than one.
  const threads = Math.max(1, Math.min(8, availableParallelism() - 1))
  return {
    db,
    pool: openReadingPool(threads),
    reading: null,
    comparing: null,
    isToCompareAgain: false,
    judging: new Map(),
    isClosing: false,
  }
}
