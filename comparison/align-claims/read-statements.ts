import type { ComparedArticle } from '#domain/comparison'
import { type Stretch, spanOverlap } from '#domain/span'
import { isFurniture } from '#engine/find-furniture'
import { tokenAt } from '#engine/token-at'
import { tokenise } from '#engine/tokenise'
import { quoteStates, type Token, type TokenisedText } from '#engine/tokenised-text'
import type { WordKnowledge } from '../word-knowledge'
import { readNumber } from './read-number'
import { wordStem } from './word-stem'
import { emptyWords, wordWeight } from './word-weights'

/** One sentence of one article, as far as two of them can be compared. */
export interface Statement {
  /** Index of its article in the set. */
  article: number
  /** Its place among the article's statements, and how many there are. */
  order: number
  outOf: number
  /** UTF-16 code units into the article's text. */
  stretch: Stretch
  /** The text that it stands in. */
  text: TokenisedText
  /** Where its word families stand, in text order. */
  stems: readonly { start: number; end: number; stem: string }[]
  /** Word families and how much each tells. */
  words: ReadonlyMap<string, number>
  /** Those of what is claimed: not of who says it and of the saying. */
  claimed: ReadonlySet<string>
  names: ReadonlyMap<string, number>
  /** Word families of the names. */
  nameStems: ReadonlySet<string>
  numbers: ReadonlySet<string>
  /** Neighbouring words, "first second", and how much the two tell. */
  bigrams: ReadonlyMap<string, number>
  /** The clauses' word families. */
  clauses: readonly ReadonlySet<string>[]
  /** Last words of the names of those who are credited with it. */
  speakers: ReadonlySet<string>
  /** Words inside quotation marks, in order. */
  quoted: readonly string[]
  /** Share of its words inside quotation marks. */
  quotedShare: number
  /** How many words it has. */
  length: number
}

/** The sentences of an article that state something, in text order. Furniture is left out. */
export function readStatements(
  article: ComparedArticle,
  index: number,
  knowledge: WordKnowledge,
): Statement[] {
  const text = tokenise(article.analysis.text, knowledge.lexicon)
  const bySentence = new Map<number, number[]>()
  const crediting = article.analysis.attributions.flatMap(({ source, cue }) => [...source, ...cue])
  const isCrediting = markTokens(text, crediting)
  const isGrant = markTokens(text, findGrants(article.analysis.text))
  text.tokens.forEach((token, at) => {
    const tokens = bySentence.get(token.sentence)
    if (tokens) tokens.push(at)
    else bySentence.set(token.sentence, [at])
  })
  const kept = text.sentences.flatMap((stretch, sentence) =>
    isFurniture(text.furniture, stretch)
      ? []
      : [{ stretch, tokens: (bySentence.get(sentence) ?? []).filter((at) => isGrant[at] === 0) }],
  )
  return kept.map(({ stretch, tokens }, order) => ({
    article: index,
    order,
    outOf: kept.length,
    stretch,
    text,
    speakers: speakersOf(article, stretch),
    ...readWords(text, tokens, isCrediting, knowledge),
  }))
}

/** "Who spoke on condition of anonymity because …": how a source is named, and nothing that is claimed. */
const grant =
  /\b(?:who\s+)?(?:spoke|speaking|asked|asking|declined|requested|insisted)\b[^,.;:“”"—]{0,60}\b(?:anonymity|anonymously|not\s+(?:to\s+)?be\s+(?:named|identified|quoted)|names?\s+be\s+left\s+out)\b[^,.;:“”"—]*/giu

function findGrants(text: string): Stretch[] {
  return [...text.matchAll(grant)].map(({ 0: words, index }) => [index, index + words.length])
}

/** Marks the tokens that begin in one of some stretches. */
function markTokens(text: TokenisedText, stretches: readonly Stretch[]): Uint8Array {
  const marks = new Uint8Array(text.tokens.length)
  for (const [start, end] of stretches) {
    if (start >= end) continue
    for (let at = tokenAt(text, start); at <= tokenAt(text, end - 1); at += 1) marks[at] = 1
  }
  return marks
}

function readWords(
  text: TokenisedText,
  at: readonly number[],
  isCrediting: Uint8Array,
  { ranks }: WordKnowledge,
) {
  const words = new Map<string, number>()
  const claimed = new Set<string>()
  const names = new Map<string, number>()
  const nameStems = new Set<string>()
  const numbers = new Set<string>()
  const bigrams = new Map<string, number>()
  const quoted: string[] = []
  const stems: { start: number; end: number; stem: string }[] = []
  const clauses = startClauses()
  let previous: Token | null = null
  let length = 0
  at.forEach((index, place) => {
    const token = text.tokens[index]
    clauses.meet(token)
    if (token.partOfSpeech === 'PUNCT') return
    length += 1
    if (text.quotes[index] === quoteStates.inside) quoted.push(token.lower)
    if (previous) {
      bigrams.set(
        `${previous.lower} ${token.lower}`,
        wordWeight(previous.lower, ranks) + wordWeight(token.lower, ranks),
      )
    }
    previous = token
    const lemma = token.lemma.toLowerCase()
    if (emptyWords.has(lemma)) return
    const stem = wordStem(lemma)
    const weight = wordWeight(lemma, ranks)
    words.set(stem, Math.max(words.get(stem) ?? 0, weight))
    stems.push({ start: token.start, end: token.end, stem })
    if (!isCrediting[index]) claimed.add(stem)
    clauses.add(stem)
    const number = readNumber(text.tokens, index, at[place + 1])
    if (number !== null) numbers.add(number)
    if (token.partOfSpeech !== 'PROPN') return
    names.set(lemma, weight)
    nameStems.add(stem)
  })
  return {
    stems,
    words,
    claimed,
    names,
    nameStems,
    numbers,
    bigrams,
    quoted,
    clauses: clauses.all(),
    quotedShare: quoted.length / Math.max(1, length),
    length,
  }
}

/** Who is credited with a sentence: known by the last word of the name, which both outlets print. */
function speakersOf(article: ComparedArticle, stretch: Stretch): ReadonlySet<string> {
  const { attributions, sources } = article.analysis
  const speakers = new Set<string>()
  for (const { content, cue, sourceId } of attributions) {
    if (sourceId === null) continue
    const covered = spanOverlap(content.length > 0 ? content : cue, [stretch])
    if (covered < fewestCovered) continue
    const source = sources.find(({ id }) => id === sourceId)
    const last = (source?.name ?? source?.label ?? '').toLowerCase().split(/\s+/).at(-1)
    if (last) speakers.add(last)
  }
  return speakers
}

/** Less of a content than this many code units is no statement of its speaker. */
const fewestCovered = 20

const clauseMarks = new Set([',', ';', ':', '—', '–', '--', '“', '”', '"'])
const clauseWords = new Set(
  'that which who whose after because while although but and when as'.split(' '),
)
/** A clause has at least so many tokens before another begins. */
const shortestClause = 4

/** Clauses by their marks and subordinators: rough, but enough to compare part with part. */
function startClauses() {
  const clauses: Set<string>[] = []
  let current = new Set<string>()
  let tokens = 0
  const end = () => {
    if (current.size > 0) clauses.push(current)
    current = new Set()
    tokens = 0
  }
  return {
    meet({ lower }: Token) {
      if ((clauseMarks.has(lower) || clauseWords.has(lower)) && tokens >= shortestClause) end()
      tokens += 1
    },
    add(stem: string) {
      current.add(stem)
    },
    all(): ReadonlySet<string>[] {
      end()
      return clauses
    },
  }
}
