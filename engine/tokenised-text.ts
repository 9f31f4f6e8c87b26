import type { Span, Stretch } from '#domain/span'

/** Universal part-of-speech tags, by majority over word forms; `X` when nothing fits. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** One token; `start` and `end` are UTF-16 code units into the text, `sentence` indexes `sentences`. */
export interface Token {
  start: number
  end: number
  word: string
  lower: string
  lemma: string
  partOfSpeech: PartOfSpeech
  sentence: number
}

/** Where a token stands with regard to quotation marks, over line breaks too. */
export const quoteStates = { outside: 0, inside: 1, opening: 2, closing: 3 } as const

/** Whether the quotation that a token stands in is closed somewhere. */
export const quoteEnds = { none: 0, closed: 1, open: 2 } as const

/** A text cut into tokens, sentences and paragraphs. All offsets are UTF-16 code units into `text`. */
export interface TokenisedText {
  text: string
  tokens: Token[]
  sentences: Stretch[]
  paragraphs: Stretch[]
  /** Lines in which nobody says anything: bylines, captions, links, appeals. */
  furniture: Stretch[]
  /** The line of each token, counted from 0. */
  lines: Int32Array
  /** One of `quoteStates` for each token. */
  quotes: Uint8Array
  /** One of `quoteEnds` for each token. */
  quoteEnds: Uint8Array
  /** False when the article quotes with single marks, as British papers do. */
  hasDoubleMarks: boolean
}

/** An attribution as the tagger and linker leave it, before anyone asks who the source is. */
export interface LinkedAttribution {
  source: Span
  cue: Span
  content: Span
  /** Probability that source, cue and content are right together. */
  confidence: number
  because: string[]
}
