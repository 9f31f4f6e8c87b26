import { readFileSync } from 'node:fs'
import type { PartOfSpeechLexicon } from '#engine/part-of-speech'
import type { PartOfSpeech } from '#engine/tokenised-text'

/** The lexicon of parts of speech and lemmas that the engine ships; nothing here trains it anew. */
export function readLexicon(): PartOfSpeechLexicon {
  const { w, s, l } = readPartsOfSpeech()
  return {
    words: new Map(Object.entries(w)),
    suffixes: new Map(Object.entries(s)),
    lemmas: new Map(Object.entries(l)),
  }
}

/** The same as it is packed: words, suffixes and lemmas. */
export function readPartsOfSpeech(): {
  w: Record<string, PartOfSpeech>
  s: Record<string, PartOfSpeech>
  l: Record<string, string>
} {
  return JSON.parse(readFileSync('engine/weights/lexicon.json', 'utf8')).partsOfSpeech
}
