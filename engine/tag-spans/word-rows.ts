/** Which words have a place in a table of a fixed number of rows. */
export interface WordRows {
  /** Begins another window: rows that are asked for from here on stay until the next call. */
  begin(): void
  /** The row of a word; `~row`, which is negative, when the row is new and has to be filled. */
  row(word: string): number
}

/**
 * A bounded table with the clock rule: when it is full, the hand goes round, passes over rows that were
 * asked for since its last round, and gives the first other one away. So frequent words stay, and no
 * row changes within a window.
 * @param most rows of the table; has to exceed the number of different words in a window
 */
export function openWordRows(most: number): WordRows {
  const rows = new Map<string, number>()
  const words: string[] = []
  const lastUse = new Int32Array(most)
  const wasUsed = new Uint8Array(most)
  let window = 0
  let hand = 0

  const free = () => {
    if (words.length < most) return words.push('') - 1
    for (;;) {
      const row = hand
      hand = (hand + 1) % most
      if (lastUse[row] === window) continue
      if (wasUsed[row] === 0) {
        rows.delete(words[row])
        return row
      }
      wasUsed[row] = 0
    }
  }

  return {
    begin() {
      window += 1
    },
    row(word) {
      const known = rows.get(word)
      if (known !== undefined) {
        lastUse[known] = window
        wasUsed[known] = 1
        return known
      }
      const row = free()
      rows.set(word, row)
      words[row] = word
      lastUse[row] = window
      wasUsed[row] = 0
      return ~row
    },
  }
}
