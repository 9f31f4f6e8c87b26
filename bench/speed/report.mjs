import { spread } from './measure.mjs'

const does = {
  According: 'attributions, sources, claims, measures, as JSON',
  compromise: 'tags, sentences, quotations',
  'wink-nlp': 'tags, sentences',
  'According, its net alone': 'a score for each label of each token',
  'onnxruntime-node, the same net': 'the same scores, float32, one thread',
}

const digits = (value) => (value >= 100 ? 0 : value >= 10 ? 1 : 2)
const number = (value, places = digits(value)) => value.toFixed(places)
const withSpread = ({ median, least, most }, places) =>
  `${number(median, places)} (${number(least, places)}–${number(most, places)})`

/** The results as the page that is kept in the repository. */
export function report(results) {
  return `# Benchmark

Written by \`npm run bench\`; do not edit. One run, ${results.rounds} rounds in which each reads the same
${results.articles} invented articles (about ${number(results.tokens, 0)} tokens each) in turn; median and, in brackets, the least and
the most. “A second” is a second of the processor: other work on the machine takes nothing from it but cache and clock rate.

Machine: ${results.machine}. Node ${results.node}. ${versions(results)}

| reader | what it does with an article | articles a second of processor | of clock |
|---|---|---|---|
${rows(results)}

No peer finds attributions: these are their closest functions. The two rows of one net are alike in
what they reckon${results.difference === null ? '' : ` (largest difference of a score: ${number(results.difference, 4)})`}; ONNX has no operator for this unit, which goes through \`Scan\`
there, a step a token.

## The issue’s list

| what | measured | wanted |
|---|---|---|
${list(results)}

## To repeat

\`\`\`
npm ci --prefix bench/speed --ignore-scripts     # the peers; without them According is measured alone
npm run bench                              # --rounds 7 and --many 100000 are the defaults
\`\`\`

With \`ACCORDING_BENCHMARK_DATA\` the development articles of that folder are read too.
`
}

function versions({ versions: found, missing }) {
  const list = Object.entries(found).map(([name, version]) => `${name} ${version}`)
  const absent = missing.length > 0 ? ` Not installed, so not measured: ${missing.join(', ')}.` : ''
  return `${list.length > 0 ? `Peers: ${list.join(', ')}.` : ''}${absent}`
}

function rows({ rates }) {
  return [...rates]
    .map(
      ([name, { cpu, clock }]) =>
        `| ${name} | ${does[name]} | ${withSpread(spread(cpu))} | ${withSpread(spread(clock))} |`,
    )
    .join('\n')
}

function list({ benchmark, long, start, workers, memory, model, rates }) {
  const lines = [
    [
      'articles a second, one worker, invented articles',
      withSpread(spread(rates.get('According').cpu)),
      '55, aim 100',
    ],
    benchmark && [
      `the same, ${benchmark.articles} development articles`,
      withSpread(spread(benchmark.rates.cpu)),
      '55, aim 100',
    ],
    [
      'two workers against one, by the clock',
      `${withSpread(workers.ratio, 2)} times: ${withSpread(workers.one)} and ${withSpread(workers.two)} articles a second, start included`,
      '1.8 times',
    ],
    [
      'start to first result of `analyze`, by the clock',
      `${withSpread(start.ours, 2)} s (Node alone: ${withSpread(start.bare, 2)} s)`,
      '0.4 s',
    ],
    start.cpu && [
      'the whole of that command, seconds of processor',
      `${withSpread(start.cpu, 2)} s`,
      '–',
    ],
    memory && [
      `highest memory, a file of ${memory.articles} short articles`,
      memory.peak === null
        ? 'not told by this system'
        : `${number(memory.peak, 0)} MB, in ${number(memory.seconds, 0)} s`,
      '350 MB',
    ],
    [
      `microseconds a token, a text of ${number(long.megabytes, 1)} MB and ${long.tokens} tokens`,
      `${withSpread(long.long)}; single articles ${withSpread(long.short)}`,
      'no more than for single articles',
    ],
    [
      'the model, gzip',
      `${number(model.packed, 1)} MB (${number(model.plain, 1)} MB unpacked)`,
      '5 MB',
    ],
  ]
  return lines
    .filter(Boolean)
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}
