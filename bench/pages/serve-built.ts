import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

/** What one reader waits, asking page after page. */
export interface TimedRequests {
  /** Until the last byte of each request, in ms, in order of size. */
  times: number[]
  /** The largest answer, in bytes. */
  largest: Buffer
}

/**
 * Serves the built pages with `according serve` for as long as `work` takes.
 * @param environment beside the process's own
 * @param work is given the server's process
 */
export async function serveBuilt<Result>(
  port: number,
  environment: Record<string, string>,
  work: (server: ChildProcess) => Promise<Result>,
): Promise<Result> {
  const server = spawn(process.execPath, ['dist/according.js', 'serve'], {
    env: { ...process.env, ...environment, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    await ready(server)
    return await work(server)
  } finally {
    server.kill('SIGTERM')
    await once(server, 'exit')
  }
}

/** Goes on reading what the server prints, so that it can go on printing. */
function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    server.stdout?.on('data', (words) => {
      if (String(words).includes('is ready')) resolve()
    })
    server.once('exit', () => reject(new Error('The server ended before it was ready.')))
  })
}

/**
 * Asks for the addresses in turn, one request at a time.
 * @param how.warmUp so many requests first, which are not counted
 * @param how.onStart is called between these and the first that is counted
 * @throws when one is not answered with success
 */
export async function timeRequests(
  addresses: string[],
  how: {
    warmUp: number
    requests: number
    headers?: Record<string, string>
    onStart?: () => void
  },
): Promise<TimedRequests> {
  const times: number[] = []
  let largest = Buffer.alloc(0)
  for (let n = -how.warmUp; n < how.requests; n += 1) {
    if (n === 0) how.onStart?.()
    const address = addresses[(n + how.warmUp) % addresses.length]
    const started = performance.now()
    const answer = await fetch(address, { headers: how.headers ?? {} })
    const body = Buffer.from(await answer.arrayBuffer())
    if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
    if (n < 0) continue
    times.push(performance.now() - started)
    if (body.length > largest.length) largest = body
  }
  return { times: times.sort((a, b) => a - b), largest }
}

/** Of times in order of size the one that this part of them does not exceed, in whole ms. */
export function quantileOf(times: number[], part: number): number {
  return Math.round(times[Math.ceil(part * times.length) - 1])
}
