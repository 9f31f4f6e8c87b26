import { labels } from './decode'

export type SpanRole = 'source' | 'cue' | 'content'

/** A run of tokens with one role; `first` and `last` are token indices, both within. */
export interface TaggedSpan {
  role: SpanRole
  first: number
  last: number
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
