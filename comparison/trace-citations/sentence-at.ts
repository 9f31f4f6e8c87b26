import { bisector } from 'd3-array'
import type { Stretch } from '#domain/span'

const endsAfter = bisector(([, end]: Stretch) => end).right

/** The sentence that a place stands in. */
export function sentenceAt(sentences: readonly Stretch[], at: number): Stretch | null {
  const found = sentences[endsAfter(sentences, at)]
  return found && found[0] <= at ? found : null
}

/**
 * The same, or the sentence whose dateline the place stands in ("SALTMARSH (Reuters) - "), from the
 * beginning of its line: the engine takes a dateline for no part of a sentence.
 */
export function sentenceWithDateline(
  text: string,
  sentences: readonly Stretch[],
  at: number,
): Stretch | null {
  const around = sentenceAt(sentences, at)
  if (around) return around
  const next = sentences.find(([start]) => start > at)
  if (!next || text.slice(at, next[0]).includes('\n')) return null
  return [text.lastIndexOf('\n', at) + 1, next[1]]
}

/** The place of the first of some stretches in text order that ends after a place. */
export const firstEndingAfter = bisector(({ end }: { end: number }) => end).right
