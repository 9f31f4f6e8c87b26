// Trains the linker on the labelled spans: which cue a content takes, and which source a cue.
//
// Usage: npx tsx training/train-linker.ts DATA OUT
//   DATA holds train.jsonl (see write-examples.ts); OUT gets linker.bin, float32.
//
// A log-linear choice among candidates, by AdaGrad (Duchi, Hazan and Singer, JMLR 2011).
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '#domain/span'
import { type LinkOptions, linkOptions } from '#engine/link-attributions/link-spans'
import { readSpans, type TaggedSpan } from '#engine/tag-spans/read-spans'
import { tokenise } from '#engine/tokenise'
import type { Token } from '#engine/tokenised-text'
import { type LabelledArticle, labelTokens } from './label-tokens'
import { readLexicon } from './read-lexicon'

const [data, out] = process.argv.slice(2)
if (!out) {
  console.error('usage: npx tsx training/train-linker.ts DATA OUT')
  process.exit(2)
}
const rounds = 6
const rate = 0.1
const table = new Float32Array(1 << 18)
const squares = new Float32Array(table.length).fill(0.01)

interface Example extends LinkOptions {
  right: number
}

const lexicon = readLexicon()
const examples = readFileSync(join(data, 'train.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .flatMap((line) => examplesOf(JSON.parse(line) as LabelledArticle))
  .filter(({ candidates }) => candidates.length > 1)
const random = seeded(1)
for (let round = 0; round < rounds; round += 1) {
  shuffle(examples)
  const right = examples.filter(learn).length
  console.log(`round ${round + 1}: ${right} of ${examples.length} chosen rightly before learning`)
}
writeFileSync(join(out, 'linker.bin'), Buffer.from(table.buffer))

function examplesOf(article: LabelledArticle): Example[] {
  const { tokens } = tokenise(article.text, lexicon)
  const spans = readSpans(labelTokens(tokens, article.attributions))
  return spans.flatMap((span, index) => {
    if (span.role === 'source') return []
    const own = article.attributions.filter((one) => touches(tokens, span, one[span.role]))
    if (own.length === 0) return []
    const choice = span.role === 'content' ? 'content-cue' : 'cue-source'
    const wanted = span.role === 'content' ? 'cue' : 'source'
    const options = linkOptions(tokens, spans, index, choice)
    const found = options.candidates.findIndex(
      (candidate) => candidate && own.some((one) => touches(tokens, candidate, one[wanted])),
    )
    // "None" stands last among a cue's candidates; a content without its cue teaches nothing.
    if (found === -1 && span.role === 'content') return []
    return { ...options, right: found === -1 ? options.candidates.length - 1 : found }
  })
}

function touches(tokens: readonly Token[], span: TaggedSpan, stretches: Span): boolean {
  const [start, end] = [tokens[span.first].start, tokens[span.last].end]
  return stretches.some(([from, to]) => from < end && to > start)
}

/** One step of the gradient; says whether the choice was right before it. */
function learn({ rows, right }: Example): boolean {
  const scores = rows.map((own) => own.reduce((sum, row) => sum + table[row], 0))
  const peak = Math.max(...scores)
  const shares = scores.map((score) => Math.exp(score - peak))
  const total = shares.reduce((sum, share) => sum + share, 0)
  rows.forEach((own, index) => {
    const gradient = shares[index] / total - (index === right ? 1 : 0)
    if (Math.abs(gradient) < 1e-3) return
    for (const row of own) {
      squares[row] += gradient * gradient
      table[row] -= (rate * gradient) / Math.sqrt(squares[row])
    }
  })
  return scores[right] === peak
}

function shuffle(list: unknown[]): void {
  for (let index = list.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1))
    ;[list[index], list[other]] = [list[other], list[index]]
  }
}

function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}
