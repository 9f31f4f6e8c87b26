/**
 * Offsets of a text in code points, as programs in Python count, to UTF-16 code units, as we do.
 * Letters beyond the basic plane are one code point and two code units.
 */
export class CodePoints {
  readonly #starts: number[] = []
  readonly #length: number

  constructor(text: string) {
    let at = 0
    for (const letter of text) {
      this.#starts.push(at)
      at += letter.length
    }
    this.#length = at
  }

  /** The offset in code units, or null where the text is shorter. */
  toUnits(points: number): number | null {
    if (points === this.#starts.length) return this.#length
    return this.#starts[points] ?? null
  }
}
