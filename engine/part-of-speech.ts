import type { PartOfSpeech } from './tokenised-text'

/** The majority part of speech of word forms and endings, and lemmas, as counted in training texts. */
export interface PartOfSpeechLexicon {
  words: ReadonlyMap<string, PartOfSpeech>
  suffixes: ReadonlyMap<string, PartOfSpeech>
  lemmas: ReadonlyMap<string, string>
}

const onlyMarks = /^[^\p{L}\p{N}$€£%@#]+$/u
const startsWithNumber = /^\p{N}/u

/**
 * The part of speech of a word form: as counted, else by its capital, else by its ending.
 * @param isFirst whether it opens its sentence, where a capital means nothing
 */
export function partOfSpeech(
  word: string,
  lower: string,
  isFirst: boolean,
  lexicon: PartOfSpeechLexicon,
): PartOfSpeech {
  const known = lexicon.words.get(word)
  if (known) return known
  if (onlyMarks.test(word)) return 'PUNCT'
  if (startsWithNumber.test(word)) return 'NUM'
  const isCapital = word[0] !== lower[0]
  if (isCapital && !isFirst) return 'PROPN'
  return lexicon.words.get(lower) ?? (isCapital ? 'PROPN' : byEnding(lower, lexicon))
}

function byEnding(lower: string, lexicon: PartOfSpeechLexicon): PartOfSpeech {
  for (let length = 4; length >= 2; length -= 1) {
    const found = lower.length > length ? lexicon.suffixes.get(lower.slice(-length)) : undefined
    if (found) return found
  }
  return 'NOUN'
}
