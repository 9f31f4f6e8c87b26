import type { Warning } from '#domain/analysis'
import type { TokenisedText } from './tokenised-text'

/**
 * Function words that are frequent in English and rare or absent in its neighbours (German "was",
 * Dutch "in", French "on" are left out on purpose).
 */
const englishWords = new Set(
  'the of and to that with it by from this his her its which have has had are were been they their she would will could not but said who what when there about than'.split(
    ' ',
  ),
)

/** Below this many words nothing can be said about an article's sourcing. */
const fewestWords = 20
/** English prose has some 30 % of these words, headlines 15 %, other languages under 5 %. */
const englishShare = 0.1
/** A language shows itself early; a 2-MB text needs no more reading than this. */
const wordsLookedAt = 3000

/** What stands in the way of reading a text as English prose: empty when nothing does. */
export function judgeText(text: TokenisedText): Warning[] {
  const words = text.tokens.filter((token) => /\p{L}/u.test(token.word)).slice(0, wordsLookedAt)
  if (words.length === 0) return ['no-text']
  const warnings: Warning[] = []
  if (words.length < fewestWords) warnings.push('too-short')
  if (words.length >= 6 && !isEnglish(words.map((token) => token.lower)))
    warnings.push('not-english')
  return warnings
}

function isEnglish(words: string[]): boolean {
  const known = words.filter((word) => englishWords.has(word)).length
  // A short text may happen to have none: a single such word is enough there.
  return words.length < fewestWords ? known > 0 : known / words.length >= englishShare
}
