/** How many words stand on a point of the ladder. */
const most = 8
/** Inflections share their beginning: "jammed", "jams", "jamming". */
const stemLength = 4

/**
 * The run of at most eight words in which a statement says most of what the gist says, with "…" where it
 * was cut. Of several the first is taken, for what hedges a verb stands before it.
 */
export function excerptWords(statement: string, gist: string): string {
  // A dash with space around it is no word.
  const words = statement.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
  if (words.length <= most) return words.join(' ')
  const wanted = new Set(gist.split(/\s+/).map(stemOf).filter(Boolean))
  let start = 0
  let best = -1
  for (let from = 0; from + most <= words.length; from += 1) {
    const found = new Set(words.slice(from, from + most).map(stemOf))
    const score = [...found].filter((stem) => wanted.has(stem)).length
    if (score > best) [start, best] = [from, score]
  }
  const cut = words.slice(start, start + most).join(' ')
  return `${start > 0 ? '… ' : ''}${cut}${start + most < words.length ? ' …' : ''}`
}

/** The beginning of a word in lower case; empty for words of three letters or fewer, which every sentence has. */
function stemOf(word: string): string {
  const letters = word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  return letters.length <= 3 && !/\d/.test(letters) ? '' : letters.slice(0, stemLength)
}
