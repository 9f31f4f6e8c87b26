import { remembered } from '#comparison/remembered'
import type { Reading } from '#domain/analysis'
import type { Attribution } from '#domain/attribution'
import type { Source } from '#domain/source'

/** One support of a claim: the attribution and the source on whose say-so the reader has it. */
export interface Support {
  attribution: Attribution
  source: Source | null
}

/** One claim of one article with everything that supports it. */
export interface SupportedClaim {
  id: string
  supports: Support[]
}

/**
 * The attributions of an article that make a claim, in text order: speech and knowledge. Attitudes
 * are shown and not counted (codebook section 1).
 */
export function claimingAttributionsOf(reading: Reading): Support[] {
  const sources = new Map(reading.sources.map((source) => [source.id, source]))
  return reading.attributions
    .filter(({ cueClass }) => cueClass !== 'attitude')
    .map((attribution) => ({
      attribution,
      source: sources.get(attribution.sourceId ?? '') ?? null,
    }))
}

/**
 * The claims of an article that carry any attribution, in text order. Attitudes ("hopes",
 * "refuses") make no claim (codebook section 1) and are left out. Many measures ask the same reading.
 */
export const claimsOf = remembered((reading: Reading): SupportedClaim[] => {
  const claims = new Map<string, SupportedClaim>()
  for (const support of claimingAttributionsOf(reading)) {
    const { claimId } = support.attribution
    if (claimId === null) continue
    const claim = claims.get(claimId) ?? { id: claimId, supports: [] }
    claim.supports.push(support)
    claims.set(claim.id, claim)
  }
  return [...claims.values()]
})
