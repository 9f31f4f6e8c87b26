import type { JudgementEffect } from '#domain/judgement'

/** One judgement about a mark, in the order in which they were given. */
export interface About<Change extends object> {
  id: string
  does: 'confirm' | 'dispute' | 'delete' | 'change'
  /** What it changes, field by field. */
  change: Change | null
}

/** What all judgements about one mark come to. */
export interface Settled<Change extends object> {
  isDeleted: boolean
  isDisputed: boolean
  /** The fields to set; of two judgements about a field the later holds. */
  change: Partial<Change>
  /** Which judgement each field is of. */
  by: Partial<Record<keyof Change, string>>
  verdict: 'unjudged' | 'confirmed' | 'corrected' | 'deleted'
  effects: Map<string, JudgementEffect>
}

/**
 * Settles the judgements about one mark. The last one that decides anything holds: a deletion over all
 * before it, anything after a deletion over that. A dispute is open until somebody decides.
 */
export function settle<Change extends object>(about: readonly About<Change>[]): Settled<Change> {
  const effects = new Map<string, JudgementEffect>(about.map(({ id }) => [id, 'holds']))
  const overrule = (overruled: readonly About<Change>[]) => {
    for (const { id } of overruled) effects.set(id, 'overruled')
  }
  const last = about.findLastIndex(({ does }) => does !== 'dispute')
  const decided = about.slice(0, last + 1)
  const isDisputed = last + 1 < about.length
  overrule(decided.filter(({ does }) => does === 'dispute'))
  const nothing = { isDisputed, change: {}, by: {}, effects }
  if (last === -1) return { ...nothing, isDeleted: false, verdict: 'unjudged' }
  if (about[last].does === 'delete') {
    overrule(decided.slice(0, -1))
    return { ...nothing, isDeleted: true, verdict: 'deleted' }
  }
  overrule(decided.filter(({ does }) => does === 'delete'))
  const changes = decided.filter(({ does }) => does === 'change')
  if (changes.length === 0) return { ...nothing, isDeleted: false, verdict: 'confirmed' }
  const change: Partial<Change> = {}
  const by: Partial<Record<keyof Change, string>> = {}
  for (const one of changes) {
    for (const field of fieldsOf(one.change)) {
      change[field] = one.change?.[field]
      by[field] = one.id
    }
  }
  const holding = new Set(Object.values(by))
  overrule(changes.filter(({ id }) => !holding.has(id)))
  const lastChange = decided.indexOf(changes[changes.length - 1])
  overrule(decided.slice(0, lastChange).filter(({ does }) => does === 'confirm'))
  return { isDeleted: false, isDisputed, change, by, verdict: 'corrected', effects }
}

function fieldsOf<Change extends object>(change: Change | null): (keyof Change)[] {
  return change === null
    ? []
    : (Object.keys(change) as (keyof Change)[]).filter((field) => change[field] !== undefined)
}
