import { randomUUID } from 'node:crypto'
import type { RefusedDecision } from '#workflows/refuse-decision'

/**
 * What was refused, for the page that is shown next. It stays in this process: in an address it could be
 * made up by others, and nothing of it needs to outlive the process.
 */
const kept = globalThis as { accordingRefusals?: Map<string, RefusedDecision> }
const mostKept = 50

/** Keeps a refusal and gives the id under which the next page finds it. */
export function keepRefusal(refused: RefusedDecision): string {
  kept.accordingRefusals ??= new Map()
  const refusals = kept.accordingRefusals
  const id = randomUUID()
  refusals.set(id, refused)
  for (const oldest of refusals.keys()) {
    if (refusals.size <= mostKept) break
    refusals.delete(oldest)
  }
  return id
}

/** The refusal of that id, or null when it is not known any more. */
export function findRefusal(id: string | string[] | undefined): RefusedDecision | null {
  return typeof id === 'string' ? (kept.accordingRefusals?.get(id) ?? null) : null
}
