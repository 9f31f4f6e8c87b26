import type { Stretch } from '#domain/span'

/** The sentence that a place stands in. */
export function sentenceAt(sentences: readonly Stretch[], at: number): Stretch | null {
  const found = sentences[bisect(sentences.length, (index) => sentences[index][1], at)]
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
export function firstEndingAfter(
  stretches: readonly { start: number; end: number }[],
  at: number,
): number {
  return bisect(stretches.length, (index) => stretches[index].end, at)
}

/** The first of so many, in order of their ends, that ends after a place. */
function bisect(count: number, endOf: (index: number) => number, at: number): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (endOf(middle) <= at) low = middle + 1
    else high = middle
  }
  return low
}
