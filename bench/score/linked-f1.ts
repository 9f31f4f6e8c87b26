import { cutWords } from '#judgement/cut-words'
import { matchLinked, type Spans, spanWords } from '#judgement/match-linked'

/** Counts of one article: labelled, predicted, and of each of them those with a match. */
export interface LinkedCounts {
  labelled: number
  predicted: number
  matched: number
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
