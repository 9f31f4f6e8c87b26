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
 * Cuts spans at line breaks outside quotations, for a headline does not go on in the text below it,
 * while a quotation may run over paragraphs. Of a span that is cut the line with a cue is kept: what
 * a cue below the headline reports is not the headline. Without one, what stands before the break.
 */
export function cutAtLines(
  spans: readonly TaggedSpan[],
  lines: Int32Array,
  quotes: Uint8Array,
): TaggedSpan[] {
  const withCue = new Set(spans.flatMap(({ role, first }) => (role === 'cue' ? lines[first] : [])))
  return spans.map((span) => {
    const breaks = breaksIn(span, lines, quotes)
    if (breaks.length === 0) return span
    const head = { ...span, last: breaks[0] - 1 }
    const tail = { ...span, first: breaks[breaks.length - 1] }
    const isBelow = !withCue.has(lines[head.first]) && withCue.has(lines[tail.last])
    return isBelow ? tail : head
  })
}

/** The tokens of a span that begin a line outside quotations. */
function breaksIn({ first, last }: TaggedSpan, lines: Int32Array, quotes: Uint8Array): number[] {
  const breaks: number[] = []
  for (let token = first + 1; token <= last; token += 1) {
    const isQuoted =
      quotes[token] !== quoteStates.outside || quotes[token - 1] !== quoteStates.outside
    if (lines[token] !== lines[token - 1] && !isQuoted) breaks.push(token)
  }
  return breaks
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
