import { isOpaque } from '#domain/source-family'
import { claimsOf } from './claims-of-reading'
import type { Measure } from './measure'

/** Claims that are another outlet's, which has them from people whom it does not name. */
export const rerunClaims: Measure = {
  id: 'rerun-claims',
  title: 'Other media’s anonymous claims re-run',
  question: 'How many of the attributed claims rest on another outlet’s unnamed sources alone?',
  counts:
    'claims all of whose support comes, by way of another outlet, from voices that nobody can name',
  outOf: 'claims with any attribution',
  unit: 'claim',
  caution:
    'Only what the text owns up to can be seen: what is taken from others without a word is not counted here. To credit is honest; the question is whether it was confirmed.',
  smallestCount: 5,
  parts: [],
  cases: (reading) =>
    claimsOf(reading).map(({ id, supports }) => ({
      id,
      isCounted: supports.every(
        ({ attribution, source }) => attribution.via !== null && isOpaque(source),
      ),
      part: null,
      attributionIds: supports.map(({ attribution }) => attribution.id),
    })),
}
