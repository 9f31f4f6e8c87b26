import type { Span } from '#domain/span'
import { labels } from '#engine/tag-spans/decode'
import type { Token } from '#engine/tokenised-text'

/** An article of the training data; offsets are UTF-16 code units into `text`. */
export interface LabelledArticle {
  id: string
  text: string
  attributions: { source: Span; cue: Span; content: Span }[]
}

/** Where spans overlap, a cue wins over a source and a source over a content. */
const roles = ['content', 'source', 'cue'] as const

/** One label a token: the first token of a stretch opens it, the others go on with it. */
export function labelTokens(
  tokens: readonly Token[],
  attributions: LabelledArticle['attributions'],
): Uint8Array {
  const found = new Uint8Array(tokens.length)
  for (const role of roles) {
    for (const [start, end] of attributions.flatMap((one) => one[role])) {
      let label = labels[role]
      for (let index = firstAfter(tokens, start); tokens[index]?.start < end; index += 1) {
        found[index] = label
        label = labels[role] + 1
      }
    }
  }
  return found.map((label, index) => {
    const goesOn = label > 0 && label % 2 === 0
    const before = index > 0 ? found[index - 1] : 0
    return goesOn && before !== label && before !== label - 1 ? label - 1 : label
  })
}

/** The first token that ends after an offset. */
function firstAfter(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle].end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
