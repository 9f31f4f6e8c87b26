/** Words of a shingle: long enough that chance seldom repeats it, short enough to survive an editor. */
const wordsOfShingle = 6

/** A 32-bit hash of each run of six words (FNV-1a over their characters), in text order. */
export function readShingles(words: readonly string[]): number[] {
  const shingles: number[] = []
  for (let first = 0; first + wordsOfShingle <= words.length; first += 1) {
    let hash = 0x811c9dc5
    for (let index = first; index < first + wordsOfShingle; index += 1) {
      const word = words[index]
      for (let at = 0; at < word.length; at += 1) {
        hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
      }
      hash = Math.imul(hash ^ 0x20, 0x01000193)
    }
    shingles.push(hash >>> 0)
  }
  return shingles
}

/** How many of a text's shingles another holds, and which share of the text's that is. */
export function shareHeldBy(
  shingles: ReadonlySet<number>,
  other: ReadonlySet<number>,
): { count: number; share: number } {
  const [few, many] = shingles.size <= other.size ? [shingles, other] : [other, shingles]
  let count = 0
  for (const shingle of few) if (many.has(shingle)) count += 1
  return { count, share: shingles.size === 0 ? 0 : count / shingles.size }
}
