// How heavy a story page of 40 articles is, and of 200: the server's time warm, what goes over the wire,
// how long the browser is held up. An invented story, really added, read and compared in a scratch
// workspace; the built pages, served by `according serve`; Chromium on the same machine.
//
// Run: node setup/prepare.mjs bundle && node --import tsx bench/pages/measure-story-page.ts [FOLDER]
// With a folder, the workspace is kept there and measured again at the next run.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Browser, chromium } from 'playwright-core'
import type { StoryArticle } from '#domain/article'
import { addCoverage } from '#workflows/add-coverage'
import { answerSentence } from '#workflows/add-coverage/answer-sentence'
import { listStories } from '#workflows/list-stories'
import { readWaiting } from '#workflows/read-waiting'
import { updateStories } from '#workflows/update-story'
import { closeWorkspace, openWorkspace } from '#workflows/workspace'
import { inventStory } from './invent-story'
import { quantileOf, serveBuilt, timeRequests } from './serve-built'

const sizes = [40, 200]
const requests = 50
const warmUp = 5
const port = 4392
const site = `http://127.0.0.1:${port}`
/** A task of the browser's main thread that takes longer holds up whoever types or clicks, in ms. */
const longTask = 50

const kept = process.argv[2]
const folder = kept ?? mkdtempSync(join(tmpdir(), 'according-story-page-'))
process.env.ACCORDING_DATA = folder
process.env.ACCORDING_ROOT ??= process.cwd()
try {
  const stories: { size: number; id: string }[] = []
  for (const size of sizes) stories.push({ size, id: await fillStory(size) })
  await closeWorkspace()
  const report = await measureAll(stories)
  writeFileSync('bench/PAGES.md', report)
  console.log(report)
} finally {
  await closeWorkspace()
  if (!kept) rmSync(folder, { recursive: true, force: true })
}

/** Adds, reads and compares the invented story of so many articles, if it is not there; gives its id. */
async function fillStory(size: number): Promise<string> {
  const title = `Invented story of ${size} articles`
  const find = async () => (await listStories()).find((story) => story.title === title)?.id
  const known = await find()
  if (known) return known
  const { answers } = await addCoverage({
    story: { title },
    addresses: [],
    pasted: null,
    files: inventStory(size).map((article) => ({
      name: `${article.id}.md`,
      bytes: new TextEncoder().encode(writeFile(article)),
    })),
  })
  const workspace = await openWorkspace()
  await readWaiting(workspace)
  await updateStories(workspace)
  const made = answers.find(({ storyId }) => storyId !== null)?.storyId
  if (!made) throw new Error(answers[0] ? answerSentence(answers[0]) : 'No article was added.')
  return made
}

/** An article as a file that names its outlet and its time. */
function writeFile({ title, outlet, publishedAt, text }: StoryArticle): string {
  const head = { title, outlet, published: publishedAt }
  const lines = Object.entries(head).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  return ['---', ...lines, '---', '', text, ''].join('\n')
}

async function measureAll(stories: { size: number; id: string }[]): Promise<string> {
  return serveBuilt(port, { NODE_ENV: 'production', DATABASE_URL: '' }, async ({ pid }) => {
    const rows: string[] = []
    for (const { size, id } of stories) {
      const served = await measureServer(`${site}/stories/${id}`, pid ?? 0)
      const loaded = await measureLoad(`${site}/stories/${id}`)
      rows.push(
        `| ${[
          size,
          served.median,
          served.p95,
          served.cpu ?? '–',
          kB(served.bytes),
          kB(served.zipped),
          kB(loaded.script),
          loaded.tasks.length,
          Math.max(0, ...loaded.tasks),
          loaded.busiest,
        ].join(' | ')} |`,
      )
      console.error(rows[rows.length - 1])
    }
    return reportOf(rows)
  })
}

function kB(bytes: number): number {
  return Math.round(bytes / 1000)
}

/**
 * One request at a time, until the last byte, in ms, and how long the server's own threads ran for each,
 * in ms; the page's size in bytes as it is and with gzip.
 */
