import type { Stretch } from '#domain/span'
import { cutTokens } from '#engine/cut-tokens'
import { findFurniture, isFurniture } from '#engine/find-furniture'
import { numberLines } from '#engine/tokenise'
import { quoteStates } from '#engine/tokenised-text'
import { trackQuotations } from '#engine/track-quotations'
import { readShingles } from './shingles'
import { winnow } from './winnow'

/** A word of a text: two words are the same when they differ only in capitals and kinds of apostrophe. */
export interface CutWord {
  word: string
  start: number
  end: number
}

/** A text, cut once for every question that near-duplicates ask of it. */
export interface CutText {
  words: CutWord[]
  /** Hashes of all runs of words outside quotations and furniture. */
  shingles: ReadonlySet<number>
  /** A few of them, by which texts that share a long passage find one another. */
  fingerprints: number[]
  /** All the words as one string; empty for a text without words. */
  key: string
}

/** Cuts a text into words and fingerprints; offsets are UTF-16 code units. Any string will do. */
export function cutText(text: string): CutText {
  const tokens = cutTokens(text)
  const { states } = trackQuotations(tokens, numberLines(text, tokens))
  const furniture = findFurniture(text)
  const words: CutWord[] = []
  // Runs of words outside quotations: no shingle may bridge what was left out.
  const runs: string[][] = [[]]
  tokens.forEach(({ word: spelling, start, end }, index) => {
    const isOutside = states[index] === quoteStates.outside
    if (!isOutside && runs[runs.length - 1].length > 0) runs.push([])
    if (!/[\p{L}\p{N}]/u.test(spelling)) return
    const word = spelling.toLowerCase().replaceAll('’', "'")
    words.push({ word, start, end })
    if (isOutside && !isFurniture(furniture, [start, end] as Stretch)) {
      runs[runs.length - 1].push(word)
    }
  })
  const hashes = runs.map(readShingles)
  return {
    words,
    shingles: new Set(hashes.flat()),
    fingerprints: [...new Set(hashes.flatMap(winnow))],
    key: words.map(({ word }) => word).join(' '),
  }
}
