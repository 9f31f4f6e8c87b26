import type { Claim } from '#domain/claim'

const kinds = new Set(['allegation', 'belief', 'prediction', 'evaluation', 'intent'])

/** Whether a claim is of a kind that can be disputed, so that a reader needs to know whose it is. */
export function isContentious({ kind }: Claim): boolean {
  return kinds.has(kind)
}
