import type { Span, Stretch } from '#domain/span'
import { findAccordingTo } from './find-evidentials/find-according-to'
import { findClause } from './find-evidentials/find-clause'
import { findCreditedSubject } from './find-evidentials/find-credited-subject'
import { evidentialRows } from './lexicon/evidential-wording'
import { tokenAt } from './token-at'
import { type LinkedAttribution, quoteStates, type TokenisedText } from './tokenised-text'

/** How sure a rule is of its wording; the net's own finds carry their own probability. */
const confidences = { adverb: 0.6, impersonal: 0.7, passive: 0.55, participle: 0.5 } as const

/**
 * Attributions that the wording alone betrays and that the net leaves out: "reportedly", "it is
 * believed", "is said to", "reported earlier this week", and an "according to" that stands before
 * another attribution. What is already part of an attribution's cue, or stands in a quotation, is
 * left alone.
 */
export function findEvidentials(
  text: TokenisedText,
  attributions: readonly LinkedAttribution[],
): LinkedAttribution[] {
  const cues = attributions.flatMap(({ cue }) => cue).sort((a, b) => a[0] - b[0])
  const found = [...findWording(text, attributions, cues), ...findAccordingTo(text, cues)]
  return withoutOverlaps(found)
}

function findWording(
  text: TokenisedText,
  attributions: readonly LinkedAttribution[],
  cues: readonly Stretch[],
): LinkedAttribution[] {
  return evidentialRows.flatMap((row) =>
    [...text.text.matchAll(row.pattern)].flatMap((match) => {
      const cue: Stretch = [match.index, match.index + match[0].trimEnd().length]
      if (!isWhole(text, cue) || isTaken(cues, cue) || isQuoted(text, cue)) return []
      const subject = row.class === 'adverb' ? findCreditedSubject(text, cue, attributions) : null
      if (subject) return subject
      const content = findClause(text, cue, row.class)
      if (content.length === 0) return []
      return {
        source: [],
        cue: [cue],
        content,
        confidence: confidences[row.class],
        because: [row.because],
      }
    }),
  )
}

/** A pattern's word boundary knows only ASCII: in “İreportedly” it sees one that is none. */
function isWhole(text: TokenisedText, [start, end]: Stretch): boolean {
  return (
    text.tokens[tokenAt(text, start)].start === start &&
    text.tokens[tokenAt(text, end - 1)].end === end
  )
}

function isTaken(cues: readonly Stretch[], [start, end]: Stretch): boolean {
  let low = 0
  let high = cues.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (cues[middle][1] <= start) low = middle + 1
    else high = middle
  }
  return low < cues.length && cues[low][0] < end
}

function isQuoted(text: TokenisedText, [start]: Stretch): boolean {
  return text.quotes[tokenAt(text, start)] === quoteStates.inside
}

/** Two rules may see one wording: the first keeps it. */
function withoutOverlaps(found: LinkedAttribution[]): LinkedAttribution[] {
  const kept: LinkedAttribution[] = []
  for (const one of found) {
    if (!kept.some((other) => touches(other.cue, one.cue))) kept.push(one)
  }
  return kept
}

function touches(a: Span, b: Span): boolean {
  return a.some(([s, e]) => b.some(([t, f]) => s < f && t < e))
}