async function measureServer(address: string, pid: number) {
  let before: number | null = null
  const { times, largest } = await timeRequests([address], {
    warmUp,
    requests,
    headers: { 'accept-encoding': 'identity' },
    onStart: () => {
      before = cpuOf(pid)
    },
  })
  const after = cpuOf(pid)
  return {
    median: quantileOf(times, 0.5),
    p95: quantileOf(times, 0.95),
    cpu: before === null || after === null ? null : Math.round((after - before) / requests),
    bytes: largest.length,
    zipped: gzipSync(largest).length,
  }
}

/** How long a process has run on a processor, in ms; null where the system has no `/proc`. */
function cpuOf(pid: number): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
    // Fields 14 and 15 of proc(5), user and system, in ticks of a hundredth of a second.
    return 10 * (Number(fields[11]) + Number(fields[12]))
  } catch {
    return null
  }
}

/**
 * All scripts that the page loads, in bytes with gzip; its long tasks until it has come to rest, in ms;
 * and of the busiest task how long it really ran on a processor, in ms, whatever else the machine did.
 */
async function measureLoad(
  address: string,
): Promise<{ script: number; tasks: number[]; busiest: number }> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    const scripts = new Map<string, number>()
    page.on('response', async (answer) => {
      if (answer.request().resourceType() !== 'script') return
      scripts.set(answer.url(), gzipSync(await answer.body()).length)
    })
    await page.addInitScript(() => {
      const seen: number[] = []
      Object.assign(window, { longTasks: seen })
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) seen.push(Math.round(duration))
      }).observe({ type: 'longtask', buffered: true })
    })
    await page.goto(address, { waitUntil: 'load' })
    await page.waitForTimeout(3_000)
    const tasks = await page.evaluate(
      () => (window as unknown as { longTasks: number[] }).longTasks,
    )
    return {
      script: [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0),
      tasks: tasks.filter((duration) => duration >= longTask),
      busiest: await traceBusiest(browser, address),
    }
  } finally {
    await browser.close()
  }
}

interface TraceEvent {
  name: string
  pid: number
  tid: number
  /** Of the processor, in microseconds. */
  tdur?: number
  args?: { beginData?: { url?: string } }
}

/** The task of the page's main thread that took most of the processor, in ms; tracing itself adds a little. */
async function traceBusiest(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
  })
  await page.goto(address, { waitUntil: 'load' })
  await page.waitForTimeout(3_000)
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[]
  }
  const parsed = trace.traceEvents.find(
    ({ name, args }) => name === 'ParseHTML' && args?.beginData?.url === address,
  )
  const own = trace.traceEvents.filter(
    ({ name, pid, tid }) => name === 'RunTask' && pid === parsed?.pid && tid === parsed.tid,
  )
  return Math.round(Math.max(0, ...own.map(({ tdur = 0 }) => tdur)) / 1000)
}

function reportOf(rows: readonly string[]): string {
  const [load] = loadavg()
  return `# How heavy a story page is

Made by \`node --import tsx bench/pages/measure-story-page.ts\`: an invented story of 40 articles and one
of 200, some 440 words each, added, read and compared in an embedded PostgreSQL; the built pages, served by
\`according serve\` on the same machine (${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}), whose load was ${load.toFixed(1)} at the
end. Server: ${requests} requests one at a time after ${warmUp} that are not counted, until the last byte; processor: what the
server’s threads ran for each. Scripts: all that the page loads. Long tasks: those of Chromium’s main thread from
${longTask} ms on, while it loads; busiest: how long one task really ran on the processor. Where other programs want the
machine’s cores too, only the two columns of the processor tell what the page itself takes.

| articles | server, median ms | p95 ms | processor ms | page kB | with gzip | scripts, gzip kB | long tasks | longest ms | busiest ms |
|---|---|---|---|---|---|---|---|---|---|
${rows.join('\n')}

The bars for 40 articles: 150 ms on the server, 300 kB of page and 250 kB of scripts with gzip, no task over 100 ms.
`
}
