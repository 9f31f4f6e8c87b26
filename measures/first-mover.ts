import { possiblyFirst, rangeOf, type TimeRange } from '#comparison/time-range'
import type { Comparison, SharedClaim } from '#domain/comparison'
import type { ComparisonMeasure } from './comparison-measure'

/** Claims of which it is certain which of the outlets had them first. */
export const firstMover: ComparisonMeasure = {
  id: 'first-mover',
  title: 'Claims that one outlet certainly had first',
  question: 'Of how many shared claims do the times tell which of these outlets had them first?',
  counts: 'shared claims that only one outlet can have had first, by the times stated',
  outOf: 'shared claims that two or more outlets with a date carry',
  unit: 'shared claim',
  caution:
    'First among these articles, not in the world. A date without an hour may be any hour of the day in any zone; what has no date takes no part.',
  total: 'sum',
  drawnAt: 'timeline',
  cases: (comparison) =>
    comparison.claims.flatMap((claim) => {
      const carriers = timedCarriers(comparison, claim)
      if (outletsOf(carriers).size < 2) return []
      const isCertain = outletsOf(possiblyFirst(carriers)).size === 1
      return [{ id: claim.id, counted: isCertain ? 1 : 0, outOf: 1 }]
    }),
}

/** How long after its root a claim was still being taken up, in hours: only where both state an hour. */
export const lagToRoot: ComparisonMeasure = {
  id: 'lag-to-root',
  title: 'Longest lag behind the root, in hours',
  question: 'How many hours after its root did the last outlet carry a claim?',
  counts: 'hours between the root of a claim and the last article that carries it',
  outOf: 'shared claims whose root and another carrier state the hour',
  unit: 'shared claim',
  caution:
    'Only times with an hour are trusted, and outlets may change them. A long lag is no fault: it may be the time that checking took.',
  total: 'greatest',
  drawnAt: 'timeline',
  cases: (comparison) =>
    comparison.claims.flatMap((claim) => {
      const exact = timedCarriers(comparison, claim).filter(({ range }) => !range.isDay)
      const own = new Set(
        comparison.roots
          .filter(({ claimId }) => claimId === claim.id)
          .map(({ article }) => article),
      )
      const roots = exact.filter(({ article }) => own.has(article))
      const others = exact.filter(({ article }) => !own.has(article))
      if (roots.length === 0) return []
      const start = Math.min(...roots.map(({ range }) => range.from))
      const lags = others.map(({ range }) => range.from - start).filter((lag) => lag >= 0)
      if (lags.length === 0) return []
      return [{ id: claim.id, counted: inHours(Math.max(...lags)), outOf: 1 }]
    }),
}

interface TimedCarrier {
  article: string
  outlet: string
  range: TimeRange
}

/** The articles that state a claim and have a date. */
function timedCarriers({ articles }: Comparison, { members }: SharedClaim): TimedCarrier[] {
  const stating = new Set(members.filter(({ isDenial }) => !isDenial).map(({ article }) => article))
  return articles
    .filter(({ id }) => stating.has(id))
    .flatMap(({ id, outlet, publishedAt }) => {
      const range = rangeOf(publishedAt)
      return range ? [{ article: id, outlet: outlet ?? id, range }] : []
    })
}

function outletsOf(carriers: readonly TimedCarrier[]): Set<string> {
  return new Set(carriers.map(({ outlet }) => outlet))
}

/** Milliseconds in hours, to a tenth. */
function inHours(milliseconds: number): number {
  return Math.round(milliseconds / 360_000) / 10
}
