import type { Stretch } from '#domain/span'
import { isTaken } from '../is-taken'
import { sourceNouns } from '../lexicon/source-nouns'
import { tokenAt } from '../token-at'
import type { LinkedAttribution, Token, TokenisedText } from '../tokenised-text'

const telling = new Set(
  'told tell briefed brief warned warn informed inform advised advise notified notify alerted alert assured assure'.split(
    ' ',
  ),
)

/** As sure as an adverb, see find-evidentials.ts. */
const creditedConfidence = 0.26

/**
 * "Intelligence officials have reportedly briefed the White House on …": the adverb hedges that they
 * spoke, and they are still the source. The subject must be a word for people who know, and the verb
 * one of telling.
 * @param sources what has a source's part already, in text order and apart
 */
export function findCreditedSubject(
  text: TokenisedText,
  cue: Stretch,
  sources: readonly Stretch[],
): LinkedAttribution | null {
  const { tokens } = text
  const adverb = tokenAt(text, cue[0])
  const verb = tokens[adverb + 1]
  if (!verb || !telling.has(verb.lower) || verb.sentence !== tokens[adverb].sentence) return null
  const head = headBefore(tokens, adverb)
  if (head === null) return null
  const first = phraseStart(tokens, head)
  const last = sentenceEnd(tokens, adverb + 1)
  if (last <= adverb + 1) return null
  const source: Stretch = [tokens[first].start, tokens[head].end]
  if (isTaken(sources, source)) return null
  return {
    source: [source],
    cue: [[cue[0], verb.end]],
    content: [[tokens[adverb + 2].start, tokens[last].end]],
    confidence: creditedConfidence,
    because: [`“${verb.word}” is a verb of telling; the adverb hedges that it happened`],
  }
}

/** The noun before the auxiliaries that stand before the adverb. */
function headBefore(tokens: readonly Token[], adverb: number): number | null {
  let index = adverb - 1
  while (index >= 0 && tokens[index].partOfSpeech === 'AUX') index -= 1
  const token = tokens[index]
  if (!token || token.sentence !== tokens[adverb].sentence) return null
  const noun = sourceNouns.get(token.lower)?.class
  return noun === 'insider' || noun === 'spokesperson' ? index : null
}

function phraseStart(tokens: readonly Token[], head: number): number {
  let first = head
  while (
    first > 0 &&
    tokens[first - 1].sentence === tokens[head].sentence &&
    /^(?:NOUN|ADJ|PROPN|DET|NUM)$/.test(tokens[first - 1].partOfSpeech)
  ) {
    first -= 1
  }
  return first
}

function sentenceEnd(tokens: readonly Token[], from: number): number {
  let last = from
  while (last + 1 < tokens.length && tokens[last + 1].sentence === tokens[from].sentence) last += 1
  return /^[.?!]$/.test(tokens[last].word) ? last - 1 : last
}
