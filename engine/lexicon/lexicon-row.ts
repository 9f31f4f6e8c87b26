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

/** Whether any word of a row stands in a phrase, as whole words; apostrophes of any shape are alike. */
export function matchesRow(row: LexiconRow, phrase: string): boolean {
  const plain = ` ${phrase
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[^\p{L}\p{N}'.&-]+/gu, ' ')} `
  return wordsOf(row).some((word) => plain.includes(` ${word} `) || plain.includes(` ${word}. `))
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
