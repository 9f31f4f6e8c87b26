import type { Claim } from '#domain/claim'
import type { Span } from '#domain/span'
import { tokenAt } from '../token-at'
import { quoteStates, type Token, type TokenisedText } from '../tokenised-text'
import { readKind } from './claim-kind'
import { readStrength } from './claim-strength'

/**
 * The kind and strength (0 to 5) of a claim.
 * @param content where the claim stands, UTF-16 code units into the text
 * @param cue the words that credit it; null for a statement in the outlet's own voice
 * @param source the words for who is credited
 */
export function readClaim(
  text: TokenisedText,
  content: Span,
  cue: Span | null,
  source: Span = [],
): Claim & { because: string[] } {
  const tokens = tokensOf(text, content).slice(0, mostTokens)
  const credit = cue === null ? null : tokensOf(text, cue)
  const { kind, because } = readKind(tokens, {
    cue: credit ?? [],
    source: tokensOf(text, source),
    isQuoted: isQuoted(text, content),
  })
  const strength = readStrength(tokens, credit)
  return {
    kind,
    strength: strength.strength,
    because: [because, strength.because].filter((one) => one !== null),
  }
}

/** A main clause stands in front; what comes later costs time and decides nothing. */
const mostTokens = 120

/** The tokens of a span, its stretches one after the other. */
export function tokensOf(text: TokenisedText, span: Span): Token[] {
  return span.flatMap(([start, end]) =>
    text.tokens.slice(tokenAt(text, start), tokenAt(text, end - 1) + 1),
  )
}

/** Whether a span begins and ends inside quotation marks. */
function isQuoted(text: TokenisedText, content: Span): boolean {
  const [first, last] = [content[0], content.at(-1)]
  if (!first || !last) return false
  const isInside = (offset: number) => text.quotes[tokenAt(text, offset)] !== quoteStates.outside
  return isInside(first[0]) && isInside(last[1] - 1)
}
