/** The words of a text in lower case, apostrophes straight, marks left out. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:['.,&-][\p{L}\p{N}]+)*/gu) ?? []
  )
}

/** How many words in a row two texts have in common at most. Cost: the product of their lengths. */
export function longestRun(a: readonly string[], b: readonly string[]): number {
  let longest = 0
  let row = new Uint16Array(b.length + 1)
  for (const word of a) {
    const next = new Uint16Array(b.length + 1)
    for (let at = 0; at < b.length; at += 1) {
      if (word !== b[at]) continue
      next[at + 1] = row[at] + 1
      if (next[at + 1] > longest) longest = next[at + 1]
    }
    row = next
  }
  return longest
}

/** The passages of a text between double quotation marks, without the marks. */
export function quotedPassages(text: string): string[] {
  return [...text.matchAll(/[“«"]([^”»"\n]+)[”»"]/g)].map((match) => match[1])
}
