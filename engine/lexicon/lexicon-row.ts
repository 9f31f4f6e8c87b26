/**
 * A rule is a row with its reason: words of one class, why they are in it, a phrase that must match
 * and one that must not. One test walks every row; readers of the article page see `because`.
 */
export interface LexiconRow<Class extends string = string> {
  class: Class
  /** Words or phrases in lower case, parted by commas; line breaks count as spaces. */
  words: string
  because: string
  example: string
  not: string
}

/** The class of every word of some rows, and the row that says so. */
export type Lexicon<Class extends string> = ReadonlyMap<string, LexiconRow<Class>>

/** The words of a row. */
export function wordsOf(row: LexiconRow): string[] {
  return row.words
    .split(',')
    .map((word) => word.trim().replace(/\s+/g, ' '))
    .filter(Boolean)
}

/** Indexes rows by word; where a word stands in several rows the first one wins. */
export function indexRows<Class extends string>(
  rows: readonly LexiconRow<Class>[],
): Lexicon<Class> {
  const index = new Map<string, LexiconRow<Class>>()
  for (const row of rows) {
    for (const word of wordsOf(row)) if (!index.has(word)) index.set(word, row)
  }
  return index
}

/** The words of a row as they are looked up: single words one by one, phrases in the running text. */
interface Wording {
  single: readonly string[]
  phrases: readonly string[]
}

const wordings = new WeakMap<LexiconRow, Wording>()

function wordingOf(row: LexiconRow): Wording {
  const known = wordings.get(row)
  if (known) return known
  const words = wordsOf(row)
  const wording = {
    single: words.filter((word) => !word.includes(' ')),
    phrases: words.filter((word) => word.includes(' ')),
  }
  wordings.set(row, wording)
  return wording
}

/** A phrase with single spaces between its words, and those words, with and without a last full stop. */
interface PlainPhrase {
  phrase: string
  plain: string
  words: ReadonlySet<string>
}

// Many rows are asked about one phrase, or about two in turn: their plain forms are kept.
let latest: PlainPhrase = plainPhrase('')
let before: PlainPhrase = latest

function plainOf(phrase: string): PlainPhrase {
  if (phrase === latest.phrase) return latest
  const found = phrase === before.phrase ? before : plainPhrase(phrase)
  before = latest
  latest = found
  return found
}

function plainPhrase(phrase: string): PlainPhrase {
  const plain = ` ${phrase
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[^\p{L}\p{N}'.&-]+/gu, ' ')} `
  const words = new Set(plain.split(' '))
  for (const word of words) if (word.endsWith('.')) words.add(word.slice(0, -1))
  return { phrase, plain, words }
}

/** Whether any word of a row stands in a phrase, as whole words; apostrophes of any shape are alike. */
export function matchesRow(row: LexiconRow, phrase: string): boolean {
  const { single, phrases } = wordingOf(row)
  const { plain, words } = plainOf(phrase)
  return (
    single.some((word) => words.has(word)) ||
    phrases.some((word) => plain.includes(` ${word} `) || plain.includes(` ${word}. `))
  )
}

/** The forms under which a word may stand in a lexicon of base forms: as it is, its lemma, and without an ending. */
export function baseForms({ lower, lemma }: { lower: string; lemma: string }): string[] {
  const forms = lemma === lower ? [lower] : [lower, lemma]
  if (lower.length > 5) {
    const bare = lower.replace(/(?:ies|ied)$/, 'y').replace(/(?:ing|ed|es|s)$/, '')
    if (bare !== lower) forms.push(bare, `${bare}e`, bare.replace(/(.)\1$/, '$1'))
  }
  return forms
}
