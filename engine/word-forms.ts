import { type PartOfSpeechLexicon, partOfSpeech } from './part-of-speech'
import type { PartOfSpeech } from './tokenised-text'

/** What is known of a word form wherever it stands. */
export interface WordForm {
  word: string
  lower: string
  lemma: string
  /** Its part of speech at the start of a sentence, where a capital means nothing. */
  opening: PartOfSpeech
  /** Its part of speech elsewhere. */
  within: PartOfSpeech
}

/** How many forms are remembered; some 4 MB. */
const mostForms = 16_384

const known = new WeakMap<PartOfSpeechLexicon, Map<string, WordForm>>()

/**
 * Looks word forms up, each only once: most words of a text were met before. Equal words come back as
 * one string, whose hash is reckoned once for all later look-ups.
 */
export function wordForms(lexicon: PartOfSpeechLexicon): (word: string) => WordForm {
  const forms = known.get(lexicon) ?? new Map<string, WordForm>()
  known.set(lexicon, forms)
  return (word) => {
    const found = forms.get(word)
    if (found) return found
    if (forms.size >= mostForms) forms.clear()
    const form = describe(ownCopy(word), lexicon)
    forms.set(form.word, form)
    return form
  }
}

function describe(word: string, lexicon: PartOfSpeechLexicon): WordForm {
  const lower = word.toLowerCase()
  return {
    word,
    lower,
    lemma: lexicon.lemmas.get(lower) ?? lower,
    opening: partOfSpeech(word, lower, true, lexicon),
    within: partOfSpeech(word, lower, false, lexicon),
  }
}

/** A slice of a text may keep the whole text in memory; a remembered word must not. */
function ownCopy(word: string): string {
  return ` ${word}`.slice(1)
}
