import type { TaggedSpan } from '../tag-spans/read-spans'
import type { Token } from '../tokenised-text'
import {
  type Choice,
  type FeatureRows,
  type Neighbourhood,
  noneFeatures,
  openFeatureRows,
  pairFeatures,
} from './pair-features'

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

/**
 * What was chosen among which spans, by the span that chose: several readings of one text share most
 * of their spans, and where the same objects stand around a span its choice is the same.
 */
export type LinkMemory = Record<Choice, Map<TaggedSpan, { among: TaggedSpan[]; chosen: Chosen }>>

/** A memory for the readings of one text, whose equal spans have to be one object. */
export function openLinkMemory(): LinkMemory {
  return { 'content-cue': new Map(), 'cue-source': new Map() }
}

/** Lets each content choose its cue and each cue its source or none; cues that no content chose are left out. */
export function linkSpans(
  tokens: readonly Token[],
  spans: readonly TaggedSpan[],
  table: LinkerTable,
  memory: LinkMemory = openLinkMemory(),
): LinkedSpans[] {
  const linked = new Map<TaggedSpan, LinkedSpans>()
  spans.forEach((span, index) => {
    if (span.role !== 'content') return
    const { chosen, probability } = choose(tokens, spans, index, 'content-cue', table, memory)
    if (!chosen) return
    const own = linked.get(chosen) ?? noSourceYet(chosen)
    own.contents.push(span)
    own.contentProbability = Math.min(own.contentProbability, probability)
    linked.set(chosen, own)
  })
  spans.forEach((span, index) => {
    const own = linked.get(span)
    if (!own) return
    const { chosen, probability } = choose(tokens, spans, index, 'cue-source', table, memory)
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
  const around = neighbourhood(tokens, spans, index, choice)
  const candidates = candidatesOf(around, choice)
  const rows = candidates.map((candidate) => {
    readCandidate(around, spans[index], candidate, choice)
    return [...found.rows.subarray(0, found.size)]
  })
  return { candidates, rows }
}

/** The candidate with the highest score, and its softmax probability among the candidates. */
function choose(
  tokens: readonly Token[],
  spans: readonly TaggedSpan[],
  index: number,
  choice: Choice,
  table: LinkerTable,
  memory: LinkMemory,
): Chosen {
  const chooser = spans[index]
  const around = neighbourhood(tokens, spans, index, choice)
  const known = memory[choice].get(chooser)
  if (known && isSameCompany(known.among, around.spans)) return known.chosen
  const chosen = chooseAnew(around, chooser, choice, table)
  memory[choice].set(chooser, { among: [...around.spans], chosen })
  return chosen
}

function isSameCompany(one: readonly TaggedSpan[], other: readonly TaggedSpan[]): boolean {
  return one.length === other.length && one.every((span, index) => span === other[index])
}

function chooseAnew(
  around: Neighbourhood,
  chooser: TaggedSpan,
  choice: Choice,
  table: LinkerTable,
): Chosen {
  const candidates = candidatesOf(around, choice)
  const scores = candidates.map((candidate) => {
    readCandidate(around, chooser, candidate, choice)
    return sum(table, found)
  })
  const peak = Math.max(...scores)
  const total = scores.reduce((all, score) => all + Math.exp(score - peak), 0)
  return {
    chosen: candidates[scores.indexOf(peak)] ?? null,
    probability: total > 0 ? 1 / total : 0,
  }
}

const found = openFeatureRows()

/** Leaves the candidate's rows in `found`. */
function readCandidate(
  around: Neighbourhood,
  chooser: TaggedSpan,
  candidate: TaggedSpan | null,
  choice: Choice,
): void {
  if (candidate) pairFeatures(found, around, chooser, candidate, choice)
  else noneFeatures(found, around, chooser, choice)
}

function candidatesOf({ rivals }: Neighbourhood, choice: Choice): (TaggedSpan | null)[] {
  return choice === 'cue-source' ? [...rivals, null] : [...rivals]
}

function sum(table: LinkerTable, { rows, size }: FeatureRows): number {
  let total = 0
  for (let index = 0; index < size; index += 1) total += table[rows[index]]
  return total
}

function neighbourhood(
  tokens: readonly Token[],
  spans: readonly TaggedSpan[],
  index: number,
  choice: Choice,
): Neighbourhood {
  const wanted = choice === 'content-cue' ? 'cue' : 'source'
  const near = neighbours(spans, index)
  return { tokens, spans: near, rivals: near.filter(({ role }) => role === wanted) }
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
