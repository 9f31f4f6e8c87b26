import type { ComparisonMeasure } from './comparison-measure'

/** Shared claims that somebody with a name, a body, a document or an outlet's own eyes supports. */
export const namedSupport: ComparisonMeasure = {
  id: 'named-support',
  title: 'Shared claims with named support',
  question: 'How many of the claims that outlets share does anybody support by name?',
  counts: 'shared claims with any named support',
  outOf: 'shared claims',
  unit: 'shared claim',
  caution: 'A name says who stands behind a claim, not that it is right.',
  total: 'sum',
  drawnAt: 'claims',
  cases: ({ claims }) =>
    claims.map(({ id, members }) => ({
      id,
      counted: members.some(
        ({ standsOn, isDenial }) => !isDenial && (standsOn === 'named' || standsOn === 'self'),
      )
        ? 1
        : 0,
      outOf: 1,
    })),
}
