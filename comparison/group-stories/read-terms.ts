import { lightStem } from '#engine/light-stem'
import { dayOfArticle } from './article-day'
import { functionWords } from './function-words'

/** An article as grouping takes it. */
export interface GroupedArticle {
  id: string
  text: string
  title?: string | null
  url?: string | null
  outlet?: string | null
  publishedAt?: string | null
}

/** What grouping keeps of an article; its text may go. */
export interface ArticleTerms {
  id: string
  outlet: string | null
  /** Days since 1970, by the date given or else the one in its address; null when neither tells. */
  day: number | null
  /** One bit for each weekday that its opening names. */
  weekdays: number
  /** Numbers of its terms in the term list, in ascending order. */
  terms: Int32Array
  /** How often each stands in it, words of the headline counted twice and those of the address once. */
  counts: Float32Array
  /** The same for headline and address alone. */
  titleCounts: Float32Array
  /** Hashes of its phrases of two telling words, in ascending order. */
  phrases: Int32Array
}

/** A list of all terms met, each with a number, so that articles hold numbers and not words. */
export interface TermList {
  /** The number of a word’s term; null for function words and single letters, which say nothing of a story. */
  numberOf(word: string): number | null
  /** A name as it was first spelled, or null for what is seldom written with a capital. */
  nameOf(number: number): string | null
  isFigure(number: number): boolean
  termOf(number: number): string
  /** Notes how a term was spelled where it did not begin a sentence. */
  note(number: number, spelling: string, isCapital: boolean): void
}

export function openTermList(): TermList {
  const numbers = new Map<string, number>()
  // Most words of a text were met before in the same spelling.
  const spellings = new Map<string, number | null>()
  const terms: string[] = []
  const names: (string | null)[] = []
  // How often more a term stood with a capital than without.
  const capitals: number[] = []
  const numberOfTerm = (term: string) => {
    const known = numbers.get(term)
    if (known !== undefined) return known
    numbers.set(term, terms.length)
    names.push(null)
    capitals.push(0)
    return terms.push(term) - 1
  }
  return {
    numberOf(word) {
      const known = spellings.get(word)
      if (known !== undefined) return known
      const term = termOf(word)
      const number = term === null ? null : numberOfTerm(term)
      spellings.set(word, number)
      return number
    },
    nameOf: (number) => (capitals[number] > 0 ? names[number] : null),
    isFigure: (number) => /^\p{N}/u.test(terms[number]),
    termOf: (number) => terms[number],
    note(number, spelling, isCapital) {
      capitals[number] += isCapital ? 1 : -1
      if (isCapital) names[number] ??= spelling
    },
  }
}

/** Initials with stops, words, and figures with their inner stops; a hyphen parts words. */
const wordPattern =
  /\p{L}\.(?:\p{L}\.)+|[\p{L}\p{M}\p{N}]+(?:[.,:](?=\p{N})\p{N}+|&(?=\p{Lu})\p{Lu}+)*/gu

const capital = /^\p{Lu}/u
const titleWeight = 2
/** Weekdays say when something happened only near the top; below they belong to the background. */
const openingWords = 150
const weekdayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** Reads the terms of an article. Any string will do for a text; one without words has no terms. */
export function readTerms(article: GroupedArticle, list: TermList): ArticleTerms {
  const title = (article.title ?? '').trim()
  const whole = article.text.trimStart()
  // Many texts begin with their headline, which would then count three times.
  const text = title !== '' && whole.startsWith(title) ? whole.slice(title.length) : whole
  const counts = new Map<number, number>()
  const titleCounts = new Map<number, number>()
  for (const word of wordsOf(title === '' ? openingOf(text) : title)) {
    const number = list.numberOf(word)
    if (number === null) continue
    add(counts, number, titleWeight)
    add(titleCounts, number, 1)
  }
  for (const word of wordsOfAddress(article.url)) {
    const number = list.numberOf(word)
    if (number === null) continue
    add(counts, number, 1)
    add(titleCounts, number, 1)
  }
  const body = readBody(text, list, counts)
  const terms = Int32Array.from(counts.keys()).sort()
  return {
    id: article.id,
    outlet: article.outlet?.trim().toLowerCase() || null,
    day: dayOfArticle(article),
    weekdays: body.weekdays,
    terms,
    counts: Float32Array.from(terms, (term) => counts.get(term) ?? 0),
    titleCounts: Float32Array.from(terms, (term) => titleCounts.get(term) ?? 0),
    phrases: Int32Array.from(body.phrases).sort(),
  }
}

function readBody(text: string, list: TermList, counts: Map<number, number>) {
  const phrases = new Set<number>()
  let weekdays = 0
  let before: number | null = null
  let read = 0
  for (const match of text.matchAll(wordPattern)) {
    const [word] = match
    read += 1
    if (read <= openingWords) weekdays |= weekdayBit(word)
    const number = list.numberOf(word)
    if (number !== null) {
      add(counts, number, 1)
      const isCapital = capital.test(word)
      if (!isCapital || !isSentenceStart(text, match.index)) list.note(number, word, isCapital)
      if (before !== null) phrases.add(Math.imul(before, 0x9e3779b1) ^ number)
    }
    before = number
  }
  return { phrases, weekdays }
}

/** The first sentence, for want of a headline: news tells its subject there. */
function openingOf(text: string): string {
  return /^[^\n]{1,300}?(?:[.!?](?=\s)|$|(?=\n))/.exec(text)?.[0] ?? text.slice(0, 300)
}

function wordsOf(text: string): string[] {
  return text.match(wordPattern) ?? []
}

/** The words of an address's slug; a path of numbers and section names holds none. */
function wordsOfAddress(url: string | null | undefined): string[] {
  const path = /^https?:\/\/[^/?#]+([^?#]*)/i.exec(url ?? '')?.[1] ?? ''
  return path
    .split('/')
    .map((part) => part.replace(/\.\w+$/, ''))
    .filter((part) => (part.match(/[-_]/g) ?? []).length >= 2)
    .flatMap((part) => part.split(/[-_]/))
    .filter((word) => /^[a-z]{2,}$/i.test(word))
}

/** The term of a word: in small letters, without stops in initials and thousands, and stemmed. */
function termOf(word: string): string | null {
  const plain = word
    .toLowerCase()
    .replace(/\.(?!\p{N})/gu, '')
    .replace(/,(?=\p{N}{3})/gu, '')
  if (functionWords.has(plain) || (plain.length < 2 && !/\p{N}/u.test(plain))) return null
  return /^\p{N}/u.test(plain) ? plain : lightStem(plain)
}

function weekdayBit(word: string): number {
  const index = weekdayNames.indexOf(word.toLowerCase())
  return index === -1 ? 0 : 1 << index
}

/** Whether only marks and spaces stand between a word and the stop or line break before it. */
function isSentenceStart(text: string, at: number): boolean {
  for (let index = at - 1; index >= 0; index -= 1) {
    const mark = text[index]
    if (/[.!?:\n]/.test(mark)) return true
    if (!/[\s“”"'‘’(—–-]/.test(mark)) return false
  }
  return true
}

function add(counts: Map<number, number>, key: number, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}
