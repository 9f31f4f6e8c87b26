import type { Prominence } from '#domain/attribution'
import { type Stretch, spanOverlap } from '#domain/span'
import { isFurniture } from '../find-furniture'
import { tokenAt } from '../token-at'
import { type LinkedAttribution, quoteStates, type TokenisedText } from '../tokenised-text'

/** A sentence in the outlet's own voice that states something checkable. */
export interface OwnStatement {
  stretch: Stretch
  prominence: Prominence
}

const fewestWords = 5

/**
 * The sentences that the outlet says in its own voice: not credited to anyone, not quoted, no
 * question, and with a verb.
 */
export function findOwnStatements(
  text: TokenisedText,
  attributions: readonly LinkedAttribution[],
  prominenceOf: (offset: number) => Prominence,
): OwnStatement[] {
  const credited = attributions
    .flatMap(({ content, cue, source }) => [...content, ...cue, ...source])
    .sort((a, b) => a[0] - b[0])
  let at = 0
  return text.sentences.flatMap((stretch) => {
    // Both lists run in text order, so each stretch is looked at once.
    while (at < credited.length && credited[at][1] <= stretch[0] && credited[at][0] < stretch[0])
      at += 1
    const touching = credited.slice(at, at + 12)
    if (isFurniture(text.furniture, stretch)) return []
    if (spanOverlap([stretch], touching) > 0 || !isStatement(text, stretch)) return []
    return { stretch, prominence: prominenceOf(stretch[0]) }
  })
}

function isStatement(text: TokenisedText, [start, end]: Stretch): boolean {
  let words = 0
  let hasVerb = false
  for (let index = tokenAt(text, start); index < text.tokens.length; index += 1) {
    const token = text.tokens[index]
    if (token.start >= end) break
    if (text.quotes[index] !== quoteStates.outside || token.word === '?') return false
    if (/\p{L}/u.test(token.word)) words += 1
    if (token.partOfSpeech === 'VERB' || token.partOfSpeech === 'AUX') hasVerb = true
  }
  return hasVerb && words >= fewestWords
}
