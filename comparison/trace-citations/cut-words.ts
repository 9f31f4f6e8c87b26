import { everydayWords } from './everyday-words'

/** One word of a text; `start` and `end` are UTF-16 code units. */
export interface Word {
  /** In lower case, apostrophes straight. */
  lower: string
  start: number
  end: number
  isCapitalised: boolean
}

/** Hyphens part words: "a Washington Post-ABC News poll" has two names. */
const wordPattern = /[\p{L}\p{N}]+(?:['’.,&](?<![\p{L}],)[\p{L}\p{N}]+)*/gu

/** Cuts a text, or its stretch from `start` to `end`, into words. */
export function cutWords(text: string, start = 0, end = text.length): Word[] {
  return [...text.slice(start, end).matchAll(wordPattern)].map(({ index, 0: word }) => ({
    lower: word.toLowerCase().replaceAll('’', "'"),
    start: start + index,
    end: start + index + word.length,
    isCapitalised: /^\p{Lu}/u.test(word),
  }))
}

/** Whether a word tells one text from another: no everyday word, and longer than two letters or a number. */
export function isTelling(lower: string): boolean {
  const first = lower.charCodeAt(0)
  // Letters of English, which most words begin with, need no table of what is a number.
  const isLetter = first >= 97 && first <= 122
  if (!isLetter && /^\p{N}/u.test(lower)) return true
  return lower.length > 2 && !everydayWords.has(lower.endsWith("'s") ? lower.slice(0, -2) : lower)
}

/** The telling words of a text, each once, without their endings. */
export function tellingWords(text: string): Set<string> {
  const words = cutWords(text).filter(({ lower }) => isTelling(lower))
  return new Set(words.map(({ lower }) => withoutEnding(lower)))
}

/** A word without the endings of number and tense: "filed", "filing" and "file" are one. */
export function withoutEnding(lower: string): string {
  const plain = lower.replace(/'s?$/, '')
  if (plain.length < 5) return plain.replace(/(?<=..[^s])s$/, '')
  return plain
    .replace(/ies$|ied$/, 'y')
    .replace(/(?:ing|ed|es|s|e)$/, '')
    .replace(/([^aeiouls])\1$/, '$1')
}

/**
 * For each UTF-16 code unit of a text, 1 where it stands between quotation marks: double ones, or curly
 * single ones in a text that has no others, as British papers quote.
 */
export function markQuoted(text: string): Uint8Array {
  const quoted = new Uint8Array(text.length)
  const hasSingle = !/[“«"]/.test(text)
  let isOpen = false
  for (let at = 0; at < text.length; at += 1) {
    const turned = turn(text, at, isOpen, hasSingle)
    if (turned !== null) isOpen = turned
    else if (isOpen) quoted[at] = 1
  }
  return quoted
}

/** Whether a quotation is open after a sign that opens or ends one; null for any other sign. */
function turn(text: string, at: number, isOpen: boolean, hasSingle: boolean): boolean | null {
  switch (text[at]) {
    case '“':
    case '«':
      return true
    case '”':
    case '»':
    // A paragraph ends every quotation: newspapers open the next paragraph's anew.
    case '\n':
      return false
    case '"':
      return !isOpen
    case '‘':
      return hasSingle ? true : null
    case '’':
      return hasSingle && !isApostrophe(text, at) ? false : null
    default:
      return null
  }
}

/** As in "don’t". */
function isApostrophe(text: string, at: number): boolean {
  return /\p{L}/u.test(text[at + 1] ?? '')
}
