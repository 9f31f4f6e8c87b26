import type { Source, SourceKind, Standing } from '#domain/source'
import { spanLength, spanOverlap } from '#domain/span'
import type { Spans } from '#judgement/match-linked'
import type { LabelledSource } from './benchmark-data'

/** What of an analysis the labels are compared with. */
export interface TypedReading {
  attributions: readonly (Spans & { sourceId: string | null })[]
  sources: readonly Pick<Source, 'id' | 'kind' | 'standing'>[]
}

/** One labelled source: what it is, and what was read; `read` is null when it was not found. */
export interface PairedLabel {
  article: string
  weight: number
  kind: SourceKind
  standing: Standing | null
  read: { kind: SourceKind; standing: Standing | null } | null
}

/**
 * Pairs each labelled attribution with the predicted one of its article that fits it best. One fits
 * when it shares a letter of the cue or at least half of the content's letters.
 */
export function pairLabels(
  items: readonly LabelledSource[],
  readings: ReadonlyMap<string, TypedReading>,
): PairedLabel[] {
  return items.map((item) => {
    const { article, weight, kind, standing } = item
    const reading = readings.get(article)
    const found = reading ? bestMatch(item, reading) : null
    if (!reading || !found) return { article, weight, kind, standing, read: null }
    const source = reading.sources.find(({ id }) => id === found.sourceId)
    const read = { kind: source?.kind ?? 'none', standing: source?.standing ?? null }
    return { article, weight, kind, standing, read }
  })
}

function bestMatch(item: Spans, { attributions }: TypedReading) {
  let best: TypedReading['attributions'][number] | null = null
  let bestFit = 0
  for (const one of attributions) {
    const fit = fitOf(item, one)
    if (fit > bestFit) {
      best = one
      bestFit = fit
    }
  }
  return best
}

function fitOf(item: Spans, one: Spans): number {
  const cue = spanOverlap(item.cue, one.cue)
  const content = spanOverlap(item.content, one.content)
  if (cue === 0 && content * 2 < Math.max(1, spanLength(item.content))) return 0
  return (
    content / Math.max(1, spanLength(item.content), spanLength(one.content)) +
    cue / Math.max(1, spanLength(item.cue)) +
    spanOverlap(item.source, one.source) / Math.max(1, spanLength(item.source))
  )
}

/** Share of the items that were found. */
export function foundShare(rows: readonly PairedLabel[]): number {
  return rows.filter(({ read }) => read !== null).length / Math.max(1, rows.length)
}

/** Cohen's κ over the kinds of found items. Source: Cohen, Educational and Psychological Measurement 20 (1960). */
export function kindKappaFound(rows: readonly PairedLabel[]): number {
  return kappa(rows.flatMap(({ kind, read }) => (read ? [[kind, read.kind]] : [])))
}

/** The same over all items; what was missed is read as a kind of its own, so it counts as wrong. */
export function kindKappaEndToEnd(rows: readonly PairedLabel[]): number {
  return kappa(rows.map(({ kind, read }) => [kind, read?.kind ?? 'missed']))
}

function kappa(pairs: readonly string[][]): number {
  if (pairs.length === 0) return 0
  const share = (side: 0 | 1, value: string) =>
    pairs.filter((pair) => pair[side] === value).length / pairs.length
  const observed = pairs.filter(([a, b]) => a === b).length / pairs.length
  const expected = [...new Set(pairs.flat())].reduce(
    (sum, value) => sum + share(0, value) * share(1, value),
    0,
  )
  return expected === 1 ? 1 : (observed - expected) / (1 - expected)
}

/**
 * F1 of one standing over all items, what was missed counting as not of that standing.
 * @param isWeighted counts each item as often as it stands for attributions of the corpus
 */
export function standingF1(
  rows: readonly PairedLabel[],
  standing: Standing,
  isWeighted = false,
): number {
  let both = 0
  let either = 0
  for (const row of rows) {
    const weight = isWeighted ? row.weight : 1
    const is = row.standing === standing
    const isRead = row.read?.standing === standing
    if (is && isRead) both += weight
    either += (is ? weight : 0) + (isRead ? weight : 0)
  }
  return either === 0 ? 0 : (2 * both) / either
}
