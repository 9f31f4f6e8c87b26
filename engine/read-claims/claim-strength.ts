import type { Claim, ClaimKind } from '#domain/claim'
import { claimKindRows } from '../lexicon/claim-kinds'
import { hedgeRows } from '../lexicon/hedges'
import { matchesRow } from '../lexicon/lexicon-row'

const strengths = { denied: 0, possible: 1, believed: 2, indicated: 3 } as const

/**
 * The kind and strength (0–5) of a claim.
 * @param content the words of the claim, where its kind and most hedges stand
 * @param cue the words that credit it; '' for a statement in the outlet's own voice
 */
export function readClaim(content: string, cue: string): Claim & { because: string[] } {
  const kindRow = claimKindRows.find(({ pattern }) => pattern.test(content))
  const kind: ClaimKind = kindRow?.class ?? 'state'
  // The weakest hedge decides: "officials fear Cuba might" is a possibility, feared.
  const hedge = hedgeRows.find((row) =>
    matchesRow(row, row.class === 'possible' ? content : `${cue} ${content}`),
  )
  const flat = cue === '' ? 5 : 4
  return {
    kind,
    strength: hedge ? strengths[hedge.class] : flat,
    because: [
      ...(kindRow ? [`${kind}: ${kindRow.because}`] : []),
      ...(hedge ? [hedge.because] : []),
    ],
  }
}
