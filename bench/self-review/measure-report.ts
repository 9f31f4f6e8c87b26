// How fast a year of a newsroom's own stories is taken in, read, judged and reported: 1,200 invented articles in a
// scratch workspace; the built page, served by `according serve` on the same machine.
//
// Run: node setup/prepare.mjs bundle && node --import tsx bench/self-review/measure-report.ts
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { importArchive } from '#workflows/import-archive'
import { judgePeriod } from '#workflows/judge-period'
import { loadEngine } from '#workflows/load-engine'
import { loadShippedPack } from '#workflows/load-pack'
import { readWaiting } from '#workflows/read-waiting'
import { findOwnOutlet } from '#workflows/report-period/own-outlets'
import { closeWorkspace, openWorkspace } from '#workflows/workspace'
import { inventYear } from './invent-year'

const articles = 1_200
const requests = 20
const port = 4391
const site = `http://127.0.0.1:${port}`

const folder = mkdtempSync(join(tmpdir(), 'according-own-'))
process.env.ACCORDING_DATA = join(folder, 'data')
process.env.ACCORDING_ROOT ??= process.cwd()
const file = join(folder, 'year.jsonl')
try {
  writeFileSync(
    file,
    inventYear(articles)
      .map((row) => JSON.stringify(row))
      .join('\n'),
  )
  const rows = [...(await measureWork()), ...(await measurePage())]
  const table = rows.map(([what, value]) => `| ${what} | ${value} |`).join('\n')
  const report = `# A year of own stories

Made by \`node --import tsx bench/self-review/measure-report.ts\`: ${articles.toLocaleString('en')} invented articles of one outlet, some 300 words each,
in an embedded PostgreSQL (${cpus().length} × ${cpus()[0].model}, Node ${process.versions.node}), whose load was ${loadavg()[0].toFixed(1)} at the end.
The page is asked for ${requests} times, one after the other, after two that are not counted.

| what | |
|---|---|
${table}
`
  writeFileSync('bench/SELF-REVIEW.md', report)
  console.log(report)
} finally {
  await closeWorkspace()
  rmSync(folder, { recursive: true, force: true })
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

const rate = (seconds: number) =>
  `${seconds.toFixed(1)} s, ${Math.round(articles / seconds)} articles a second`

async function measureWork(): Promise<[string, string][]> {
  await loadEngine()
  const workspace = await openWorkspace()
  const take = () =>
    importArchive(
      workspace,
      { paths: [file], fields: {}, defaults: {} },
      { onFailure: (sentence) => console.error(sentence) },
    )
  const first = await timed(take)
  const again = await timed(take)
  const read = await timed(() => readWaiting(workspace))
  const pack = await loadShippedPack('ap-like')
  const found = await findOwnOutlet(null)
  if (!pack || !('id' in found)) throw new Error('there is nothing to judge')
  const scope = {
    outletId: found.id,
    from: null,
    until: null,
    desk: null,
    section: null,
    topic: null,
  }
  const judged = await timed(() => judgePeriod(workspace, scope, pack))
  await closeWorkspace()
  return [
    ['import, from JSONL', rate(first)],
    ['the same file once more', rate(again)],
    ['reading by the engine', rate(read)],
    ['judging by a pack, once', rate(judged)],
  ]
}

async function measurePage(): Promise<[string, string][]> {
  const server = spawn(process.execPath, ['dist/according.js', 'serve'], {
    env: { ...process.env, NODE_ENV: 'production', PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    for await (const chunk of server.stdout) if (String(chunk).includes('ready')) break
    return [
      ['the report by desk, on the server, median', await ask('/self-review?by=desk')],
      [
        'a drawer of it, median',
        await ask('/self-review?by=desk&see=only-anonymous-claims&in=City'),
      ],
      ['a rule’s drawer, median', await ask('/self-review?rule=R09&mark=flagged')],
      ['the home page, median', await ask('/')],
    ]
  } finally {
    server.kill()
    await once(server, 'exit')
  }
}

async function ask(path: string): Promise<string> {
  const times: number[] = []
  for (let request = -2; request < requests; request += 1) {
    const seconds = await timed(async () => (await fetch(site + path)).text())
    if (request >= 0) times.push(1000 * seconds)
  }
  times.sort((a, b) => a - b)
  return `${Math.round(times[times.length >> 1])} ms`
}
