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
  const size = tokens.length
  const headline = headlineLength(lines)
  const scores = scoresOf(cueCounts)
  const words = new Array<string>(size)
  const parts = new Uint8Array(size)
  const cues = new Uint8Array(size)
  const shapes = new Uint8Array(size)
  const starts = new Uint8Array(size)
  const places = new Uint8Array(size)
  for (let index = 0; index < size; index += 1) {
    const token = tokens[index]
    words[index] = wordOf(text, token, quotes[index])
    parts[index] = partNumbers.get(token.partOfSpeech) ?? 0
    cues[index] = scores[wordClass(token)].get(token.lemma) ?? 0
    shapes[index] = shapeOf(token.word)
    starts[index] = startOf(tokens, lines, token, index)
    places[index] = placeOf(index, headline)
  }
  return { words, parts, cues, quotes, quoteEnds: text.quoteEnds, shapes, starts, places }
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

type WordClass = 'V' | 'N' | 'O'

/** Scores other than 0 by word class and lemma. */
type CueScores = Record<WordClass, ReadonlyMap<string, number>>

const knownScores = new WeakMap<CueCounts, CueScores>()

/** The scores that follow from counts, reckoned once: no token has to spell out its key. */
function scoresOf(counts: CueCounts): CueScores {
  const known = knownScores.get(counts)
  if (known) return known
  const scores = { V: new Map(), N: new Map(), O: new Map() }
  for (const [key, [asCue, inAll]] of counts) {
    const score = cueScore(asCue, inAll)
    if (score > 0) scores[key.slice(-1) as WordClass].set(key.slice(0, -2), score)
  }
  knownScores.set(counts, scores)
  return scores
}

const cueShares = [0.02, 0.08, 0.2, 0.4, 0.65]

/** 0 never a cue … 5 nearly always, from counts in the training texts; too rare to say is 0. */
function cueScore(asCue: number, inAll: number): number {
  if (inAll < 3) return 0
  const share = (asCue - 0.3) / (inAll + 2)
  return cueShares.filter((bound) => share >= bound).length
}

/** The word class under which a lemma's cues were counted. */
export function wordClass({ partOfSpeech }: Token): WordClass {
  if (partOfSpeech === 'VERB' || partOfSpeech === 'AUX') return 'V'
  return partOfSpeech === 'NOUN' ? 'N' : 'O'
}

/** 1 all capitals · 2 capital first · 3 number · 4 lower case · 5 anything else. */
function shapeOf(word: string): number {
  const first = word.charCodeAt(0)
  if (isCapital(first)) return word.length > 1 && hasOnlyCapitals(word) ? 1 : 2
  if (first >= 48 && first <= 57) return 3
  return first >= 97 && first <= 122 ? 4 : 5
}

function hasOnlyCapitals(word: string): boolean {
  for (let index = 1; index < word.length; index += 1) {
    if (!isCapital(word.charCodeAt(index))) return false
  }
  return true
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90
}
