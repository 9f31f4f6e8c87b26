import type { Prominence } from '#domain/attribution'
import { type Stretch, spanOverlap } from '#domain/span'
import { isFurniture } from '../find-furniture'
import { cueClassOf } from '../lexicon/reporting-verbs'
import { tokenAt } from '../token-at'
import {
  type LinkedAttribution,
  quoteStates,
  type Token,
  type TokenisedText,
} from '../tokenised-text'

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
  reported: readonly Stretch[],
  prominenceOf: (offset: number) => Prominence,
): OwnStatement[] {
  const credited = attributions
    .flatMap(({ content, cue, source }) => [...content, ...cue, ...source])
    .concat(reported)
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

/**
 * A sentence of five words or more with a verb, without a quotation or a question, about others than
 * the writer and the reader, and without a verb of saying behind a comma: such a one is credited,
 * even where the net missed it.
 */
function isStatement(text: TokenisedText, [start, end]: Stretch): boolean {
  const first = tokenAt(text, start)
  const tokens = text.tokens.slice(first, tokenAt(text, end - 1) + 1)
  const isOutside = tokens.every((_, index) => text.quotes[first + index] === quoteStates.outside)
  if (!isOutside || tokens.some(isOfSpeech)) return false
  const comma = tokens.findIndex(({ word }) => word === ',')
  const behind = comma === -1 ? [] : tokens.slice(comma)
  if (behind.some((token) => isVerb(token) && cueClassOf(token.lower) === 'speech')) return false
  const words = tokens.filter(({ word }) => /\p{L}/u.test(word)).length
  return (
    words >= fewestWords &&
    tokens[2]?.word !== ':' &&
    tokens[1]?.word !== ':' &&
    tokens.some(isVerb)
  )
}

const isVerb = ({ partOfSpeech }: Token) => partOfSpeech === 'VERB' || partOfSpeech === 'AUX'

/** Questions, exclamations, and words for the writer and the reader. */
const isOfSpeech = ({ word, lower }: Token) =>
  /^[?!]$/.test(word) || (/^(?:i|we|you|our|my|your|us)$/.test(lower) && word !== 'US')
