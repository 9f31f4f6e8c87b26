import type { Stretch } from '#domain/span'
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

/** Whether a stretch begins in furniture, by bisection. */
export function isFurniture(furniture: readonly Stretch[], [start]: Stretch): boolean {
  let low = 0
  let high = furniture.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (furniture[middle][1] <= start) low = middle + 1
    else high = middle
  }
  return low < furniture.length && furniture[low][0] <= start
}
