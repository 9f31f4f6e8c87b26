import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Database, openDatabase, stopDatabase } from '#store/db'
import { binariesFolder, linkLibraries } from '#store/embedded-postgres/binaries'
import { livingPostmaster } from '#store/embedded-postgres/postmaster'
import { ensureServer } from '#store/embedded-postgres/server'
import { createStory, listStories } from '#store/stories'
import { migrationsFolder } from './scratch-database'

const isRoot = process.getuid?.() === 0
const nobody = 65_534

let data: string
let cluster: string
let visitors: Visitor[]

/** A cluster that was made, migrated and left before: what is not about the making of one starts there. */
let made: string

beforeAll(async () => {
  made = mkdtempSync(join(tmpdir(), 'according-made-'))
  await (await openDatabase({ dataFolder: made, migrationsFolder })).close()
})

afterAll(() => rmSync(made, { recursive: true, force: true }))

/** Puts a copy of it in the data folder; `cp` keeps the rights that PostgreSQL insists on. */
function takeMade(): void {
  const { status } = spawnSync('cp', ['-a', join(made, 'postgres'), data])
  expect(status).toBe(0)
}

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'according-data-'))
  cluster = join(data, 'postgres')
  visitors = []
})

afterEach(async () => {
  for (const { process: visitor } of visitors) visitor.kill('SIGKILL')
  await stopDatabase(data)
  rmSync(data, { recursive: true, force: true })
})

/** Another process at the same workspace. */
interface Visitor {
  process: ChildProcess
  /** The next line it says; the empty string when it has ended. */
  line(): Promise<string>
  leave(): Promise<void>
}

function visit(environment: Record<string, string> = {}): Visitor {
  const file = join(import.meta.dirname, 'visit.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', file, data, migrationsFolder], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...environment },
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const line = async () => (await lines.next()).value ?? ''
  const visitor = {
    process: child,
    line,
    async leave() {
      child.stdin.write('leave\n')
      expect(await line()).toBe('left')
    },
  }
  visitors.push(visitor)
  return visitor
}

const open = (): Promise<Database> => openDatabase({ dataFolder: data, migrationsFolder })

test('four processes at an empty folder all get in, and the last to leave stops the server', async () => {
  const four = [visit(), visit(), visit(), visit()]
  expect(await Promise.all(four.map((visitor) => visitor.line()))).toEqual(Array(4).fill('open'))
  const server = livingPostmaster(cluster)?.pid
  for (const visitor of four.slice(1)) await visitor.leave()
  expect(livingPostmaster(cluster)?.pid).toBe(server)
  await four[0].leave()
  expect(livingPostmaster(cluster)).toBeNull()
  const db = await open()
  expect(await listStories(db)).toHaveLength(4)
  await db.close()
  expect(livingPostmaster(cluster)).toBeNull()
  // No lock and no half-made cluster stays behind.
  expect(readdirSync(data)).toEqual(['postgres'])
})

test('processes that come while others leave never find the door closed', async () => {
  takeMade()
  for (let round = 0; round < 6; round += 1) {
    const one = await open()
    const [, other] = await Promise.all([one.close(), wait(round * 8).then(open)])
    await createStory(other, { title: `round ${round}` })
    await other.close()
  }
  const db = await open()
  expect(await listStories(db)).toHaveLength(6)
  await db.close()
})

test('after kill -9 of the server all that was kept is there, in a process that stayed and in new ones', async () => {
  takeMade()
  const db = await open()
  for (let n = 0; n < 20; n += 1) await createStory(db, { title: `story ${n}` })
  process.kill(serverPid(), 'SIGKILL')
  const three = [visit(), visit(), visit()]
  expect(await Promise.all(three.map((visitor) => visitor.line()))).toEqual(Array(3).fill('open'))
  expect(await listStories(db)).toHaveLength(23)
  for (const visitor of three) await visitor.leave()
  expect(await listStories(db)).toHaveLength(23)
  await db.close()
})

test('a process that stayed starts a killed server again by itself', async () => {
  takeMade()
  const db = await open()
  const killed = serverPid()
  process.kill(killed, 'SIGKILL')
  await expect.poll(() => livingPostmaster(cluster)?.pid, { timeout: 20_000 }).not.toBe(killed)
  await expect.poll(() => listStories(db).catch(() => 'not yet'), { timeout: 20_000 }).toEqual([])
  await db.close()
  expect(livingPostmaster(cluster)).toBeNull()
})

test('a socket folder that was cleaned away is made again', async () => {
  takeMade()
  const db = await open()
  await createStory(db, { title: 'kept' })
  const { host } = await ensureServer(cluster)
  rmSync(host, { recursive: true })
  const visitor = visit()
  expect(await visitor.line()).toBe('open')
  await visitor.leave()
  await expect.poll(() => listStories(db).catch(() => []), { timeout: 20_000 }).toHaveLength(2)
  await db.close()
})

