import type { Stretch } from '#domain/span'

/** A gist is one line of a table. */
const longest = 160

/**
 * What is claimed, in words that stand in the text: the member's own, without what only tells that
 * somebody says it ("that", quotation marks, the comma before the cue). A long one ends at a comma
 * or between two words, with an ellipsis.
 */
export function wordTheGist(text: string, [start, end]: Stretch): string {
  const bare = text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(dateline, '')
    .replace(/[“”"«»]/g, '')
    .replace(/^(?:[\s,;:—–-]|(?:that|and|but|whether|how)\b(?=\s))+/, '')
    .replace(/[\s,;:.—–-]+$/, '')
  const cut = bare.length <= longest ? bare : shorten(bare)
  return cut.charAt(0).toUpperCase() + cut.slice(1)
}

/** "MERROW — ", "WASHINGTON (Wire) -- ": where it was written, which is no part of what is claimed. */
const dateline = /^\p{Lu}[\p{Lu} .,’'-]{2,40}(?:\([^)]{2,40}\)\s*)?(?:—|–|--)\s+/u

function shorten(words: string): string {
  const head = words.slice(0, longest)
  const comma = head.lastIndexOf(', ')
  const at = comma > longest / 2 ? comma : head.lastIndexOf(' ')
  return `${head.slice(0, at > 0 ? at : longest)} …`
}
