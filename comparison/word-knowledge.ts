import type { PartOfSpeechLexicon } from '#engine/part-of-speech'

/** Rank of each word by frequency in news text; 0 is the most frequent, and iteration is in that order. */
export type WordRanks = ReadonlyMap<string, number>

/** What the comparison takes from the engine's model. */
export interface WordKnowledge {
  lexicon: PartOfSpeechLexicon
  ranks: WordRanks
}
