import type { Stretch } from '#domain/span'

/** The sentence that a place stands in. */
export function sentenceAt(sentences: readonly Stretch[], at: number): Stretch | null {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle][1] <= at) low = middle + 1
    else high = middle
  }
  const found = sentences[low]
  return found && found[0] <= at ? found : null
}
