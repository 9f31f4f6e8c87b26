import { givenNames, nameWord } from '../lexicon/names'
import type { Token } from '../tokenised-text'

const suffixes = /^(?:jr|sr|ii|iii|iv|esq|md|m\.d|ph\.d)\.?$/

/** Index of the surname in the words of a name: before "Jr." or "III". */
export function nameEnd(words: readonly Token[]): number {
  let end = words.length - 1
  while (end > 0 && suffixes.test(words[end].lower)) end -= 1
  return end
}

/**
 * How many words of a run are a title: "Harbour Minister Ada Coll" has two. A trade ("Author",
 * "Republican") counts only before a full name, since it also opens the names of bodies.
 */
export function titleLength(words: readonly Token[]): number {
  const end = nameEnd(words)
  for (let index = end - 1; index >= 0; index -= 1) {
    const { lower } = words[index]
    if (nameWord('honorific', lower)) return index + 1
    if (nameWord('occupation', lower) && end - index >= 2) return index + 1
  }
  return 0
}

/** Whether a word is a title that stands before names only. */
export function isPlainTitle(lower: string): boolean {
  return /^(?:mr|mrs|ms|mx|dr|sen|rep|gov|lt|gen|col|sgt|capt|prof|rev)\.?$/.test(lower)
}

/** Whether the last words are those of a body or outlet, not of a person. */
export function endsLikeBody(words: readonly Token[]): boolean {
  const { lower } = words[words.length - 1]
  if (words.length > 1 && isPlainTitle(words[0].lower)) return false
  if (nameWord('organisation-word', lower)) return true
  if (words.length < 2) return nameWord('people', lower) !== undefined
  const isFull = isGivenName(words[0].lower)
  if (nameWord('people', lower)) return true
  if (nameWord('body-word', lower) && !isFull) return true
  return nameWord('outlet-word', lower) !== undefined && (words.length > 2 || !isFull)
}

/** Whether a word is a given name of men or women. */
export function isGivenName(lower: string): boolean {
  return givenNames.male.has(lower) || givenNames.female.has(lower)
}
