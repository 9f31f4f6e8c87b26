import type { SharedClaim } from '#domain/comparison'

/** Shared claims by how many origins are known; the first that fits. */
export const originGroups = ['several', 'possible', 'unknown', 'unnamed', 'one'] as const
export type OriginGroup = (typeof originGroups)[number]

/**
 * `several`: two or more origins shown to be independent · `possible`: there may be two · `unknown`:
 * none is known · `unnamed`: one, and it is not named · `one`: one.
 */
export function originGroup({
  origins,
  state,
}: Pick<SharedClaim, 'origins' | 'state'>): OriginGroup {
  if (origins.independent >= 2) return 'several'
  if (origins.possible >= 2) return 'possible'
  if (origins.known === 0) return 'unknown'
  return state === 'single_opaque' || state === 'echo' ? 'unnamed' : 'one'
}
