import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Milliseconds of this process on the processor, all threads together. */
function busy() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Runs work and gives its milliseconds on the clock and on the processor. */
export async function timed(work) {
  const [clock, cpu] = [performance.now(), busy()]
  await work()
  return { clock: performance.now() - clock, cpu: busy() - cpu }
}

/** Median, least and most of some numbers. */
export function spread(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const median =
    sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  return { median, least: sorted[0], most: sorted[sorted.length - 1] }
}

/**
 * Measures contenders in turn, round by round, so that whatever else the machine does meets all of
 * them alike.
 * @param contenders name → what it does with one article
 * @returns name → the rates of all rounds, in articles a second of processor and of clock
 */
export async function interleave(contenders, articles, rounds) {
  const rates = new Map(Object.keys(contenders).map((name) => [name, { cpu: [], clock: [] }]))
  for (let round = -1; round < rounds; round += 1) {
    for (const [name, read] of Object.entries(contenders)) {
      const { clock, cpu } = await timed(async () => {
        for (const article of articles) await read(article)
      })
      // The first round only warms up: code is compiled and caches are filled.
      if (round < 0) continue
      rates.get(name).cpu.push((articles.length * 1000) / cpu)
      rates.get(name).clock.push((articles.length * 1000) / clock)
    }
  }
  return rates
}

/**
 * Runs a command and looks at it from outside.
 * @returns seconds on the clock, seconds until its first output, and its highest resident memory in
 *   MB where the system tells (Linux), else null
 */
export function runCommand(args, cwd) {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] })
    let first = null
    let peak = null
    const look = setInterval(() => {
      peak = peakOf(child.pid) ?? peak
    }, 100)
    child.stdout.on('data', () => {
      first ??= (performance.now() - start) / 1000
    })
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(look)
      if (code !== 0) reject(new Error(`${args.join(' ')} ended with ${code}`))
      else resolve({ seconds: (performance.now() - start) / 1000, first, peak })
    })
  })
}

/** Seconds of processor that a command takes from start to end, by the shell's `times`; null without one. */
export function commandCpu(args, cwd) {
  const script = '"$0" "$@" > /dev/null; times'
  const { stdout } = spawnSync('sh', ['-c', script, process.execPath, ...args], {
    cwd,
    encoding: 'utf8',
  })
  const parts = [
    ...(stdout ?? '')
      .trim()
      .split('\n')
      .pop()
      .matchAll(/(\d+)m([\d.]+)s/g),
  ]
  if (parts.length !== 2) return null
  return parts.reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  )
}

function peakOf(pid) {
  try {
    const found = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return found ? Number(found[1]) / 1000 : null
  } catch {
    return null
  }
}
