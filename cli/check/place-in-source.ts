import { bisector } from 'd3-array'

interface Placed {
  /** Where the word stands in the text. */
  at: number
  /** Where it stands in the source. */
  there: number
  length: number
}

/** Between one word and the next there are marks, but hardly more than this. */
const nearest = 200
const wordAt = bisector(({ at }: Placed) => at)
const aWord = /[\p{L}\p{N}]+/gu

/**
 * Where each place of a text stands in the Markdown that it was read from. The text holds the words of the
 * source, in order, without its marks; each is looked for close behind the one before it, and where a
 * block of the source was left out, three words in a row tell where the text goes on. A word that the
 * source writes otherwise (an entity) lies behind the word before it.
 * @param start where the source's body begins, behind its front matter
 * @returns offset in the text to offset in the source, both in UTF-16 code units
 */
export function placeInSource(
  text: string,
  source: string,
  start: number,
): (offset: number) => number {
  // The address of a link is no part of the text, and may hold any of its words.
  const bare = source.replace(/\]\([^)\s]*\)|<!--[\s\S]*?-->/g, (marks) => ' '.repeat(marks.length))
  const placed = placeWords(text, bare, start)
  return (offset) => {
    const next = wordAt.right(placed, offset)
    const before = placed[next - 1]
    const after = placed[next]
    if (before) {
      const there = before.there + (offset - before.at)
      const isSame = offset < before.at + before.length
      if (isSame || source.slice(before.there, there + 1) === text.slice(before.at, offset + 1))
        return there
    }
    if (!after) return before ? before.there + before.length : start
    const there = after.there - (after.at - offset)
    return source.slice(there, after.there) === text.slice(offset, after.at) ? there : after.there
  }
}

function placeWords(text: string, source: string, start: number): Placed[] {
  const words = [...text.matchAll(aWord)]
  const placed: Placed[] = []
  let from = start
  for (const [number, { 0: word, index }] of words.entries()) {
    let there = source.indexOf(word, from)
    if (there < 0) continue
    if (there - from > nearest) {
      const run = words.slice(number, number + 3).map(([one]) => one)
      const again = new RegExp(run.join('[^\\p{L}\\p{N}]+'), 'gu')
      again.lastIndex = from
      there = again.exec(source)?.index ?? -1
      if (there < 0) continue
    }
    placed.push({ at: index, there, length: word.length })
    from = there + word.length
  }
  return placed
}
