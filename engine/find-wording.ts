import type { Stretch } from '#domain/span'
import type { PatternRow } from './lexicon/anonymity'
import { tokenAt } from './token-at'
import { quoteStates, type TokenisedText } from './tokenised-text'

/** A place where a row of a lexicon matches. */
export interface FoundWording<Class extends string> {
  row: PatternRow<Class>
  stretch: Stretch
}

/**
 * Where rows of patterns match in the outlet's own words, in text order. Where two matches overlap
 * the one that begins first wins, then the earlier row; what stands in quotation marks is somebody else's wording.
 * @param mayHold a cheap pattern without which no row can match
 */
export function findWording<Class extends string>(
  text: TokenisedText,
  rows: readonly PatternRow<Class>[],
  mayHold: RegExp,
): FoundWording<Class>[] {
  if (!mayHold.test(text.text)) return []
  const matches = rows.flatMap((row, order) =>
    [...text.text.matchAll(row.pattern)].map((match) => {
      const words = match[0].trimEnd()
      const start = match.index + words.length - words.trimStart().length
      return { row, order, stretch: [start, match.index + words.length] as Stretch }
    }),
  )
  matches.sort((a, b) => a.stretch[0] - b.stretch[0] || a.order - b.order)
  const found: FoundWording<Class>[] = []
  let end = 0
  for (const { row, stretch } of matches) {
    if (stretch[0] < end || text.quotes[tokenAt(text, stretch[0])] !== quoteStates.outside) continue
    end = stretch[1]
    found.push({ row, stretch })
  }
  return found
}
