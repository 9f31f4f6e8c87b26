/**
 * The linker's features are strings, hashed to rows of its table: FNV-1a, then a mix. They are never
 * spelled out: their parts are hashed one after the other, which gives the same rows.
 */
const tableMask = (1 << 18) - 1
const prime = 0x01000193

/** The hash of nothing yet. */
export const emptyHash = 0x811c9dc5 | 0

/** A hash after more characters (UTF-16 code units). */
export function hashText(hash: number, text: string): number {
  let after = hash
  for (let index = 0; index < text.length; index += 1) {
    after = Math.imul(after ^ text.charCodeAt(index), prime)
  }
  return after
}

/** A hash after one more character. */
export function hashCode(hash: number, code: number): number {
  return Math.imul(hash ^ code, prime)
}

/** A hash after a digit. */
export function hashDigit(hash: number, digit: number): number {
  return Math.imul(hash ^ (48 + digit), prime)
}

/** A few characters that several features end in. */
export interface Ending {
  codes: Uint16Array
  size: number
}

/** A hash after an ending. */
export function hashEnding(hash: number, { codes, size }: Ending): number {
  let after = hash
  for (let index = 0; index < size; index += 1) after = Math.imul(after ^ codes[index], prime)
  return after
}

/** The row of the table that a finished hash stands for. */
export function rowOf(hash: number): number {
  let mixed = hash ^ (hash >>> 15)
  mixed = Math.imul(mixed, 0x2c1b3c6d)
  mixed ^= mixed >>> 12
  return (mixed >>> 0) & tableMask
}
