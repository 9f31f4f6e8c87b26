import { fork } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { readArticle } from '#engine/read-article'
import { loadTestModel } from '../engine/read-model'
import { giants } from './giants'
import { type BatchReport, runBatch } from './run-batch'

/**
 * `npm run fuzz -- --cases 1000000 --seed 1 --workers 2`: the long run. Case numbers are counted in
 * batches, each with a seed of its own (`seed` plus its number), so that a failure is found again by
 * `--seed THAT --cases 2000`. Pages of the folder that ACCORDING_BENCHMARK_DATA names are mutated too.
 * `--giants` reads very long texts instead, at `--size` code units. Exit status 1 when anything fails.
 */
const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: '2' },
    giants: { type: 'boolean', default: false },
    size: { type: 'string', default: '1000000' },
    worker: { type: 'boolean', default: false },
  },
})

const batchSize = 2000
const say = (line: string) => process.stdout.write(`${line}\n`)

function realPages(): string[] {
  const folder = join(process.env.ACCORDING_BENCHMARK_DATA ?? '/nowhere', 'pages', 'html')
  try {
    return readdirSync(folder).map((name) => {
      const bytes = readFileSync(join(folder, name))
      return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
    })
  } catch {
    return []
  }
}

/** A worker answers each batch that it is sent, until its parent leaves. */
async function work(): Promise<void> {
  const model = await loadTestModel()
  const pages = realPages()
  process.on('message', ({ seed, cases }: { seed: number; cases: number }) => {
    const report = runBatch(seed, cases, pages, model)
    const { user, system } = process.cpuUsage()
    const { maxRSS } = process.resourceUsage()
    process.send?.({ ...report, cpu: (user + system) / 1e6, peak: maxRSS * 1024 })
  })
  process.send?.('ready')
}

interface WorkerReport extends BatchReport {
  /** Seconds of processor time, and bytes at the highest, of this worker until now. */
  cpu: number
  peak: number
}

interface Tally {
  done: number
  kinds: Record<string, number>
  failures: number
}

function count(tally: Tally, report: WorkerReport): void {
  tally.done += report.cases
  for (const [kind, many] of Object.entries(report.kinds)) {
    tally.kinds[kind] = (tally.kinds[kind] ?? 0) + many
  }
  if (report.failure) {
    const { path, because, input } = report.failure
    tally.failures += 1
    say(`FAILURE seed ${report.seed} path ${path}`)
    say(`  ${because.slice(0, 600)}\n  ${input.slice(0, 600)}`)
  }
  if (tally.done % (25 * batchSize) === 0) say(`${tally.done} cases, ${tally.failures} failures`)
}

/** Sends a new worker batch after batch until `nextBatch` has none left; gives its last report. */
function runWorker(
  nextBatch: () => { seed: number; cases: number } | null,
  tally: Tally,
): Promise<WorkerReport | null> {
  return new Promise((resolve, reject) => {
    const child = fork(import.meta.filename, ['--worker'], { execArgv: process.execArgv })
    let latest: WorkerReport | null = null
    child.on('message', (report: WorkerReport | 'ready') => {
      if (report !== 'ready') {
        latest = report
        count(tally, report)
      }
      const batch = nextBatch()
      if (batch) child.send(batch)
      else child.disconnect()
    })
    child.on('error', reject)
    child.on('exit', (code) =>
      code === 0 ? resolve(latest) : reject(new Error(`a worker ended with ${code}`)),
    )
  })
}

async function supervise(cases: number, seed: number, workers: number): Promise<void> {
  const started = Date.now()
  const tally: Tally = { done: 0, kinds: {}, failures: 0 }
  let next = 0
  const nextBatch = () => {
    const left = cases - next * batchSize
    if (left <= 0) return null
    next += 1
    return { seed: seed + next - 1, cases: Math.min(batchSize, left) }
  }
  const last = await Promise.all(Array.from({ length: workers }, () => runWorker(nextBatch, tally)))
  const seconds = last.reduce((sum, report) => sum + (report?.cpu ?? 0), 0)
  const peak = Math.max(...last.map((report) => report?.peak ?? 0))
  say(
    `seed ${seed}: ${tally.done} cases in ${((Date.now() - started) / 60_000).toFixed(1)} minutes (${(seconds / 60).toFixed(1)} of processor time), at most ${Math.round(peak / 1e6)} MB a worker, ${tally.failures} failures`,
  )
  for (const [kind, many] of Object.entries(tally.kinds)) say(`  ${kind}: ${many}`)
  process.exitCode = tally.failures > 0 ? 1 : 0
}

async function readGiants(size: number): Promise<void> {
  const model = await loadTestModel()
  readArticle({ id: 'warm', text: giants[0].text(20_000) }, model)
  for (const { name, text } of giants) {
    const costs = [size / 4, size].map((length) => {
      const whole = text(length)
      const before = process.cpuUsage()
      readArticle({ id: name, text: whole }, model)
      const { user, system } = process.cpuUsage(before)
      return (user + system) / whole.length
    })
    say(
      `${name.padEnd(36)} ${costs.map((cost) => cost.toFixed(2)).join(' → ')} ms a 1,000 code units, ${Math.round(process.resourceUsage().maxRSS / 1000)} MB`,
    )
  }
}

if (values.worker) await work()
else if (values.giants) await readGiants(Number(values.size))
else await supervise(Number(values.cases), Number(values.seed), Number(values.workers))
