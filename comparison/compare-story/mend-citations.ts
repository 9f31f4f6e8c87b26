import type { Citation } from '#domain/comparison'
import type { ComparisonDecision } from '#domain/comparison-decision'

/**
 * Applies what people decided to the citations as they were traced: a rejected one is gone, a
 * confirmed possible one is credited by hand. The last decision about an edge counts.
 */
export function mendCitations(
  citations: readonly Citation[],
  decisions: readonly ComparisonDecision[],
): Citation[] {
  const decided = new Map<string, 'confirm-citation' | 'reject-citation'>()
  for (const decision of decisions) {
    if (decision.kind === 'confirm-citation' || decision.kind === 'reject-citation') {
      decided.set(`${decision.from}\n${decision.to}`, decision.kind)
    }
  }
  return citations.flatMap((citation): Citation[] => {
    const kind = decided.get(`${citation.from}\n${citation.to}`)
    if (kind === undefined) return [citation]
    if (kind === 'reject-citation') return []
    const because = [...citation.because, 'confirmed by hand']
    return [{ ...citation, credited: true, because, isByHand: true }]
  })
}
