import type { Reading } from '#domain/analysis'
import { isAnonymous } from '#domain/source-family'
import { claimsOf } from './claims-of-reading'
import type { Measure } from './measure'

/** What a hurried reader takes away: claims of headline and lead that rest only on anonymous sources. */
export const anonymousLeads: Measure = {
  id: 'anonymous-leads',
  title: 'Leading claims resting only on anonymous sources',
  question:
    'How many of the claims in the headline and the first three paragraphs rest on anonymous sources alone?',
  counts: 'claims in headline or lead all of whose support, anywhere in the article, is anonymous',
  outOf: 'claims with any attribution that stand in the headline or the first three paragraphs',
  unit: 'claim',
  caution:
    'A claim stands in the lead also where the outlet states it there flatly and credits it further down. Support further down counts: many readers never get there.',
  smallestCount: 5,
  parts: [],
  cases: (reading) => {
    const leading = leadingClaims(reading)
    return claimsOf(reading)
      .filter(({ id }) => leading.has(id))
      .map(({ id, supports }) => ({
        id,
        isCounted: supports.every(({ source }) => isAnonymous(source)),
        part: null,
        attributionIds: supports.map(({ attribution }) => attribution.id),
      }))
  },
}

/** The claims that the headline restates or that somebody states in the lead, the outlet included. */
function leadingClaims({ headline, attributions, assertions }: Reading): Set<string | null> {
  const made = attributions.filter(({ cueClass }) => cueClass !== 'attitude')
  const first = [...made, ...assertions].filter(({ prominence }) => prominence !== 'body')
  return new Set([headline?.claimId ?? null, ...first.map(({ claimId }) => claimId)])
}
