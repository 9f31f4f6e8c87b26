import type { Reading } from '#domain/analysis'
import type { Attribution } from '#domain/attribution'
import { isAnonymous } from '#domain/source-family'
import { claimingAttributionsOf, type Support } from './claims-of-reading'
import type { Measure } from './measure'

/** Articles that give their first quotation to somebody who is not named. */
export const anonymousFirstQuotations: Measure = {
  id: 'anonymous-first-quotations',
  title: 'First quotations that are anonymous',
  question: 'In how many articles is the first quotation by an anonymous source?',
  counts: 'articles whose first quotation is by an anonymous source',
  outOf: 'articles with a quotation by somebody',
  unit: 'article',
  caution:
    'The first quotation sets the tone of a story. What stands in quotation marks counts, whole or in part, and not what is only told.',
  smallestCount: 5,
  parts: [],
  cases: (reading) => {
    const first = firstQuotationOf(reading)
    if (!first) return []
    const { attribution, source } = first
    return [
      {
        id: reading.id,
        isCounted: isAnonymous(source),
        part: null,
        attributionIds: [attribution.id],
      },
    ]
  },
}

function firstQuotationOf(reading: Reading): Support | null {
  return claimingAttributionsOf(reading)
    .filter(({ attribution, source }) => attribution.form !== 'indirect' && source !== null)
    .reduce<Support | null>(
      (first, one) =>
        first && startOf(first.attribution) <= startOf(one.attribution) ? first : one,
      null,
    )
}

function startOf({ content, cue, source }: Attribution): number {
  return Math.min(...[...content, ...cue, ...source].map(([start]) => start))
}
