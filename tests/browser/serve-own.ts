import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demoDatabase } from '../demo/demo-database'

/** A server of the test's own, as `npm start` would run it, with the demo read and compared. */
export interface OwnServer {
  address: string
  /** Its data folder, so that a command can work in the same workspace. */
  folder: string
  /** Its database; '' for the embedded one of its data folder. */
  databaseUrl: string
  process: ChildProcess
  /** What it has written to both outputs. */
  output(): string
  end(signal?: NodeJS.Signals): Promise<number | null>
}

const root = join(import.meta.dirname, '..', '..')

/**
 * Starts `according serve` on a free port and waits until it says that it is ready.
 * @param on what it finds: the demo as it was read once for the run, or a data folder without anything,
 *   where it makes its own database and reads the demo first
 */
export async function serveOwn(on: 'demo' | 'nothing' = 'demo'): Promise<OwnServer> {
  const databaseUrl = on === 'demo' ? await demoDatabase() : ''
  const folder = mkdtempSync(join(tmpdir(), 'according-browser-'))
  const port = await freePort()
  const child = spawn(process.execPath, ['dist/according.js', 'serve'], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      ACCORDING_DATA: folder,
      DATABASE_URL: databaseUrl,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
  }
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
  await waitFor(
    () => output.includes('According is ready'),
    () => output,
  )
  return {
    address: `http://127.0.0.1:${port}`,
    folder,
    databaseUrl,
    process: child,
    output: () => output,
    async end(signal = 'SIGTERM') {
      child.kill(signal)
      const code = await ended
      rmSync(folder, { recursive: true, force: true })
      return code
    },
  }
}

/** A port that nobody listens on at this moment: any, or the one that is asked for. */
export function freePort(wanted = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function waitFor(isDone: () => boolean, explain: () => string): Promise<void> {
  const end = Date.now() + 110_000
  while (!isDone()) {
    if (Date.now() > end) throw new Error(`The server did not become ready:\n${explain()}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
