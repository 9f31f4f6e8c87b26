import type { AnchoredSpan } from '#domain/judgement'
import type { Span, Stretch } from '#domain/span'
import type { TextQuote } from '#domain/text-quote'

/** So many UTF-16 code units beside the words are kept, as other annotators keep. */
const contextLength = 32

/** A span by its words, so that it can be found again. Offsets are UTF-16 code units into `text`. */
export function quoteSpan(text: string, span: Span): AnchoredSpan {
  return span.map((stretch) => quoteStretch(text, stretch))
}

function quoteStretch(text: string, [start, end]: Stretch): TextQuote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(wholeFrom(text, Math.max(0, start - contextLength)), start),
    suffix: text.slice(end, wholeTo(text, Math.min(text.length, end + contextLength))),
    start,
  }
}

/** Half of a surrogate pair is no text, and no database keeps it. */
function wholeFrom(text: string, at: number): number {
  return isInsidePair(text, at) ? at + 1 : at
}

function wholeTo(text: string, at: number): number {
  return isInsidePair(text, at) ? at - 1 : at
}

/** True where a cut at that offset would part a surrogate pair. */
export function isInsidePair(text: string, at: number): boolean {
  return (
    at > 0 && /^[\uD800-\uDBFF]$/.test(text[at - 1]) && /^[\uDC00-\uDFFF]$/.test(text[at] ?? '')
  )
}
