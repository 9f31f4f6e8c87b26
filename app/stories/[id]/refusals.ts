import { randomUUID } from 'node:crypto'

/**
 * Sentences about what was refused, for the page that is shown next. They stay in this process: in an
 * address they could be made up by others, and nothing of them needs to outlive it.
 */
const kept = globalThis as { accordingRefusals?: Map<string, string> }
const mostKept = 50

/** Keeps a sentence and gives the id under which the next page finds it. */
export function keepRefusal(sentence: string): string {
  kept.accordingRefusals ??= new Map()
  const refusals = kept.accordingRefusals
  const id = randomUUID()
  refusals.set(id, sentence)
  for (const oldest of refusals.keys()) {
    if (refusals.size <= mostKept) break
    refusals.delete(oldest)
  }
  return id
}

/** The sentence of that id, or null when it is not known any more. */
export function findRefusal(id: string | string[] | undefined): string | null {
  return typeof id === 'string' ? (kept.accordingRefusals?.get(id) ?? null) : null
}
