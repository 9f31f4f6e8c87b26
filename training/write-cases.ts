// Writes what the decision rule is fitted on: every candidate with its evidence, and whether it is right.
//
// Usage: npx tsx training/write-cases.ts DATA OUT BONUSES FOLD_0 FOLD_1 …
//   DATA     holds train.jsonl (see write-examples.ts); OUT gets cases.jsonl, one article a line
//   BONUSES  the entry bonuses of the readings, as in 0.4,0,1.2
//   FOLD_k   the packed model that was trained without the articles with index % N == k (see
//            train_tagger.py --fold)
//
// Each article is read by the model that has not seen it, so the rule learns how sure a net is of
// texts it does not know.
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '#domain/span'
import { findCandidates } from '#engine/find-candidates'
import { weighEvidence } from '#engine/keep-or-drop'
import type { Candidate, Surroundings } from '#engine/keep-or-drop/candidate'
import { loadModel, type Model, type ModelFiles, modelFileNames } from '#engine/model'
import { tokenise } from '#engine/tokenise'
import type { Token } from '#engine/tokenised-text'
import { countCues, without } from './count-cues'
import type { LabelledArticle } from './label-tokens'

const [data, out, bonuses, ...folders] = process.argv.slice(2)
if (folders.length === 0) {
  console.error('usage: npx tsx training/write-cases.ts DATA OUT BONUSES FOLD_0 FOLD_1 …')
  process.exit(2)
}
const entryBonuses = bonuses.split(',').map(Number)
const models = await Promise.all(folders.map(openModel))
const file = openSync(join(out, 'cases.jsonl'), 'w')
writeSync(file, `${JSON.stringify({ entryBonuses })}\n`)
readFileSync(join(data, 'train.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .forEach((line, index) => {
    const article = JSON.parse(line) as LabelledArticle
    const cases = casesOf(article, models[index % models.length])
    writeSync(file, `${JSON.stringify({ labelled: article.attributions.length, cases })}\n`)
  })
closeSync(file)

async function openModel(folder: string): Promise<Model> {
  const files = Object.entries(modelFileNames).map(([key, name]) => [
    key,
    new Uint8Array(readFileSync(join(folder, name))),
  ])
  return loadModel(Object.fromEntries(files) as ModelFiles)
}

interface Case {
  notes: string[]
  measures: [name: string, size: number][]
  /** The labelled attributions that it matches. */
  right: number[]
  /** First and last tokens of cue and contents: of two cases that share one, only one is kept. */
  taken: [number, number][]
}

function casesOf(article: LabelledArticle, model: Model): Case[] {
  const text = tokenise(article.text, model.lexicon)
  const cueCounts = without(model.cueCounts, countCues({ article, text }))
  const { candidates, around } = findCandidates(text, { ...model, cueCounts }, entryBonuses)
  return candidates.map((candidate) => ({
    ...evidenceOf(candidate, around),
    right: matchesOf(candidate, text.tokens, article.attributions),
    taken: [candidate.cue, ...candidate.contents].map(({ first, last }) => [first, last]),
  }))
}

function evidenceOf(candidate: Candidate, around: Surroundings): Pick<Case, 'notes' | 'measures'> {
  const notes: string[] = []
  const measures: [string, number][] = []
  weighEvidence(candidate, around, {
    note: (name) => notes.push(name),
    measure: (name, size) => measures.push([name, Number(size.toPrecision(7))]),
  })
  return { notes, measures }
}

/** A linked match: cue and source touch (or both have no source), the contents share half of the longer. */
function matchesOf(
  { cue, source, contents }: Candidate,
  tokens: readonly Token[],
  gold: LabelledArticle['attributions'],
): number[] {
  const spanOf = (first: number, last: number): Span => [[tokens[first].start, tokens[last].end]]
  const ownCue = spanOf(cue.first, cue.last)
  const ownSource = source ? spanOf(source.first, source.last) : []
  const ownContent = contents.flatMap(({ first, last }) => spanOf(first, last))
  return gold.flatMap((one, index) => {
    const isSource =
      one.source.length === 0 ? ownSource.length === 0 : shared(one.source, ownSource) > 0
    const longer = Math.max(lengthOf(one.content), lengthOf(ownContent))
    const isContent = shared(one.content, ownContent) / longer >= 0.5
    return shared(one.cue, ownCue) > 0 && isSource && isContent ? [index] : []
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
