import { labels } from '#engine/tag-spans/decode'
import { type CueCounts, wordClass } from '#engine/tag-spans/features'
import type { TokenisedText } from '#engine/tokenised-text'
import { type LabelledArticle, labelTokens } from './label-tokens'

/** How often each lemma (by word class) was a cue, and how often it occurred. */
export type Counts = Map<string, [asCue: number, inAll: number]>

/** An article with its tokens. */
export interface Example {
  article: LabelledArticle
  text: TokenisedText
}

/** A lemma that occurs less often says nothing. */
const rarest = 3

/** The counts of one article. */
export function countCues({ article, text }: Example): Counts {
  const own: Counts = new Map()
  const found = labelTokens(text.tokens, article.attributions)
  text.tokens.forEach((token, index) => {
    const key = `${token.lemma}|${wordClass(token)}`
    const count = own.get(key) ?? [0, 0]
    if (found[index] === labels.cue || found[index] === labels.cue + 1) count[0] += 1
    count[1] += 1
    own.set(key, count)
  })
  return own
}

/** The counts of all articles together, without what is too rare. */
export function addUp(all: readonly Counts[]): Counts {
  const sum: Counts = new Map()
  for (const [key, [asCue, inAll]] of all.flatMap((own) => [...own])) {
    const count = sum.get(key) ?? [0, 0]
    sum.set(key, [count[0] + asCue, count[1] + inAll])
  }
  return new Map([...sum].filter(([, [, inAll]]) => inAll >= rarest))
}

/** The counts without one article's own: a net or a rule would trust its own words too much. */
export function without(all: CueCounts, own: Counts): CueCounts {
  const rest = new Map(all)
  for (const [key, [asCue, inAll]] of own) {
    const count = all.get(key)
    if (count) rest.set(key, [count[0] - asCue, count[1] - inAll])
  }
  return rest
}
