import { type CutText, countShared, unitsIn } from '#judgement/cut-words'
import type { Spans, SpanWords } from '#judgement/match-linked'

/** Of the labelled attributions with a source, those whose source's head is found. */
export interface HeadCounts {
  withSource: number
  found: number
}

// A source's head stands before what narrows it: "the head of the union, who was there" is its head.
const narrowing = new Set(
  `of for in at with from on by to who which that whose and or as when where while after before
   during among about between including , ( — - – ; :`.split(/\s+/),
)

/** Number of the head: the last word before the first comma, preposition, relative or conjunction. */
export function sourceHead(cut: CutText, stretch: readonly [number, number]): number | null {
  const units = unitsIn(cut, stretch)
  let head: number | null = null
  for (const unit of units) {
    const { start, end, isWord } = cut.units[unit]
    const word = cut.text.slice(start, end).toLowerCase()
    const isNarrowing = narrowing.has(word)
    if (head !== null && isNarrowing) break
    if (isWord && !isNarrowing && word !== 's') head = unit
  }
  return head ?? units.find((unit) => cut.units[unit].isWord) ?? units[0] ?? null
}

/**
 * A head is found when it lies in the source of a predicted attribution that shares a word of the
 * cue or at least half of the labelled content.
 */
export function countHeads(
  cut: CutText,
  gold: readonly Spans[],
  labelled: readonly SpanWords[],
  predicted: readonly SpanWords[],
): HeadCounts {
  const counts = { withSource: 0, found: 0 }
  gold.forEach(({ source }, index) => {
    const stretch = source.find((one) => unitsIn(cut, one).length > 0)
    const head = stretch ? sourceHead(cut, stretch) : null
    if (head === null) return
    counts.withSource += 1
    const own = labelled[index]
    if (predicted.some((one) => one.source.has(head) && isSameStatement(own, one))) {
      counts.found += 1
    }
  })
  return counts
}

function isSameStatement(own: SpanWords, other: SpanWords): boolean {
  if (countShared(own.cue, other.cue) > 0) return true
  return own.content.size > 0 && countShared(own.content, other.content) * 2 >= own.content.size
}

/** Source head recall of summed counts. */
export function headRecall(counts: readonly HeadCounts[]): number {
  const sum = (key: keyof HeadCounts) => counts.reduce((total, one) => total + one[key], 0)
  return sum('found') / Math.max(1, sum('withSource'))
}
