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
 * The claims of an article that carry any attribution, in text order. Attitudes ("hopes",
 * "refuses") make no claim (codebook section 1) and are left out.
 */
export function claimsOf(reading: Reading): SupportedClaim[] {
  const sources = new Map(reading.sources.map((source) => [source.id, source]))
  const claims = new Map<string, SupportedClaim>()
  for (const attribution of reading.attributions) {
    if (attribution.cueClass === 'attitude' || attribution.claimId === null) continue
    const claim = claims.get(attribution.claimId) ?? { id: attribution.claimId, supports: [] }
    const source = attribution.sourceId === null ? null : sources.get(attribution.sourceId)
    claim.supports.push({ attribution, source: source ?? null })
    claims.set(claim.id, claim)
  }
  return [...claims.values()]
}
