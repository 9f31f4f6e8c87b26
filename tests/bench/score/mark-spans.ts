import type { Span } from '#domain/span'
import type { Spans } from '#judgement/match-linked'

/** The spans of an attribution by their words, each at its first place; " … " parts stretches, '' is none. */
export function markSpans(text: string, source: string, cue: string, content: string): Spans {
  return { source: find(text, source), cue: find(text, cue), content: find(text, content) }
}

function find(text: string, words: string): Span {
  if (words === '') return []
  return words.split(' … ').map((stretch) => {
    const start = text.indexOf(stretch)
    if (start < 0) throw new Error(`“${stretch}” does not stand in “${text}”`)
    return [start, start + stretch.length]
  })
}
