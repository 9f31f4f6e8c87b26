import type { Span, Stretch } from '#domain/span'

/** The three parts of an attribution, in the order in which a reader is asked for them. */
export const spanRoles = ['source', 'cue', 'content'] as const
export type SpanRole = (typeof spanRoles)[number]

/** The key that assigns a role; its letter is drawn where a mark begins, so that colour is not alone. */
export const roleKeys: Record<SpanRole, string> = { source: 's', cue: 'c', content: 't' }

/** What is marked: each role has any number of stretches, in the text's order and apart from each other. */
export type MarkedSpans = Record<SpanRole, Span>

export const nothingMarked: MarkedSpans = { source: [], cue: [], content: [] }

/** The stretch becomes the whole of the role. */
export function replaceRole(marks: MarkedSpans, role: SpanRole, stretch: Stretch): MarkedSpans {
  return { ...marks, [role]: [stretch] }
}

/** The stretch is added to the role; what overlaps or touches it becomes one with it. */
export function addToRole(marks: MarkedSpans, role: SpanRole, stretch: Stretch): MarkedSpans {
  let [start, end] = stretch
  const apart: Span = []
  for (const own of marks[role]) {
    if (own[1] < start || own[0] > end) apart.push(own)
    else [start, end] = [Math.min(start, own[0]), Math.max(end, own[1])]
  }
  return { ...marks, [role]: [...apart, [start, end] as Stretch].sort(([a], [b]) => a - b) }
}

/** Takes every stretch away that the given one touches, of all roles. */
export function clearStretch(marks: MarkedSpans, [start, end]: Stretch): MarkedSpans {
  const kept = (span: Span) => span.filter((own) => own[1] <= start || own[0] >= end)
  return { source: kept(marks.source), cue: kept(marks.cue), content: kept(marks.content) }
}

/** Takes one stretch of one role away. */
export function withoutStretch(marks: MarkedSpans, role: SpanRole, index: number): MarkedSpans {
  return { ...marks, [role]: marks[role].filter((_, at) => at !== index) }
}

/** Whether two readings mark exactly the same code units. */
export function isSameMarks(one: MarkedSpans, other: MarkedSpans): boolean {
  return spanRoles.every((role) => String(one[role]) === String(other[role]))
}
