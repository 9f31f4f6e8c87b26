import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { prepare, root } from '../../setup/prepare.mjs'
import { loadParts } from './engine.mjs'
import { commandCpu, interleave, runCommand, spread, timed } from './measure.mjs'
import { exportNet } from './onnx-net.mjs'
import { openPeers } from './peers.mjs'
import { report } from './report.mjs'
import { benchmarkArticles, inventedArticles } from './texts.mjs'

/**
 * `npm run bench [-- --rounds 7 --many 100000]`: measures According beside its peers in one process,
 * in turn, and the command line from outside; writes bench/RESULTS.md. `--many 0` leaves the long
 * file out.
 */
const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`)
  return at === -1 ? otherwise : Number(process.argv[at + 1])
}
const rounds = option('rounds', 7)
const many = option('many', 100_000)

await prepare(['generate', 'bundle'])
const scratch = mkdtempSync(join(tmpdir(), 'according-bench-'))
const parts = await loadParts(root, scratch)
const { peers, missing } = openPeers(root)
for (const name of missing) console.error(`· ${name} is not installed in bench/speed: left out`)
const articles = inventedArticles(root, 24)
const texts = new Map(articles.map((article) => [article, prepareText(article)]))

const load = loadavg()[0]
say('Reading with each in turn')
const { contenders, difference } = await openContenders()
const rates = await interleave(contenders, articles, rounds)
const benchmark = benchmarkArticles(process.env.ACCORDING_BENCHMARK_DATA)
if (benchmark) say('Reading the development articles')
const own = benchmark
  ? (await interleave({ According: readWhole }, benchmark, Math.min(rounds, 5))).get('According')
  : null
say('Reading a long text')
const long = await measureLong()
say('Starting the command line')
const start = await measureStart()
say('Reading with one and two workers')
const workers = await measureWorkers()
if (many > 0) say(`Reading a file of ${many} articles`)
const memory = many > 0 ? await measureMemory() : null
rmSync(scratch, { recursive: true, force: true })

const results = {
  machine: `${cpus()[0].model.trim()}, ${cpus().length} processors, load ${load.toFixed(1)} when it began`,
  node: process.version,
  versions: Object.fromEntries(Object.entries(peers).map(([name, { version }]) => [name, version])),
  missing,
  rounds,
  tokens: mean([...texts.values()].map(({ size }) => size)),
  articles: articles.length,
  rates,
  difference,
  benchmark: own && { articles: benchmark.length, rates: own },
  long,
  start,
  workers,
  memory,
  model: modelSize(),
}
writeFileSync(join(root, 'bench', 'RESULTS.md'), report(results))
console.log(report(results))

function readWhole(article) {
  return JSON.stringify(parts.analyseArticle(article, parts.model)).length
}

function prepareText({ text }) {
  const tokenised = parts.tokenise(text, parts.model.lexicon)
  return {
    size: tokenised.tokens.length,
    features: parts.readFeatures(tokenised, parts.model.cueCounts),
  }
}

/** What is measured side by side, and how far the two runs of one net lie apart. */
async function openContenders() {
  const contenders = { According: readWhole }
  for (const name of ['compromise', 'wink-nlp']) {
    if (peers[name]) contenders[name] = ({ text }) => peers[name].read(text)
  }
  contenders['According, its net alone'] = (article) =>
    parts.model.network.score(texts.get(article).features)
  const peer = peers['onnxruntime-node']
  if (!peer) return { contenders, difference: null }
  const net = exportNet(peer.onnx, root, parts)
  const session = await peer.runtime.InferenceSession.create(net.bytes, {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: 'sequential',
  })
  const feeds = new Map(
    articles.map((article) => {
      const inputs = Object.entries(net.inputsOf(texts.get(article).features))
      const tensors = inputs.map(([name, rows]) => [
        name,
        new peer.runtime.Tensor('int64', rows, [rows.length]),
      ])
      return [article, Object.fromEntries(tensors)]
    }),
  )
  contenders['onnxruntime-node, the same net'] = (article) => session.run(feeds.get(article))
  const [first] = articles
  const theirs = (await session.run(feeds.get(first)))[net.output].data
  const ours = parts.model.network.score(texts.get(first).features)
  return {
    contenders,
    difference: Math.max(...ours.map((score, at) => Math.abs(score - theirs[at]))),
  }
}

/** Processor time for each token of a 2-MB text, beside that of articles. */
async function measureLong() {
  const text = Array.from({ length: Math.ceil(2_000_000 / 4300) }, (_, index) => index)
    .map((index) => articles[index % articles.length].text)
    .join('\n\n')
  const tokens = parts.tokenise(text, parts.model.lexicon).tokens.length
  const short = []
  const long = []
  for (let round = 0; round < 3; round += 1) {
    const whole = await timed(() => readWhole({ id: 'long', text }))
    long.push((whole.cpu * 1000) / tokens)
    const apart = await timed(() => articles.forEach(readWhole))
    short.push((apart.cpu * 1000) / [...texts.values()].reduce((sum, { size }) => sum + size, 0))
  }
  return { tokens, megabytes: text.length / 1e6, short: spread(short), long: spread(long) }
}

async function measureStart() {
  const file = join(scratch, 'one.txt')
  writeFileSync(file, articles[0].text.slice(0, 2000))
  const ours = []
  const bare = []
  const cpu = []
  for (let round = 0; round < 7; round += 1) {
    ours.push((await runCommand(['dist/according.js', 'analyze', file], root)).first)
    bare.push((await runCommand(['--eval', 'console.log(1)'], root)).first)
    cpu.push(commandCpu(['dist/according.js', 'analyze', file], root))
  }
  return { ours: spread(ours), bare: spread(bare), cpu: cpu.includes(null) ? null : spread(cpu) }
}

async function measureWorkers() {
  const file = join(scratch, 'articles.jsonl')
  const lines = inventedArticles(root, 480).map((article) => JSON.stringify(article))
  writeFileSync(file, `${lines.join('\n')}\n`)
  const ratios = []
  const rate = { 1: [], 2: [] }
  for (let round = 0; round < 3; round += 1) {
    const seconds = {}
    for (const count of [1, 2]) {
      const args = ['dist/according.js', 'analyze', '--jsonl', '--workers', String(count), file]
      seconds[count] = (await runCommand(args, root)).seconds
      rate[count].push(lines.length / seconds[count])
    }
    ratios.push(seconds[1] / seconds[2])
  }
  return { one: spread(rate[1]), two: spread(rate[2]), ratio: spread(ratios) }
}

/** The highest memory over a long file: short articles, each with a name that no other has, and some long. */
async function measureMemory() {
  const file = join(scratch, 'many.jsonl')
  const paragraphs = articles.flatMap(({ text }) => text.split('\n\n'))
  const lines = []
  for (let index = 0; index < many; index += 1) {
    const own = `Keeper Ada Coll${index} said the log was lost.`
    const rest = index % 10 === 0 ? paragraphs[index % paragraphs.length] : ''
    const text = index % 1000 === 0 ? articles[index % articles.length].text : `${own} ${rest}`
    lines.push(JSON.stringify({ id: `many-${index}`, text }))
  }
  writeFileSync(file, `${lines.join('\n')}\n`)
  const { peak, seconds } = await runCommand(
    ['dist/according.js', 'analyze', '--jsonl', file],
    root,
  )
  return { articles: many, peak, seconds, rate: many / seconds }
}

function modelSize() {
  const folder = join(root, 'engine', 'weights')
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)))
  const bytes = (list) => list.reduce((sum, { length }) => sum + length, 0) / 1e6
  return { plain: bytes(files), packed: bytes(files.map((file) => gzipSync(file, { level: 9 }))) }
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function say(words) {
  console.error(`· ${words}`)
}
