import { quoteStates } from '../tokenised-text'
import { labels } from './decode'

export type SpanRole = 'source' | 'cue' | 'content'

/** A run of tokens with one role; `first` and `last` are token indices, both within. */
export interface TaggedSpan {
  role: SpanRole
  first: number
  last: number
}

/**
 * Cuts spans at line breaks outside quotations, keeping what stands before the break: a headline does
 * not go on in the text below it, while a quotation may run over paragraphs.
 */
export function cutAtLines(
  spans: readonly TaggedSpan[],
  lines: Int32Array,
  quotes: Uint8Array,
): TaggedSpan[] {
  return spans.map((span) => {
    for (let token = span.first + 1; token <= span.last; token += 1) {
      const isBreak = lines[token] !== lines[token - 1]
      const isQuoted =
        quotes[token] !== quoteStates.outside || quotes[token - 1] !== quoteStates.outside
      if (isBreak && !isQuoted) return { ...span, last: token - 1 }
    }
    return span
  })
}

const roles: SpanRole[] = ['source', 'cue', 'content']

/** The spans of a sequence of labels, in text order. */
export function readSpans(sequence: Uint8Array): TaggedSpan[] {
  const spans: TaggedSpan[] = []
  let open: TaggedSpan | null = null
  sequence.forEach((label, token) => {
    if (label === labels.outside) {
      open = null
      return
    }
    const role = roles[(label - 1) >> 1]
    const opens = label % 2 === 1
    if (opens || open?.role !== role) {
      open = { role, first: token, last: token }
      spans.push(open)
    } else {
      open.last = token
    }
  })
  return spans
}
