import type { ClaimMember, Comparison } from '#domain/comparison'
import type { ComparisonCase, ComparisonMeasure } from './comparison-measure'

/** Articles that state a claim more strongly than its root does. */
export const drift: ComparisonMeasure = {
  id: 'drift',
  title: 'Claims stated more strongly than at their root',
  question:
    'How often does an article state a claim more strongly than the report it goes back to?',
  counts: 'articles stating a claim more strongly than its root, claim by claim',
  outOf: 'articles other than the root that state a claim whose root is known, claim by claim',
  unit: 'shared claim',
  caution:
    'A count of arrows and no mean: a stronger wording is no error, for an outlet may know more.',
  total: 'sum',
  drawnAt: 'drift',
  cases: (comparison) => driftCases(comparison, (steps) => steps > 0),
}

/** The other direction. Neither is read without the other. */
export const weakerDrift: ComparisonMeasure = {
  id: 'drift-weaker',
  title: 'Claims stated more weakly than at their root',
  question: 'How often does an article state a claim more weakly than the report it goes back to?',
  counts: 'articles stating a claim more weakly than its root, claim by claim',
  outOf: 'articles other than the root that state a claim whose root is known, claim by claim',
  unit: 'shared claim',
  caution: 'A hedge may be the better report. Read it beside the count of stronger wordings.',
  total: 'sum',
  drawnAt: 'drift',
  cases: (comparison) => driftCases(comparison, (steps) => steps < 0),
}

function driftCases(
  { articles, claims, roots }: Comparison,
  isCounted: (steps: number) => boolean,
): ComparisonCase[] {
  const copies = new Set(articles.filter(({ readingOf }) => readingOf !== null).map(({ id }) => id))
  return claims.flatMap(({ id, members }) => {
    const own = new Set(roots.filter((root) => root.claimId === id).map(({ article }) => article))
    // Statements of one claim in one article drift alike.
    const steps = new Map(
      members.flatMap((member) =>
        isMeasured(member) && !own.has(member.article) && !copies.has(member.article)
          ? [[member.article, member.drift]]
          : [],
      ),
    )
    if (steps.size === 0) return []
    return [{ id, counted: [...steps.values()].filter(isCounted).length, outOf: steps.size }]
  })
}

function isMeasured(member: ClaimMember): member is ClaimMember & { drift: number } {
  return member.drift !== null && !member.isDenial
}
