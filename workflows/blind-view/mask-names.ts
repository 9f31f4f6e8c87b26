import { otherOutletNames } from '#comparison/other-outlet-names'
import type { StoryNames } from '#store/blind-names'

/** A stretch of a text: its words, or what stands in place of a name. `start` is its offset in the text. */
export type BlindPiece =
  | { start: number; text: string }
  | { start: number; mark: 'outlet'; letter: string }
  | { start: number; mark: 'other-outlet' | 'byline' }

/** What hides the names of one story; the letters follow the order of publication. */
export interface Mask {
  /** The letter of an outlet. */
  letterOf(outletId: string): string
  /**
   * Cuts `text` from one offset to another into pieces without names. A name that reaches across an
   * edge is hidden on both sides of it.
   */
  cut(text: string, from?: number, to?: number): BlindPiece[]
}

type Hidden = { mark: 'outlet'; letter: string } | { mark: 'other-outlet' | 'byline' }

/** Makes the mask of a story; `others` are the names of the workspace's other outlets. */
export function maskNames(names: StoryNames, others: readonly string[]): Mask {
  const letters = new Map(names.outlets.map(({ id }, index) => [id, letterAt(index)]))
  const rules = [
    ...names.outlets.flatMap(({ id, name }) =>
      rulesFor(name, { mark: 'outlet', letter: letters.get(id) ?? '' }, true),
    ),
    ...names.bylines
      .flatMap(peopleOf)
      .map((name) => rule(pattern(name), 'giu', { mark: 'byline' })),
    ...others.flatMap((name) => rulesFor(name, { mark: 'other-outlet' }, false)),
  ]
  return {
    letterOf: (outletId) => letters.get(outletId) ?? '?',
    cut: (text, from = 0, to = text.length) => cutAround(findNames(text, rules), text, from, to),
  }
}

interface Rule {
  expression: RegExp
  hidden: Hidden
}

function rule(source: string, flags: string, hidden: Hidden): Rule {
  return {
    expression: new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags),
    hidden,
  }
}

/**
 * A name in any case, its other names as they are written, and for an outlet of the story "the Herald"
 * for the Harbor Herald: "the meridian" may be a line on a map, but what is hidden too often tells
 * nothing, and what is hidden too seldom tells all.
 */
function rulesFor(name: string, hidden: Hidden, isOfStory: boolean): Rule[] {
  const bare = name.replace(/^the\s+/i, '')
  const rules = [rule(pattern(name), 'giu', hidden)]
  if (bare !== name)
    rules.push(rule(`${pattern(bare)}|${pattern(bare.toUpperCase())}`, 'gu', hidden))
  for (const other of otherOutletNames(name)) {
    rules.push(rule(pattern(other), other.includes('.') ? 'giu' : 'gu', hidden))
  }
  const last = bare.split(/\s+/).at(-1) ?? ''
  if (isOfStory && last !== bare && /^\p{Lu}\p{Ll}{2,}/u.test(last)) {
    rules.push(rule(`[Tt]he\\s+${pattern(last)}`, 'gu', hidden))
  }
  return rules
}

/** The people of a byline: "By Ada Coll and Bram Pell, Larkmoor" is two and a place. */
function peopleOf(byline: string): string[] {
  return byline
    .replace(/^\s*by\s+/i, '')
    .split(/\s*(?:,|;|&|\band\b)\s*/)
    .filter((name) => name.trim().includes(' '))
}

/** The words of a name, however they are parted. */
function pattern(name: string): string {
  return name
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/['’]/g, "['’]"))
    .join('\\s+')
}

interface Found {
  start: number
  end: number
  hidden: Hidden
}

/** Where names stand, none over another: of two the longer holds, and of equals the first rule's. */
function findNames(text: string, rules: readonly Rule[]): Found[] {
  const all = rules.flatMap(({ expression, hidden }) =>
    [...text.matchAll(expression)].map((match): Found => {
      const start = match.index
      return { start, end: start + match[0].length, hidden }
    }),
  )
  const kept: Found[] = []
  for (const found of all.sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (kept.every(({ start, end }) => found.end <= start || found.start >= end)) kept.push(found)
  }
  return kept.sort((a, b) => a.start - b.start)
}

function cutAround(names: readonly Found[], text: string, from: number, to: number): BlindPiece[] {
  const pieces: BlindPiece[] = []
  let at = from
  for (const { start, end, hidden } of names) {
    if (end <= from || start >= to) continue
    if (start > at) pieces.push({ start: at, text: text.slice(at, start) })
    pieces.push({ start: Math.max(start, from), ...hidden })
    at = end
  }
  if (at < to) pieces.push({ start: at, text: text.slice(at, to) })
  return pieces
}

/** A, B … Z, AA, AB … */
export function letterAt(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : letterAt(Math.floor(index / 26) - 1) + letter
}
