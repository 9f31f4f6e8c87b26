import type { Stretch } from '#domain/span'
import { findAccordingTo } from './find-evidentials/find-according-to'
import { findClause } from './find-evidentials/find-clause'
import { findCreditedSubject } from './find-evidentials/find-credited-subject'
import { isTaken, setApart } from './is-taken'
import { evidentialRows } from './lexicon/evidential-wording'
import { tokenAt } from './token-at'
import { type LinkedAttribution, quoteStates, type TokenisedText } from './tokenised-text'

/**
 * How often such wording is a linked match, as counted in the training texts with one right and one
 * wrong added: adverbs 12 of 48, the others 1 of 3, 1 of 5 and 0 of 2. Those who labelled them left
 * most of it out; the codebook keeps all of it, so a low number here speaks of the labels.
 */
const confidences = { adverb: 0.26, impersonal: 0.4, passive: 0.29, participle: 0.25 } as const

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
  const cues = setApart(attributions.flatMap(({ cue }) => cue))
  const found = [...findWording(text, attributions, cues), ...findAccordingTo(text, cues)]
  return withoutOverlaps(found, text.text.length)
}

function findWording(
  text: TokenisedText,
  attributions: readonly LinkedAttribution[],
  cues: readonly Stretch[],
): LinkedAttribution[] {
  const sources = setApart(attributions.flatMap(({ source }) => source))
  return evidentialRows.flatMap((row) =>
    [...text.text.matchAll(row.pattern)].flatMap((match) => {
      const cue: Stretch = [match.index, match.index + match[0].trimEnd().length]
      if (!isWhole(text, cue) || isTaken(cues, cue) || isQuoted(text, cue)) return []
      const subject = row.class === 'adverb' ? findCreditedSubject(text, cue, sources) : null
      if (subject) return subject
      const content = findClause(text, cue, row.class)
      if (content.length === 0) return []
      return {
        source: [],
        cue: [cue],
        content,
        confidence: confidences[row.class],
        because: [row.because.replace(/“[^”]+”/, `“${match[0].trim()}”`)],
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

function isQuoted(text: TokenisedText, [start]: Stretch): boolean {
  return text.quotes[tokenAt(text, start)] === quoteStates.inside
}

/** Two rules may see one wording: the first keeps it. */
function withoutOverlaps(found: LinkedAttribution[], length: number): LinkedAttribution[] {
  const isKept = new Uint8Array(found.length > 1 ? length : 0)
  return found.filter(({ cue }) => {
    for (const [start, end] of cue) {
      for (let at = start; at < end; at += 1) if (isKept[at] === 1) return false
    }
    for (const [start, end] of cue) isKept.fill(1, start, end)
    return true
  })
}
