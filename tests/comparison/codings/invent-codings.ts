import type { CodedAttribution, CodedLabels, Coding } from '#domain/coding'

/** Where two sentences of an invented text have their parts; offsets are places, not words. */
export const spots = {
  first: { source: [0, 12], cue: [13, 17], content: [18, 50] },
  second: { source: [60, 70], cue: [71, 75], content: [76, 120] },
} as const

export function mark(
  id: string,
  at: { source: readonly number[]; cue: readonly number[]; content: readonly number[] },
  labels: CodedLabels = {},
): CodedAttribution {
  const span = ([start, end]: readonly number[]): [number, number][] => [[start, end]]
  return { id, source: span(at.source), cue: span(at.cue), content: span(at.content), labels }
}

export function codingOf(
  coder: string,
  attributions: CodedAttribution[],
  article = 'bridge',
): Coding {
  return { coder, article, textHash: 'a'.repeat(64), textLength: 200, attributions }
}
