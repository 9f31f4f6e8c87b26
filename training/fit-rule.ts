// Fits the decision rule: which candidates are kept, and how sure that makes us.
//
// Usage: npx tsx training/fit-rule.ts DATA EXAMPLES ENTRY_BONUS FOLD_0 FOLD_1 …
//   FOLD_k is the packed model that was trained without the articles with index % N == k (see
//   train_tagger.py --fold); each article is read by the one that has not seen it, so the rule learns
//   how sure a net is of texts it does not know. Writes EXAMPLES/rule.json.
//
// Logistic regression with a quadratic penalty, by Adam (Kingma and Ba, ICLR 2015).
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '#domain/span'
import { findCandidates } from '#engine/find-attributions'
import { type Evidence, weigh } from '#engine/keep-or-drop'
import type { LinkedSpans } from '#engine/link-attributions/link-spans'
import { loadModel, type Model, type ModelFiles, modelFileNames } from '#engine/model'
import { tokenise } from '#engine/tokenise'
import type { Token } from '#engine/tokenised-text'
import type { LabelledArticle } from './label-tokens'

const [data, out, entryBonus, ...folders] = process.argv.slice(2)
if (folders.length === 0) {
  console.error('usage: npx tsx training/fit-rule.ts DATA EXAMPLES ENTRY_BONUS FOLD_0 FOLD_1 …')
  process.exit(2)
}
const penalty = 3
const steps = 400
const rarest = 25
const smallest = 0.005

interface Case {
  article: number
  evidence: Evidence[]
  isRight: boolean
}

