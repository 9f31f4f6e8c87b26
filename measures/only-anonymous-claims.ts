import { isAnonymous } from '#domain/source-family'
import { claimsOf } from './claims-of-reading'
import type { Measure } from './measure'

/** The headline number: claims that the reader has only from people who are not named. */
export const onlyAnonymousClaims: Measure = {
  id: 'only-anonymous-claims',
  title: 'Claims resting only on anonymous sources',
  question: 'How many of the attributed claims rest on anonymous sources alone?',
  counts: 'claims all of whose support is anonymous',
  outOf: 'claims with any attribution',
  unit: 'claim',
  caution:
    'More anonymity is not worse journalism: a well-described, corroborated leak scores high here and high on specificity. Read both.',
  smallestCount: 5,
  parts: [],
  cases: (reading) =>
    claimsOf(reading).map(({ id, supports }) => ({
      id,
      isCounted: supports.every(({ source }) => isAnonymous(source)),
      part: null,
      attributionIds: supports.map(({ attribution }) => attribution.id),
    })),
}
