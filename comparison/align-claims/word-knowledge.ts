import type { PartOfSpeechLexicon } from '#engine/part-of-speech'

/** What the comparison takes from the engine's model. */
export interface WordKnowledge {
  lexicon: PartOfSpeechLexicon
  /** Rank of each word by frequency in news text; 0 is the most frequent. */
  ranks: ReadonlyMap<string, number>
}