const models = await Promise.all(folders.map(openModel))
const articles = readFileSync(join(data, 'train.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as LabelledArticle)
const cases = articles.flatMap((article, index) =>
  casesOf(article, index, models[index % models.length]),
)
const labelled = articles.reduce((sum, { attributions }) => sum + attributions.length, 0)
const often = new Map<string, number>()
for (const [name] of cases.flatMap(({ evidence }) => evidence)) {
  often.set(name, (often.get(name) ?? 0) + 1)
}
const names = [...often].filter(([, times]) => times >= rarest).map(([name]) => name)
report('in folds', crossFit(5))
const weights = fitWeights(cases)
const kept = names.flatMap((name, index) =>
  Math.abs(weights[index]) < smallest ? [] : [[name, Math.round(weights[index] * 1e4) / 1e4]],
)
const threshold = report(
  'fitted',
  cases.map((one) => probability(one, weights)),
)
writeFileSync(
  join(out, 'rule.json'),
  JSON.stringify({
    weights: Object.fromEntries(kept),
    entryBonus: Number(entryBonus),
    threshold,
  }),
)
console.log(`${kept.length} weights, threshold ${threshold}`)

async function openModel(folder: string): Promise<Model> {
  const files = Object.entries(modelFileNames).map(([key, name]) => [
    key,
    new Uint8Array(readFileSync(join(folder, name))),
  ])
  const model = await loadModel(Object.fromEntries(files) as ModelFiles)
  return { ...model, rule: { ...model.rule, entryBonus: Number(entryBonus) } }
}

function casesOf(article: LabelledArticle, index: number, model: Model): Case[] {
  const text = tokenise(article.text, model.lexicon)
  const { linked, around } = findCandidates(text, model)
  return linked.map((one) => ({
    article: index,
    evidence: weigh(one, around),
    isRight: isRight(one, text.tokens, article.attributions),
  }))
}

/** A linked match: cue and source touch (or both have no source), the contents share half of the longer. */
function isRight(
  { cue, source, contents }: LinkedSpans,
  tokens: readonly Token[],
  gold: LabelledArticle['attributions'],
): boolean {
  const spanOf = (first: number, last: number): Span => [[tokens[first].start, tokens[last].end]]
  const ownCue = spanOf(cue.first, cue.last)
  const ownSource = source ? spanOf(source.first, source.last) : []
  const ownContent = contents.flatMap(({ first, last }) => spanOf(first, last))
  return gold.some((one) => {
    const isSource =
      one.source.length === 0 ? ownSource.length === 0 : shared(one.source, ownSource) > 0
    const longer = Math.max(lengthOf(one.content), lengthOf(ownContent))
    return (
      shared(one.cue, ownCue) > 0 && isSource && shared(one.content, ownContent) / longer >= 0.5
    )
  })
}

function shared(a: Span, b: Span): number {
  let total = 0
  for (const [from, to] of a) {
    for (const [start, end] of b) total += Math.max(0, Math.min(to, end) - Math.max(from, start))
  }
  return total
}

function lengthOf(span: Span): number {
  return span.reduce((sum, [start, end]) => sum + end - start, 0)
}

function fitWeights(some: Case[]): Float64Array {
  const index = new Map(names.map((name, at) => [name, at]))
  const rows = some.map(({ evidence }) =>
    evidence.flatMap(([name, value]) => {
      const at = index.get(name)
      return at === undefined ? [] : [[at, value] as const]
    }),
  )
  const found = new Float64Array(names.length)
  const first = new Float64Array(names.length)
  const second = new Float64Array(names.length)
  for (let step = 1; step <= steps; step += 1) {
    const gradient = found.map((weight) => (penalty * weight) / some.length)
    rows.forEach((row, at) => {
      const score = row.reduce((sum, [name, value]) => sum + value * found[name], 0)
      const error = 1 / (1 + Math.exp(-score)) - (some[at].isRight ? 1 : 0)
      for (const [name, value] of row) gradient[name] += (error * value) / some.length
    })
    const rate = 0.05 * (1 - (step - 1) / steps)
    for (let at = 0; at < found.length; at += 1) {
      first[at] += 0.1 * (gradient[at] - first[at])
      second[at] += 0.01 * (gradient[at] ** 2 - second[at])
      const size = Math.sqrt(second[at] / (1 - 0.99 ** step)) + 1e-8
      found[at] -= (rate * first[at]) / (1 - 0.9 ** step) / size
    }
  }
  return found
}

function probability({ evidence }: Case, found: Float64Array): number {
  const index = new Map(names.map((name, at) => [name, at]))
  const score = evidence.reduce((sum, [name, value]) => {
    const at = index.get(name)
    return at === undefined ? sum : sum + value * found[at]
  }, 0)
  return 1 / (1 + Math.exp(-score))
}

function crossFit(parts: number): number[] {
  const found = new Array<number>(cases.length)
  for (let part = 0; part < parts; part += 1) {
    const own = fitWeights(cases.filter(({ article }) => article % parts !== part))
    cases.forEach((one, at) => {
      if (one.article % parts === part) found[at] = probability(one, own)
    })
  }
  return found
}

/** Prints precision, recall and F1 by threshold and the calibration; gives the best threshold. */
function report(title: string, chances: number[]): number {
  let best = { threshold: 0, f1: 0 }
  for (let threshold = 0.2; threshold < 0.5; threshold += 0.04) {
    const told = chances.filter((chance) => chance >= threshold).length
    const right = cases.filter((one, at) => one.isRight && chances[at] >= threshold).length
    const f1 = (2 * right) / (told + labelled)
    const rounded = Math.round(threshold * 100) / 100
    if (f1 > best.f1) best = { threshold: rounded, f1 }
    console.log(
      `${title}: ${rounded} P ${(right / told).toFixed(3)} R ${(right / labelled).toFixed(3)} F ${f1.toFixed(4)}`,
    )
  }
  const order = chances.map((_, at) => at).sort((a, b) => chances[a] - chances[b])
  let error = 0
  for (let bin = 0; bin < 10; bin += 1) {
    const own = order.slice((bin * order.length) / 10, ((bin + 1) * order.length) / 10)
    const mean = own.reduce((sum, at) => sum + chances[at], 0) / own.length
    const share = own.filter((at) => cases[at].isRight).length / own.length
    error += Math.abs(mean - share) / 10
  }
  console.log(`${title}: expected calibration error ${error.toFixed(4)} over ${cases.length}`)
  return best.threshold
}
