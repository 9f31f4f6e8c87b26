import type { Span } from '#domain/span'
import { tokenAt } from '../token-at'
import type { Token, TokenisedText } from '../tokenised-text'

/** What a stretch of text says, as far as two of them can be compared: its words, numbers and negation. */
export interface Proposition {
  words: ReadonlySet<string>
  numbers: ReadonlySet<string>
  isNegated: boolean
}

const functionWords = new Set(
  'the a an and or but if of in on at to from by for with about as into over after before under between out off up down is are was were be been being am do does did has have had having will would shall should can could may might must not no nor n’t it its he she they them his her their this that these those there here who whom whose which what when where why how i we you our your my me us him so than then too very just also said says say told more most some any all each other such only own same again'.split(
    ' ',
  ),
)

const negations =
  /^(?:not|n[’']t|no|never|none|without|neither|nor|nobody|nothing|denied|denies|cannot)$/

/** Reads the proposition of a span. */
export function readProposition(text: TokenisedText, span: Span): Proposition {
  const tokens = span.flatMap(([start, end]) => tokensIn(text, start, end))
  const isWord = ({ word, lower }: Token) => /\p{L}/u.test(word) && !functionWords.has(lower)
  const isNumber = ({ word }: Token) => /\p{N}/u.test(word)
  return {
    words: new Set(
      tokens.filter((token) => !isNumber(token) && isWord(token)).map(({ lemma }) => stem(lemma)),
    ),
    numbers: new Set(tokens.filter(isNumber).map(({ lower }) => lower)),
    isNegated: tokens.some(({ lower }) => negations.test(lower)),
  }
}

function tokensIn(text: TokenisedText, start: number, end: number): Token[] {
  const first = tokenAt(text, start)
  return text.tokens.slice(first, tokenAt(text, end - 1) + 1)
}

/** Fewer common words than this are chance. */
const fewestCommon = 3
const enoughOfTheShorter = 0.7

/**
 * Whether two stretches of one article state the same proposition: most words of the shorter, no
 * differing numbers, and both or neither negated. In doubt they do not.
 */
export function isSameProposition(a: Proposition, b: Proposition): boolean {
  if (a.isNegated !== b.isNegated || differ(a.numbers, b.numbers)) return false
  const [short, long] = a.words.size <= b.words.size ? [a, b] : [b, a]
  let common = 0
  for (const word of short.words) if (long.words.has(word)) common += 1
  return common >= fewestCommon && common / short.words.size >= enoughOfTheShorter
}

function differ(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((number) => b.has(number))
}

/** A light stem, so that "resigned" meets "resigns". */
function stem(word: string): string {
  if (word.length < 5) return word
  return word.replace(/(?:ing|ed|es|s|’s)$/, '')
}
