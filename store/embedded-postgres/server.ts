import { existsSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { StoreFailure } from '../store-failure'
import { createCluster } from './create-cluster'
import { explain } from './explain'
import { makeFolder } from './make-folder'
import { disownPidFile, livingPostmaster } from './postmaster'
import { probe } from './probe'
import { runProgram } from './run-program'
import type { ServerConnection } from './server-connection'
import { isOurs, makeSocketFolder, newSocketFolder } from './socket-folder'
import { takeLock } from './start-lock'

const port = 5432
const user = 'postgres'
const patienceMs = 60_000
const stepMs = 100
const stopStepMs = 20
const socketPatienceMs = 3_000

/**
 * Makes sure that the one PostgreSQL of a data folder runs: attaches, starts or first creates it.
 * Any number of processes may call this at once on an empty folder.
 * @throws StoreFailure with the remedy when it cannot run here
 */
export async function ensureServer(folder: string): Promise<ServerConnection> {
  const cluster = resolve(folder)
  if (await isReady(cluster)) return connectionOf(cluster)
  makeFolder(dirname(cluster))
  const giveBack = await waitForTurn(cluster)
  try {
    await settle(cluster)
    if (!(await isReady(cluster))) await start(cluster)
    return connectionOf(cluster)
  } finally {
    giveBack()
  }
}

/** Stops the server of a data folder, whoever uses it; open transactions are rolled back. */
export async function stopServer(folder: string): Promise<'stopped' | 'was-not-running'> {
  const cluster = resolve(folder)
  const server = livingPostmaster(cluster)
  if (!server) return 'was-not-running'
  fastShutdown(server.pid)
  // Only this server is waited for: another process may start the next one at once, and
  // `pg_ctl stop` would then wait for that to end.
  const until = Date.now() + patienceMs
  while (livingPostmaster(cluster)?.pid === server.pid) {
    if (Date.now() > until) {
      throw new StoreFailure(
        `The embedded database in ${cluster} (process ${server.pid}) has not stopped for a minute.`,
      )
    }
    await wait(stopStepMs)
  }
  tidy(cluster, server.socketFolder)
  return 'stopped'
}

/** SIGINT asks PostgreSQL to end its sessions, write everything down and stop. */
function fastShutdown(pid: number): void {
  try {
    process.kill(pid, 'SIGINT')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** Takes the empty socket folder away, unless another process is about to start the server again. */
function tidy(cluster: string, socketFolder: string): void {
  const giveBack = takeLock(lockOf(cluster))
  if (!giveBack) return
  try {
    if (!livingPostmaster(cluster)) rmdirSync(socketFolder)
  } catch {
    // Not empty, or gone: not worth a word.
  } finally {
    giveBack()
  }
}

function lockOf(cluster: string): string {
  return `${cluster}.lock`
}

/** Waits until it is this process's turn to start the server, or until another has started it. */
async function waitForTurn(cluster: string): Promise<() => void> {
  const lock = lockOf(cluster)
  const until = Date.now() + patienceMs
  for (;;) {
    const giveBack = takeLock(lock)
    if (giveBack) return giveBack
    if (await isReady(cluster)) return () => undefined
    if (Date.now() > until) {
      throw new StoreFailure(
        `Another process has been starting the database in ${cluster} for a minute. If none is running, delete ${lock} and start again.`,
      )
    }
    await wait(stepMs)
  }
}

/**
 * A server may live and not answer: it recovers, it is stopping, or someone cleaned away the folder
 * of its socket. The first two are waited for; in the last case it is stopped, to be started anew.
 */
async function settle(cluster: string): Promise<void> {
  const began = Date.now()
  while (livingPostmaster(cluster) && !(await isReady(cluster))) {
    const waited = Date.now() - began
    if (waited > patienceMs) {
      throw new StoreFailure(
        `The embedded database in ${cluster} runs and has not answered for a minute. Run “according stop”, and start again.`,
      )
    }
    const connection = connectionOf(cluster)
    const hasSocket = existsSync(join(connection.host, `.s.PGSQL.${port}`))
    if (!hasSocket && waited > socketPatienceMs && !livingPostmaster(cluster)?.isStopping) {
      await stopServer(cluster)
    }
    await wait(stepMs)
  }
}

async function start(cluster: string): Promise<void> {
  if (!existsSync(join(cluster, 'PG_VERSION'))) await createCluster(cluster, user)
  disownPidFile(cluster)
  const socketFolder = makeSocketFolder(newSocketFolder(cluster))
  const options = `-c listen_addresses= -c max_connections=60 -c shared_buffers=64MB -k "${socketFolder}"`
  const log = join(cluster, 'server.log')
  const until = Date.now() + patienceMs
  for (;;) {
    // One start's words only: the file would grow for ever, and old troubles would be told again.
    rmSync(log, { force: true })
    const { status, errors } = await runProgram(
      'pg_ctl',
      ['-D', cluster, '-w', '-t', '60', '-l', log, '-o', options, 'start'],
      [cluster, socketFolder],
    )
    if (await isReady(cluster)) return
    const { sentence, mayPass } = explain(cluster, errors, log)
    if (status === 0 || !mayPass || Date.now() > until) throw new StoreFailure(sentence)
    await wait(3 * stepMs)
  }
}

/** The running server says itself where its socket is: another process may have another TMPDIR. */
function connectionOf(cluster: string): ServerConnection {
  const host = livingPostmaster(cluster)?.socketFolder || newSocketFolder(cluster)
  return { host, port, user }
}

async function isReady(cluster: string): Promise<boolean> {
  const connection = connectionOf(cluster)
  return isOurs(connection.host) && (await probe(connection))
}
