import { isAnonymous } from '#domain/source-family'
import { claimsOf } from './claims-of-reading'
import type { Measure } from './measure'

/** Claims behind which an anonymous source stands, alone or beside others. */
export const anonymousClaims: Measure = {
  id: 'anonymous-claims',
  title: 'Claims with anonymous support',
  question:
    'How many of the attributed claims does an anonymous source support, alone or with others?',
  counts: 'claims with some anonymous support',
  outOf: 'claims with any attribution',
  unit: 'claim',
  caution:
    'A claim that a minister and an anonymous official both support counts here, though nothing hangs on the official. Read it beside the claims that rest only on anonymous sources.',
  smallestCount: 5,
  parts: [],
  cases: (reading) =>
    claimsOf(reading).map(({ id, supports }) => ({
      id,
      isCounted: supports.some(({ source }) => isAnonymous(source)),
      part: null,
      attributionIds: supports.map(({ attribution }) => attribution.id),
    })),
}
