import { isExplained, surnameOf } from './explain-quotation'
import { type Wording, weighWords } from './index-wording'
import type { Passage } from './shared-passage'
import { speakerAt, type TracedArticle } from './traced-article'

/** How many words the earlier article may have between two words of the quotation. */
const mostWordsBetween = 2
/** With the words around it, a quotation of as many words is told from others … */
const fewestWords = 5
/** … when as many of them are telling ones. */
const fewestTelling = 2
/** Longer quotations are found by their runs. */
const longestQuotation = 40

/** A quotation of a named person; `from` and `to` are places in the wording. */
export interface NamedQuotation {
  from: number
  to: number
  surname: string
}

/**
 * Quotations of named people whose words the earlier article gives as its prose, in the same order and
 * with the same person beside them: "said that nothing had moved on Friday but the tide" becomes
 * "nothing had moved but the tide" in quotation marks.
 */
export function findRetoldQuotations(
  quotations: readonly NamedQuotation[],
  later: TracedArticle,
  earlier: TracedArticle,
  of: number,
): Passage[] {
  return quotations.flatMap((quotation) => {
    const found = findRetold(later, earlier, quotation)
    if (found === null) return []
    const length = quotation.to - quotation.from
    const here = { of: later, at: quotation.from, length }
    if (isExplained(here, { of: earlier, at: found, length: 1 }, () => [])) return []
    return [
      {
        of,
        here: quotation.from,
        length,
        shown: { at: quotation.from, length },
        rank: 1 + length / 1000,
        because: 'the earlier article’s prose about the same speaker has become a quotation',
      },
    ]
  })
}

/** The quotations of named people in an article. */
export function quotationsOf(later: TracedArticle): NamedQuotation[] {
  const { quoted, words } = later.wording
  const found: NamedQuotation[] = []
  for (let from = 0; from < words.length; from += 1) {
    if (quoted[from] === 0) continue
    let to = from
    while (quoted[to] === 1) to += 1
    const speaker = speakerAt(later, from, to - from)
    const surname = speaker?.kind === 'named_person' ? surnameOf(speaker) : null
    if (surname !== null && to - from >= 4 && to - from <= longestQuotation) {
      found.push({ from, to, surname })
    }
    from = to
  }
  return found
}

/** Where the earlier article has the words of a quotation in its prose, or null. */
function findRetold(
  later: TracedArticle,
  earlier: TracedArticle,
  { from, to, surname }: NamedQuotation,
): number | null {
  const [mine, theirs] = [later.wording, earlier.wording]
  if (!theirs.placesOf.has(surname) && !theirs.placesOf.has(`${surname}'s`)) return null
  for (const start of theirs.placesOf.get(mine.words[from].lower) ?? []) {
    if (theirs.quoted[start] === 1) continue
    const last = follow(mine, theirs, from, to, start)
    if (last === null || !namesInSentence(theirs, start, surname)) continue
    const matched = [...placesAround(mine, theirs, from, start), ...range(from, to)]
    const { telling } = weighWords(mine, matched)
    if (matched.length >= fewestWords && telling >= fewestTelling) return start
  }
  return null
}

/** Follows words in order with few others between; the last place, or null when one is missing. */
function follow(
  mine: Wording,
  theirs: Wording,
  from: number,
  to: number,
  start: number,
): number | null {
  let there = start
  for (let at = from + 1; at < to; at += 1) {
    const next = nextPlace(theirs, there, mine.words[at].lower, 1)
    if (next === null) return null
    there = next
  }
  return there
}

function nextPlace(theirs: Wording, after: number, lower: string, step: 1 | -1): number | null {
  for (let skipped = 0; skipped <= mostWordsBetween; skipped += 1) {
    const at = after + step * (skipped + 1)
    if (theirs.sentence[at] !== theirs.sentence[after]) return null
    if (theirs.words[at].lower === lower) return at
  }
  return null
}

/** The words right before the quotation that the earlier article has there too. */
function placesAround(mine: Wording, theirs: Wording, from: number, start: number): number[] {
  const places: number[] = []
  let there = start
  for (let at = from - 1; at >= 0 && mine.sentence[at] === mine.sentence[from]; at -= 1) {
    const next = nextPlace(theirs, there, mine.words[at].lower, -1)
    if (next === null) break
    there = next
    places.push(at)
  }
  return places
}

function namesInSentence(theirs: Wording, at: number, surname: string): boolean {
  const sentence = theirs.sentence[at]
  let first = at
  while (theirs.sentence[first - 1] === sentence) first -= 1
  for (let place = first; theirs.sentence[place] === sentence; place += 1) {
    const { lower, isCapitalised } = theirs.words[place]
    if (isCapitalised && lower.replace(/'s$/, '') === surname) return true
  }
  return false
}

const range = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => from + index)