test('a left-over pid file that names another program stops nothing, and harms nobody', async () => {
  takeMade()
  await (await open()).close()
  const bystander = spawn('sleep', ['60'], { stdio: 'ignore' })
  const pidFile = [bystander.pid, cluster, 1, 5432, '', '', '', 'ready', ''].join('\n')
  writeFileSync(join(cluster, 'postmaster.pid'), pidFile, { mode: 0o600 })
  expect(await stopDatabase(data)).toBe('was-not-running')
  const db = await open()
  expect(await listStories(db)).toEqual([])
  await db.close()
  expect(bystander.exitCode ?? bystander.signalCode).toBeNull()
  bystander.kill()
})

test.each([
  ['of a process that is gone', '2147483646', 0],
  ['that nobody touched, of a number that is someone else’s now', '1', 60_000],
  ['that was never finished', '', 60_000],
])('a stale lock %s is taken away', async (_, owner, ageMs) => {
  takeMade()
  const lock = `${cluster}.lock`
  writeFileSync(lock, owner)
  const then = new Date(Date.now() - ageMs)
  utimesSync(lock, then, then)
  await ensureServer(cluster)
  expect(existsSync(lock)).toBe(false)
})

test('a cluster that was left half made is cleared away', async () => {
  mkdirSync(`${cluster}.unfinished-2147483646`)
  await ensureServer(cluster)
  expect(readdirSync(data)).toEqual(['postgres'])
})

test('the server has a session of its own, so that Ctrl-C does not reach it', async () => {
  takeMade()
  await ensureServer(cluster)
  expect(sessionOf(serverPid())).not.toBe(sessionOf(process.pid))
})

test('a killed process leaves the server to be stopped by hand', async () => {
  takeMade()
  const visitor = visit()
  expect(await visitor.line()).toBe('open')
  visitor.process.kill('SIGKILL')
  await once(visitor.process, 'exit')
  expect(await stopDatabase(data)).toBe('stopped')
  expect(await stopDatabase(data)).toBe('was-not-running')
})

test('a folder that cannot be is told in one sentence', async () => {
  const file = join(data, 'file')
  writeFileSync(file, '')
  await expect(ensureServer(join(file, 'data', 'postgres'))).rejects.toThrow(
    /cannot be written by this user\. Change its owner, or set ACCORDING_DATA/,
  )
})

test('a folder with something else in it is left alone', async () => {
  mkdirSync(cluster)
  writeFileSync(join(cluster, 'thesis.txt'), 'mine')
  await expect(ensureServer(cluster)).rejects.toThrow(/holds something that is not According's/)
  expect(readFileSync(join(cluster, 'thesis.txt'), 'utf8')).toBe('mine')
})

test('where unshare is denied, root hands the server to the user nobody, and takes it back', async () => {
  const first = visit({ PATH: pathWithout('unshare') })
  expect(await first.line()).toBe(
    canNobodyReach(binariesFolder()) ? 'open' : expect.stringMatching(/may not run as root/),
  )
  if (!livingPostmaster(cluster)) return
  expect(statSync(cluster).uid).toBe(isRoot ? nobody : process.getuid?.())
  await first.leave()
  const db = await open()
  expect(await listStories(db)).toHaveLength(1)
  expect(statSync(cluster).uid).toBe(process.getuid?.())
  await db.close()
  const again = visit({ PATH: pathWithout('unshare') })
  expect(await again.line()).toBe('open')
  await again.leave()
})

test('where every way around root is denied, the sentence names the ways out', async () => {
  const visitor = visit({ PATH: pathWithout('unshare', 'setpriv') })
  const line = await visitor.line()
  if (isRoot) expect(line).toMatch(/may not run as root.*ordinary user, or set DATABASE_URL/)
  else expect(line).toBe('open')
})

test('library links that no install script made are made', () => {
  const native = join(data, 'native')
  mkdirSync(join(native, 'lib'), { recursive: true })
  writeFileSync(join(native, 'lib', 'libharbour.so.1.2'), '')
  const links = [{ source: 'native/lib/libharbour.so.1.2', target: 'native/lib/libharbour.so.1' }]
  writeFileSync(join(native, 'pg-symlinks.json'), JSON.stringify(links))
  linkLibraries(native)
  linkLibraries(native)
  expect(readlinkSync(join(native, 'lib', 'libharbour.so.1'))).toBe('libharbour.so.1.2')
})

function serverPid(): number {
  const server = livingPostmaster(cluster)
  if (!server) throw new Error('no server runs')
  return server.pid
}

function sessionOf(pid: number): string {
  return spawnSync('ps', ['-o', 'sess=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim()
}

/** A PATH on which these programs answer as they do where the system denies them. */
function pathWithout(...programs: string[]): string {
  const folder = join(data, 'denied')
  mkdirSync(folder, { recursive: true })
  for (const program of programs) {
    writeFileSync(join(folder, program), '#!/bin/sh\nexit 1\n', { mode: 0o755 })
  }
  return `${folder}:${process.env.PATH}`
}

function canNobodyReach(folder: string): boolean {
  if (!isRoot) return true
  const asNobody = [`--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups', '--']
  return spawnSync('setpriv', [...asNobody, 'test', '-x', join(folder, 'initdb')]).status === 0
}
