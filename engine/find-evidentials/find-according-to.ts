import type { Stretch } from '#domain/span'
import { classOfNoun } from '../classify-source/class-of-noun'
import { isTaken } from '../is-taken'
import { tokenAt } from '../token-at'
import {
  type LinkedAttribution,
  quoteStates,
  type Token,
  type TokenisedText,
} from '../tokenised-text'

/**
 * "According to senior sources, intelligence indicates that …": the net gives each word one role and
 * drops the outer of two attributions. Only an opening "according to" whose noun phrase ends at a
 * comma is taken.
 */
export function findAccordingTo(
  text: TokenisedText,
  cues: readonly Stretch[],
): LinkedAttribution[] {
  const { tokens } = text
  return tokens.flatMap((token, index) => {
    if (token.lower !== 'according' || tokens[index + 1]?.lower !== 'to') return []
    if (index > 0 && tokens[index - 1].sentence === token.sentence) return []
    if (text.quotes[index] !== quoteStates.outside) return []
    const cue: Stretch = [token.start, tokens[index + 1].end]
    if (isTaken(cues, cue)) return []
    const comma = commaAfter(text, index + 2)
    const last = comma === null ? 0 : sentenceEnd(text, comma)
    if (comma === null || last <= comma) return []
    return {
      source: [[tokens[index + 2].start, tokens[comma - 1].end] as Stretch],
      cue: [cue],
      content: [[tokens[comma + 1].start, tokens[last].end] as Stretch],
      confidence: 0.6,
      because: ['“according to” names a source'],
    }
  })
}

/**
 * The attributions without those that only open what such an "according to" credits: in "according to
 * senior sources, intelligence indicates that …" the reader has the intelligence on the sources'
 * say-so, and it is no second support. What has an article or a name ("a report shows") stays one.
 */
export function withoutOpenings(
  text: TokenisedText,
  attributions: readonly LinkedAttribution[],
  accordingTo: readonly LinkedAttribution[],
): LinkedAttribution[] {
  const starts = new Set(
    accordingTo.flatMap(({ source, content }) => (source.length > 0 ? content[0][0] : [])),
  )
  return attributions.filter(
    (one) => !(starts.has(one.source[0]?.[0]) && isBareEvidence(text, one)),
  )
}

function isBareEvidence(text: TokenisedText, { source, cue }: LinkedAttribution): boolean {
  const nouns = tokensOf(text, source[0])
  const isBare = nouns.every(({ partOfSpeech }) => /^(?:NOUN|ADJ)$/.test(partOfSpeech))
  const noun = classOfNoun(nouns[nouns.length - 1].lower)
  const isThing = noun === null || noun.class === 'document' || noun.class === 'no-agent'
  const isShowing = tokensOf(text, cue[0]).some(({ lower }) =>
    /^(?:indicat|suggest|show|impl)/.test(lower),
  )
  return isBare && isThing && isShowing
}

function tokensOf(text: TokenisedText, [start, end]: Stretch): readonly Token[] {
  return text.tokens.slice(tokenAt(text, start), tokenAt(text, end - 1) + 1)
}

const longestSource = 14

function commaAfter({ tokens }: TokenisedText, from: number): number | null {
  for (let index = from; index < from + longestSource; index += 1) {
    const token = tokens[index]
    if (!token || token.sentence !== tokens[from].sentence) return null
    if (token.word === ',') return index > from ? index : null
  }
  return null
}

function sentenceEnd({ tokens }: TokenisedText, from: number): number {
  let last = from
  while (last + 1 < tokens.length && tokens[last + 1].sentence === tokens[from].sentence) last += 1
  return /^[.?!]$/.test(tokens[last].word) ? last - 1 : last
}
