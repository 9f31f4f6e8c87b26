import { type SourceCategory, sourceCategories, sourceCategory } from '#domain/source-category'
import { claimsOf, type Support } from './claims-of-reading'
import type { Measure } from './measure'

/**
 * Attributed claims by who is credited. A claim with several supports is drawn once, at the
 * support that comes first in the legend, so that the bar of an outlet adds up to its claims.
 */
export const sourceMix: Measure = {
  id: 'source-mix',
  title: 'How each outlet sources the story',
  question: 'Who is credited with the claims of each outlet?',
  counts: 'claims whose first support in legend order is of this kind',
  outOf: 'claims with any attribution',
  unit: 'claim',
  caution:
    'One or two articles say nothing about an outlet in general; beats differ. Claims heard only from incidental voices (a heckler, a crowd) are not drawn and are counted beside the bar.',
  smallestCount: 5,
  parts: sourceCategories,
  cases: (reading) =>
    claimsOf(reading).map(({ id, supports }) => {
      const part = firstInLegend(supports)
      return {
        id,
        isCounted: part !== 'incidental',
        part,
        attributionIds: supports.map(({ attribution }) => attribution.id),
      }
    }),
}

function firstInLegend(supports: Support[]): SourceCategory {
  const found = new Set(
    supports.map(({ source, attribution }) => sourceCategory(source, attribution.via !== null)),
  )
  return sourceCategories.find(({ id }) => found.has(id))?.id ?? 'incidental'
}
