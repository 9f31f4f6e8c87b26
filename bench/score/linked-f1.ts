import type { Span } from '#domain/span'
import { type CutText, countShared, cutWords, wordsIn } from './cut-words'

/** The three spans of an attribution, labelled or predicted. */
export interface Spans {
  source: Span
  cue: Span
  content: Span
}

/** The words of the three spans, by number. */
export interface SpanWords {
  source: Set<number>
  cue: Set<number>
  content: Set<number>
}

/** Counts of one article: labelled, predicted, and of each of them those with a match. */
export interface LinkedCounts {
  labelled: number
  predicted: number
  matched: number
}

/** The words of an attribution's spans. */
export function spanWords(cut: CutText, { source, cue, content }: Spans): SpanWords {
  return {
    source: wordsIn(cut, source),
    cue: wordsIn(cut, cue),
    content: wordsIn(cut, content),
  }
}

/**
 * Pairs labelled attributions with predicted ones, one to one, the best overlap of contents first.
 * A pair may be made when cues share a word, sources share a word (or neither has one), and the
 * contents share at least half of the words of the longer.
 * @returns index of the labelled, index of the predicted
 */
export function matchLinked(
  labelled: readonly SpanWords[],
  predicted: readonly SpanWords[],
): [labelled: number, predicted: number][] {
  const candidates: [share: number, labelled: number, predicted: number][] = []
  labelled.forEach((a, i) => {
    predicted.forEach((b, j) => {
      const share = linkedShare(a, b)
      if (share > 0) candidates.push([share, i, j])
    })
  })
  candidates.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2])
  const usedLabelled = new Set<number>()
  const usedPredicted = new Set<number>()
  const pairs: [number, number][] = []
  for (const [, i, j] of candidates) {
    if (usedLabelled.has(i) || usedPredicted.has(j)) continue
    usedLabelled.add(i)
    usedPredicted.add(j)
    pairs.push([i, j])
  }
  return pairs
}

function linkedShare(a: SpanWords, b: SpanWords): number {
  if (!agrees(a.cue, b.cue) || !agrees(a.source, b.source)) return 0
  const longer = Math.max(a.content.size, b.content.size)
  const share = longer === 0 ? 1 : countShared(a.content, b.content) / longer
  return share >= 0.5 ? share : 0
}

function agrees(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return (a.size === 0 && b.size === 0) || countShared(a, b) > 0
}

/** Counts of one article. A missing prediction is one without attributions. */
export function countLinked(
  gold: { text: string; attributions: readonly Spans[] },
  predicted: { attributions: readonly Spans[] } | undefined,
): LinkedCounts {
  const cut = cutWords(gold.text)
  const labelled = gold.attributions.map((one) => spanWords(cut, one))
  const found = (predicted?.attributions ?? []).map((one) => spanWords(cut, one))
  return {
    labelled: labelled.length,
    predicted: found.length,
    matched: matchLinked(labelled, found).length,
  }
}

/** Linked F1 of summed counts; 0 when there is nothing to find and nothing found. */
export function f1(counts: readonly LinkedCounts[]): number {
  const sum = (key: keyof LinkedCounts) => counts.reduce((total, one) => total + one[key], 0)
  return (2 * sum('matched')) / Math.max(1, sum('labelled') + sum('predicted'))
}
