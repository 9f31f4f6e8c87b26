import type { Stretch } from '#domain/span'
import { isTaken } from './is-taken'
import { furnitureRows } from './lexicon/furniture'

/** Furniture is short; a longer line is a paragraph that begins like one. */
const longestLine = 240

/**
 * The lines of a text that are furniture (bylines, captions, links to other pages, appeals to
 * subscribe), in text order; offsets are UTF-16 code units.
 */
export function findFurniture(text: string): Stretch[] {
  const furniture: Stretch[] = []
  for (let from = 0; from < text.length; ) {
    const found = text.indexOf('\n', from)
    const to = found === -1 ? text.length : found
    if (to - from <= longestLine) {
      const line = text.slice(from, to).trim()
      if (furnitureRows.some(({ pattern }) => pattern.test(line))) furniture.push([from, to])
    }
    from = to + 1
  }
  return furniture
}

/** Whether a stretch begins in furniture. */
export function isFurniture(furniture: readonly Stretch[], [start]: Stretch): boolean {
  return isTaken(furniture, [start, start + 1])
}
