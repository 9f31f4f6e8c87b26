import { isOpaque } from '#domain/source-family'
import { claimsOf } from './claims-of-reading'
import type { Measure } from './measure'

/** Claims for which no reader could name anybody: anonymous, generic or erased voices alone. */
export const onlyOpaqueClaims: Measure = {
  id: 'only-opaque-claims',
  title: 'Claims resting only on opaque voices',
  question:
    'How many of the attributed claims rest only on voices that a reader cannot name: anonymous, generic or left out?',
  counts: 'claims all of whose support is opaque',
  outOf: 'claims with any attribution',
  unit: 'claim',
  caution:
    'Adds generic groups (“critics say”) and wording without a source (“reportedly”) to the anonymous sources. These are ways of writing: nobody need have asked not to be named.',
  smallestCount: 5,
  parts: [],
  cases: (reading) =>
    claimsOf(reading).map(({ id, supports }) => ({
      id,
      isCounted: supports.every(({ source }) => isOpaque(source)),
      part: null,
      attributionIds: supports.map(({ attribution }) => attribution.id),
    })),
}
