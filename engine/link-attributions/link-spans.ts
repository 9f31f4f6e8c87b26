import type { TaggedSpan } from '../tag-spans/read-spans'
import type { Token } from '../tokenised-text'
import { type Choice, type Neighbourhood, noneFeatures, pairFeatures } from './pair-features'

/** The linker's weights: one for each row of its hashed feature table. */
export type LinkerTable = Float32Array

/** A cue with the contents and the source that were chosen for it, and how sure each choice is. */
export interface LinkedSpans {
  cue: TaggedSpan
  contents: TaggedSpan[]
  source: TaggedSpan | null
  /** The least sure of the contents' choices of this cue. */
  contentProbability: number
  /** Probability of the source, or of there being none. */
  sourceProbability: number
}

const nearestSpans = 16
const nearestOfARole = 4
const reachInTokens = 120

/** Lets each content choose its cue and each cue its source or none; cues that no content chose are left out. */
export function linkSpans(
  tokens: readonly Token[],
  spans: readonly TaggedSpan[],
  table: LinkerTable,
): LinkedSpans[] {
  const linked = new Map<TaggedSpan, LinkedSpans>()
  spans.forEach((span, index) => {
    if (span.role !== 'content') return
    const { chosen, probability } = choose(linkOptions(tokens, spans, index, 'content-cue'), table)
    if (!chosen) return
    const own = linked.get(chosen) ?? noSourceYet(chosen)
    own.contents.push(span)
    own.contentProbability = Math.min(own.contentProbability, probability)
    linked.set(chosen, own)
  })
  spans.forEach((span, index) => {
    const own = linked.get(span)
    if (!own) return
    const { chosen, probability } = choose(linkOptions(tokens, spans, index, 'cue-source'), table)
    own.source = chosen
    own.sourceProbability = probability
  })
  return spans.flatMap((span) => linked.get(span) ?? [])
}

function noSourceYet(cue: TaggedSpan): LinkedSpans {
  return { cue, contents: [], source: null, contentProbability: 1, sourceProbability: 0 }
}

interface Chosen {
  chosen: TaggedSpan | null
  probability: number
}

/** The candidates of one choice, and the rows of the linker's table that speak for each. */
export interface LinkOptions {
  candidates: (TaggedSpan | null)[]
  rows: number[][]
}

/** Whom a span may take: a content the cues around it, a cue the sources around it or none. */
export function linkOptions(
  tokens: readonly Token[],
  spans: readonly TaggedSpan[],
  index: number,
  choice: Choice,
): LinkOptions {
  const chooser = spans[index]
  const around: Neighbourhood = { tokens, spans: neighbours(spans, index) }
  const wanted = choice === 'content-cue' ? 'cue' : 'source'
  const candidates: (TaggedSpan | null)[] = around.spans.filter(({ role }) => role === wanted)
  if (choice === 'cue-source') candidates.push(null)
  const rows = candidates.map((candidate) =>
    candidate
      ? pairFeatures(around, chooser, candidate, choice)
      : noneFeatures(around, chooser, choice),
  )
  return { candidates, rows }
}

/** The candidate with the highest score, and its softmax probability among the candidates. */
function choose({ candidates, rows }: LinkOptions, table: LinkerTable): Chosen {
  const scores = rows.map((own) => sum(table, own))
  const peak = Math.max(...scores)
  const total = scores.reduce((all, score) => all + Math.exp(score - peak), 0)
  return {
    chosen: candidates[scores.indexOf(peak)] ?? null,
    probability: total > 0 ? 1 / total : 0,
  }
}

function sum(table: LinkerTable, rows: number[]): number {
  let total = 0
  for (const row of rows) total += table[row]
  return total
}

/** The spans within reach on both sides, at most four cues and four sources on each. */
function neighbours(spans: readonly TaggedSpan[], index: number): TaggedSpan[] {
  const before = collect(spans, index, -1).reverse()
  return [...before, spans[index], ...collect(spans, index, 1)]
}

function collect(spans: readonly TaggedSpan[], index: number, step: 1 | -1): TaggedSpan[] {
  const from = spans[index]
  const found: TaggedSpan[] = []
  const seen = { cue: 0, source: 0, content: 0 }
  for (let away = 1; away <= nearestSpans; away += 1) {
    const span = spans[index + away * step]
    if (!span) break
    const gap = step === 1 ? span.first - from.last : from.first - span.last
    if (gap > reachInTokens) break
    seen[span.role] += 1
    if (span.role === 'cue' && seen.cue > nearestOfARole) break
    if (span.role === 'source' && seen.source > nearestOfARole) continue
    found.push(span)
  }
  return found
}
