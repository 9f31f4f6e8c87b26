import type { Stretch } from '#domain/span'
import { type LinkedAttribution, quoteStates, type TokenisedText } from '../tokenised-text'
import { isTaken } from './is-taken'

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
