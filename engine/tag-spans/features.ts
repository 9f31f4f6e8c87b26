import { quoteStates, type Token, type TokenisedText } from '../tokenised-text'

/** How often a lemma (by word class) was a cue in the training texts, and how often it occurred. */
export type CueCounts = ReadonlyMap<string, readonly [asCue: number, inAll: number]>

/** What the net is told of each token besides its word: small numbers that index embeddings. */
export interface TokenFeatures {
  words: string[]
  parts: Uint8Array
  cues: Uint8Array
  quotes: Uint8Array
  quoteEnds: Uint8Array
  shapes: Uint8Array
  /** 0 inside a sentence, 1 at its start, 2 at the start of a line. */
  starts: Uint8Array
  /** 0 in the headline, 1 in the sixty tokens after it, 2 later. */
  places: Uint8Array
}

/** The net was trained with these numbers for the parts of speech; 0 is unknown. */
const partNumbers = new Map(
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'
    .split(' ')
    .map((part, index) => [part, index + 1]),
)

/** A first line longer than this is no headline. */
const longestHeadline = 40
const leadTokens = 60

/** The features of every token of a text. */
export function readFeatures(text: TokenisedText, cueCounts: CueCounts): TokenFeatures {
  const { tokens, lines, quotes } = text
  const headline = headlineLength(lines)
  return {
    words: tokens.map((token, index) => wordOf(text, token, quotes[index])),
    parts: Uint8Array.from(tokens, (token) => partNumbers.get(token.partOfSpeech) ?? 0),
    cues: Uint8Array.from(tokens, (token) => cueScore(token, cueCounts)),
    quotes,
    quoteEnds: text.quoteEnds,
    shapes: Uint8Array.from(tokens, (token) => shapeOf(token.word)),
    starts: Uint8Array.from(tokens, (token, index) => startOf(tokens, lines, token, index)),
    places: Uint8Array.from(tokens, (_, index) => placeOf(index, headline)),
  }
}

/** Where single marks quote, the net sees the double ones that it was trained with. */
function wordOf(text: TokenisedText, token: Token, quote: number): string {
  if (text.hasDoubleMarks || quote < quoteStates.opening) return token.word
  return quote === quoteStates.opening ? '“' : '”'
}

function headlineLength(lines: Int32Array): number {
  const first = lines.indexOf(1)
  const length = first === -1 ? lines.length : first
  return length <= longestHeadline ? length : 0
}

function startOf(tokens: Token[], lines: Int32Array, token: Token, index: number): number {
  if (index === 0 || lines[index] !== lines[index - 1]) return 2
  return token.sentence === tokens[index - 1].sentence ? 0 : 1
}

function placeOf(index: number, headline: number): number {
  if (index < headline) return 0
  return index < headline + leadTokens ? 1 : 2
}

/** 0 never a cue … 5 nearly always, from counts in the training texts; too rare to say is 0. */
export function cueScore(token: Token, counts: CueCounts): number {
  const found = counts.get(`${token.lemma}|${wordClass(token)}`)
  if (!found || found[1] < 3) return 0
  const share = (found[0] - 0.3) / (found[1] + 2)
  return [0.02, 0.08, 0.2, 0.4, 0.65].filter((bound) => share >= bound).length
}

export function wordClass({ partOfSpeech }: Token): 'V' | 'N' | 'O' {
  if (partOfSpeech === 'VERB' || partOfSpeech === 'AUX') return 'V'
  return partOfSpeech === 'NOUN' ? 'N' : 'O'
}

/** 1 all capitals · 2 capital first · 3 number · 4 lower case · 5 anything else. */
export function shapeOf(word: string): number {
  if (word.length > 1 && /^[A-Z]+$/.test(word)) return 1
  if (/^[A-Z]/.test(word)) return 2
  if (/^\d/.test(word)) return 3
  return /^[a-z]/.test(word) ? 4 : 5
}
