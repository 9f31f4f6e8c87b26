/**
 * Forty pupils join and lock within ten seconds; the server is killed with -9 in the middle and started
 * again; the browsers send again, as they do. Says how long acknowledgements took, how fresh the meter was,
 * and whether anything was lost or counted twice.
 *
 * Run: node --import tsx tests/bench/lock-forty.ts [--kill]
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { quantile } from 'd3-array'
import { closeClass, keepClassFile, openClass, viewAgreement } from '#workflows/open-class'
import { closeWorkspace } from '#workflows/workspace'
import { waitBefore } from '../../app/_ui/class-page/send-work'
import { inventClass, inventWork } from '../workflows/invent-class'

const pupils = 40
const isKilling = process.argv.includes('--kill')
process.env.ACCORDING_DATA ??= mkdtempSync(join(tmpdir(), 'according-classes-'))
const port = 3190

const file = inventClass()
await keepClassFile(file)
const code = await openClass(file.id)
const base = `http://127.0.0.1:${port}/${code}`
let server = await startServer()

const times: number[] = []
let tries = 0
const works = Array.from({ length: pupils }, () => inventWork(file))
const all = works.map(async (work, index) => {
  await wait(Math.random() * 5_000)
  await deliver(`${base}/join`, { pupil: work.pupil, nickname: work.nickname }, null)
  await wait(Math.random() * 5_000)
  await deliver(`${base}/work`, work, index)
})
if (isKilling) {
  await wait(5_000)
  server.kill('SIGKILL')
  server = await startServer()
}
await Promise.all(all)
const begun = performance.now()
const agreement = await viewAgreement(file.id)
const meter = performance.now() - begun
process.stdout.write(
  `${JSON.stringify({
    pupils,
    killed: isKilling,
    requests: tries,
    ackMedianMs: Math.round(quantile(times, 0.5) ?? Number.NaN),
    ackP95Ms: Math.round(quantile(times, 0.95) ?? Number.NaN),
    meterMs: Math.round(meter),
    works: agreement?.works,
    coders: agreement?.merged.coders.length,
  })}\n`,
)
await closeClass(file.id)
server.kill()
await closeWorkspace()
rmSync(process.env.ACCORDING_DATA, { recursive: true, force: true })

/** As a browser does it: again and again, later each time, until it is said to be kept. */
async function deliver(url: string, body: object, timed: number | null): Promise<void> {
  for (let tried = 0; ; tried += 1) {
    const from = performance.now()
    tries += 1
    const isDone = await fetch(url, { method: 'POST', body: JSON.stringify(body) }).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isDone) {
      if (timed !== null) times.push(performance.now() - from)
      return
    }
    await wait(waitBefore(tried, Math.random()))
  }
}

async function startServer(): Promise<ChildProcess> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'tests/bench/listen-for-classes.ts', String(port)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  await new Promise<void>((resolve) => child.stdout?.once('data', () => resolve()))
  return child
}
