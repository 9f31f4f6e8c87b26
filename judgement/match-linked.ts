import type { Span } from '#domain/span'
import { type CutText, countShared, wordsIn } from './cut-words'

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

/** How much of the longer content two attributions share; 0 where they are not linked alike. */
export function linkedShare(a: SpanWords, b: SpanWords): number {
  if (!agrees(a.cue, b.cue) || !agrees(a.source, b.source)) return 0
  const longer = Math.max(a.content.size, b.content.size)
  const share = longer === 0 ? 1 : countShared(a.content, b.content) / longer
  return share >= 0.5 ? share : 0
}

function agrees(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return (a.size === 0 && b.size === 0) || countShared(a, b) > 0
}
