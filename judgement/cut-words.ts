import type { Span } from '#domain/span'

/** A text cut as the scorers see it: runs of letters and digits are words, all else is marks. */
export interface CutText {
  text: string
  units: readonly { start: number; end: number; isWord: boolean }[]
}

const unitPattern = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu

/** Cuts a text. Offsets are UTF-16 code units. */
export function cutWords(text: string): CutText {
  const units = [...text.matchAll(unitPattern)].map(({ index, 0: unit }) => ({
    start: index,
    end: index + unit.length,
    isWord: /[\p{L}\p{N}]/u.test(unit),
  }))
  return { text, units }
}

/** Numbers of the units that a stretch touches, in order. */
export function unitsIn({ units }: CutText, [start, end]: readonly [number, number]): number[] {
  let low = 0
  let high = units.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (units[middle].end <= start) low = middle + 1
    else high = middle
  }
  const found: number[] = []
  for (let unit = low; unit < units.length && units[unit].start < end; unit += 1) found.push(unit)
  return found
}

/** Numbers of the words of a span; of its marks when it has no word (the cue may be a colon). */
export function wordsIn(cut: CutText, span: Span): Set<number> {
  const all = span.flatMap((stretch) => unitsIn(cut, stretch))
  const words = all.filter((unit) => cut.units[unit].isWord)
  return new Set(words.length > 0 ? words : all)
}

/** How many numbers two sets share. */
export function countShared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0
  for (const one of a) if (b.has(one)) count += 1
  return count
}
