import type { Links } from './gather-claims'
import type { ScoredPair } from './score-pairs'

/** From this probability on a copy's sentence is its original's. */
const copied = 0.9

/**
 * Copies state what their originals state: each sentence of one joins the claims in which the sentence
 * stands that it was copied from. They take no part in the growth of claims, where their sentences would
 * be the surest pairs of all and say nothing of what two outlets share.
 */
export function addCopies(
  claims: readonly (readonly number[])[],
  pairs: readonly ScoredPair[],
  links: Links,
  isCopy: (statement: number) => boolean,
): number[][] {
  const originals = new Map<number, number>()
  const meet = (copy: number, other: number, probability: number) => {
    if (!isCopy(copy) || isCopy(other) || probability < copied) return
    const known = originals.get(copy)
    if (known === undefined || probability > links.between(copy, known)) originals.set(copy, other)
  }
  for (const { first, second, probability } of pairs) {
    meet(first, second, probability)
    meet(second, first, probability)
  }
  const copiesOf = new Map<number, number[]>()
  for (const [copy, original] of originals) {
    copiesOf.set(original, [...(copiesOf.get(original) ?? []), copy])
  }
  return claims.map((claim) => {
    const added = claim.flatMap((member) => copiesOf.get(member) ?? [])
    return [...new Set([...claim, ...added])].sort((a, b) => a - b)
  })
}
