import type { RawToken } from './cut-tokens'
import { quoteEnds, quoteStates } from './tokenised-text'

/** The quotation state of every token of an article. */
export interface Quotations {
  states: Uint8Array
  ends: Uint8Array
  hasDoubleMarks: boolean
}

const marks = { none: 0, opens: 1, closes: 2, either: 3, closesIfOpen: 4 } as const
type Mark = (typeof marks)[keyof typeof marks]

const opening = new Set(['“', '„', '«', '``'])
const closing = new Set(['”', '»', "''"])
const doubleMarks = new Set([...opening, ...closing, '"'])

/** How far a quotation may run on over line breaks before its mark counts as forgotten. */
const reachInTokens = 120
const reachInLines = 4

/**
 * Follows quotations through an article. English newspapers repeat the opening mark at each
 * paragraph of a long quotation and omit the closing one, and lost or added line breaks must not
 * matter: an open quotation survives a line break only if the next mark within reach closes it.
 * Single marks count only where the article has no double ones.
 */
export function trackQuotations(tokens: readonly RawToken[], lines: Int32Array): Quotations {
  const size = tokens.length
  const hasDoubleMarks = tokens.some((token) => doubleMarks.has(token.word))
  const kinds = Uint8Array.from(tokens, (_, index) => markKind(tokens, index, hasDoubleMarks))
  const states = new Uint8Array(size)
  const ends = new Uint8Array(size)
  let start = -1
  const end = (last: number, isClosed: boolean) => {
    ends.fill(isClosed ? quoteEnds.closed : quoteEnds.open, start, last + 1)
    start = -1
  }
  for (let index = 0; index < size; index += 1) {
    if (start >= 0 && isLineStart(lines, index) && !isClosedLater(kinds, lines, index)) {
      end(index - 1, false)
    }
    const step = readMark(kinds[index] as Mark, start >= 0)
    states[index] = step
    if (step === quoteStates.opening) {
      if (start >= 0) end(index - 1, false)
      start = index
    } else if (step === quoteStates.closing && start >= 0) {
      end(index, true)
    }
  }
  if (start >= 0) end(size - 1, false)
  return { states, ends, hasDoubleMarks }
}

function readMark(kind: Mark, isOpen: boolean): number {
  if (kind === marks.opens || (kind === marks.either && !isOpen)) return quoteStates.opening
  if (kind === marks.closes) return quoteStates.closing
  if (isOpen && (kind === marks.either || kind === marks.closesIfOpen)) return quoteStates.closing
  return isOpen ? quoteStates.inside : quoteStates.outside
}

function isLineStart(lines: Int32Array, index: number): boolean {
  return index > 0 && lines[index] !== lines[index - 1]
}

function isClosedLater(kinds: Uint8Array, lines: Int32Array, from: number): boolean {
  const last = Math.min(kinds.length, from + reachInTokens)
  for (let index = from; index < last; index += 1) {
    if (kinds[index] === marks.opens || kinds[index] === marks.either) return false
    if (kinds[index] === marks.closes) return true
    if (lines[index] - lines[from] > reachInLines) return false
  }
  return false
}

function markKind(tokens: readonly RawToken[], index: number, hasDoubleMarks: boolean): Mark {
  return hasDoubleMarks ? doubleMarkKind(tokens, index) : singleMarkKind(tokens, index)
}

function doubleMarkKind(tokens: readonly RawToken[], index: number): Mark {
  const { word } = tokens[index]
  if (opening.has(word)) return marks.opens
  if (closing.has(word)) return marks.closes
  if (word !== '"') return marks.none
  // A straight mark leans on the word it belongs to: white space tells on which side.
  const before = hasSpaceBefore(tokens, index)
  const after = hasSpaceAfter(tokens, index)
  if (after && !before) return marks.closes
  if (before && !after) return marks.opens
  const isAfterStop = index > 0 && /^[,.;:!?…]$/.test(tokens[index - 1].word)
  return !before && !after && isAfterStop ? marks.closes : marks.either
}

function singleMarkKind(tokens: readonly RawToken[], index: number): Mark {
  const { word } = tokens[index]
  if (word === '‘') return marks.opens
  if (word !== '’' && word !== "'") return marks.none
  const before = hasSpaceBefore(tokens, index)
  const after = hasSpaceAfter(tokens, index)
  if (word === "'" && before && !after) return marks.opens
  if (index > 0 && !before && /^[,.!?…—–-]$/.test(tokens[index - 1].word)) return marks.closes
  // "the boys' room" looks the same: it closes only what is open.
  return word === "'" && !before && after ? marks.closesIfOpen : marks.none
}

function hasSpaceBefore(tokens: readonly RawToken[], index: number): boolean {
  return index === 0 || tokens[index].start > tokens[index - 1].end
}

function hasSpaceAfter(tokens: readonly RawToken[], index: number): boolean {
  return index === tokens.length - 1 || tokens[index + 1].start > tokens[index].end
}
