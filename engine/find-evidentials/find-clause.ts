import type { Span, Stretch } from '#domain/span'
import { tokenAt } from '../token-at'
import type { Token, TokenisedText } from '../tokenised-text'

const clauseOpeners = new Set(
  'but and while whereas although though because which who where as after before when so or'.split(
    ' ',
  ),
)

/**
 * What an evidential wording is said of: the clause around an adverb or passive, all that follows
 * "it is believed that", or the noun phrase before a participle. Without the wording itself.
 */
export function findClause(
  text: TokenisedText,
  cue: Stretch,
  wording: 'adverb' | 'impersonal' | 'passive' | 'participle',
): Span {
  const first = tokenAt(text, cue[0])
  const last = tokenAt(text, cue[1] - 1)
  const { tokens } = text
  const sentence = tokens[first]?.sentence
  if (wording === 'impersonal') return after(tokens, last, sentence, false)
  if (wording === 'participle') return nounBefore(tokens, first)
  return [...before(tokens, first, sentence), ...after(tokens, last, sentence, true)]
}

function before(tokens: readonly Token[], cue: number, sentence: number): Span {
  let first = cue
  while (first > 0 && tokens[first - 1].sentence === sentence && !endsClause(tokens, first - 1))
    first -= 1
  return first < cue ? [[tokens[first].start, tokens[cue - 1].end]] : []
}

/** To the end of the clause, or of the sentence where the wording governs all of it. */
function after(
  tokens: readonly Token[],
  cue: number,
  sentence: number,
  stopsAtClause: boolean,
): Span {
  let last = cue
  while (last + 1 < tokens.length && tokens[last + 1].sentence === sentence) {
    if (stopsAtClause && opensClause(tokens, last + 1)) break
    if (isStop(tokens[last + 1].word)) break
    last += 1
  }
  return last > cue ? [[tokens[cue + 1].start, tokens[last].end]] : []
}

function isStop(word: string): boolean {
  return /^[.?!;]$/.test(word)
}

/** Going left: a mark or a comma with its conjunction is where this clause began. */
function endsClause(tokens: readonly Token[], index: number): boolean {
  const { word, lower } = tokens[index]
  if (/^[;:—–]$/.test(word)) return true
  if (word === ',') return true
  return (
    clauseOpeners.has(lower) &&
    (tokens[index - 1]?.word === ',' || lower === 'that' || lower === 'which' || lower === 'who')
  )
}

/** Going right: a comma with a conjunction or relative opens another clause. */
function opensClause(tokens: readonly Token[], index: number): boolean {
  const { word } = tokens[index]
  if (/^[;—–]$/.test(word)) return true
  return word === ',' && clauseOpeners.has(tokens[index + 1]?.lower ?? '')
}

function nounBefore(tokens: readonly Token[], cue: number): Span {
  let first = cue
  while (
    first > 0 &&
    tokens[first - 1].sentence === tokens[cue].sentence &&
    /^(?:NOUN|ADJ|DET|PROPN|NUM)$/.test(tokens[first - 1].partOfSpeech) &&
    cue - first < 8
  ) {
    first -= 1
  }
  return first < cue ? [[tokens[first].start, tokens[cue - 1].end]] : []
}
