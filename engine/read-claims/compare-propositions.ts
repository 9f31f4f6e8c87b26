import { lightStem } from '../light-stem'
import type { Token } from '../tokenised-text'

/** What a stretch of text says, as far as two of them can be compared: its words, numbers and polarity. */
export interface Proposition {
  words: ReadonlySet<string>
  numbers: ReadonlySet<string>
  isNegated: boolean
  /** The stem of the first full word behind a "not", its verb as a rule; null where there is none. */
  negated: string | null
}

const functionWords = new Set(
  "the a an and or but if of in on at to from by for with about as into over after before under between out off up down is are was were be been being am do does did has have had having will would shall should can could may might must not no nor n’t n't it its he she they them his her their this that these those there here who whom whose which what when where why how i we you our your my me us him so than then too very just also said says say told saying more most some any all each other such only own same again one ’s 's ’ve ’d ’ll yesterday today monday tuesday wednesday thursday friday saturday sunday week month year last next".split(
    ' ',
  ),
)

const negations = new Set(
  "not n't n’t no never none without neither nor nobody nothing denied denies cannot".split(' '),
)

/**
 * Reads the proposition of some tokens.
 * @param isDenied true when its cue denies it, which turns it into its opposite
 */
export function readProposition(tokens: readonly Token[], isDenied = false): Proposition {
  const words = new Set<string>()
  const numbers = new Set<string>()
  let isNegated = isDenied
  let negated: string | null = null
  let sinceNegation = farFromNegation
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    const { lower } = token
    if (token.partOfSpeech === 'PUNCT') continue
    sinceNegation += 1
    // "not only" affirms what follows, and more.
    const isNegation = negations.has(lower) && tokens[at + 1]?.lower !== 'only'
    if (isNegation) {
      isNegated = true
      sinceNegation = 0
    }
    if (negations.has(lower) || functionWords.has(lower)) continue
    if (token.partOfSpeech === 'NUM') {
      numbers.add(numberOf(lower))
      continue
    }
    const word = lightStem(token.lemma)
    words.add(word)
    if (sinceNegation < farFromNegation && token.partOfSpeech !== 'ADV') negated ??= word
  }
  return { words, numbers, isNegated, negated }
}

/** How many tokens behind its "not" a verb stands at most. */
const farFromNegation = 4

const spelled = new Map(
  'two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [word, String(index + 2)]),
)

/** "11", "eleven" and "1,000" as digits. */
function numberOf(lower: string): string {
  return spelled.get(lower) ?? lower.replace(/[,.](?=\d{3}\b)/g, '')
}

/** Fewer common words than this are chance. */
const fewestCommon = 3
const enoughOfTheShorter = 0.65
/** With a number in common fewer words are enough; where only one side has one, more are needed. */
const fewestWithNumber = 2
const fewestWithOneSidedNumber = 4

/** Whether two stretches speak of the same thing, whatever each says of it: polarity is not compared. */
export function isAboutTheSame(a: Proposition, b: Proposition): boolean {
  if (differ(a.numbers, b.numbers)) return false
  const [short, long] = a.words.size <= b.words.size ? [a, b] : [b, a]
  let common = 0
  for (const word of short.words) if (long.words.has(word)) common += 1
  const shared = [...short.numbers].filter((number) => long.numbers.has(number)).length
  const isOneSided = (a.numbers.size === 0) !== (b.numbers.size === 0)
  const fewest =
    shared > 0 ? fewestWithNumber : isOneSided ? fewestWithOneSidedNumber : fewestCommon
  return common >= fewest && (common + shared) / (short.words.size + shared) >= enoughOfTheShorter
}

/** A headline is short and in other words: two common ones and four tenths of it are enough. */
const fewestOfHeadline = 2
const enoughOfHeadline = 0.4

/** How much of a headline another statement holds, 0 to 1; 0 where that is too little or a number differs. */
export function shareOfHeadline(headline: Proposition, other: Proposition): number {
  if (differ(headline.numbers, other.numbers)) return 0
  let common = 0
  for (const word of headline.words) if (other.words.has(word)) common += 1
  for (const number of headline.numbers) if (other.numbers.has(number)) common += 1
  const share = common / Math.max(1, headline.words.size + headline.numbers.size)
  return common >= fewestOfHeadline && share >= enoughOfHeadline ? share : 0
}

function differ(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((number) => b.has(number))
}
