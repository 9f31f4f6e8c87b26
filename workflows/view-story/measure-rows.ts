import { allMeasures } from '#measures/all'
import { isInDenominator, type Measure } from '#measures/measure'
import type { CountRow } from '#store/measure-counts'
import { shareOf } from './share-of'
import type { MeasureRow } from './story-view'

/** Sums every measure over the stored counts of a story. */
export function measureRows(rows: readonly CountRow[]): MeasureRow[] {
  return allMeasures.map((measure) =>
    sumMeasure(
      measure,
      rows.filter((row) => row.measure === measure.id),
    ),
  )
}

function sumMeasure(measure: Measure, rows: readonly CountRow[]): MeasureRow {
  const articles = new Map<string, { outletId: string; counted: number; cases: number }>()
  const parts = new Map<string, number>()
  for (const { articleId, outletId, part, counted, cases } of rows) {
    const article = articles.get(articleId) ?? { outletId, counted: 0, cases: 0 }
    const isCounted = isInDenominator(measure, part)
    articles.set(articleId, {
      outletId,
      counted: article.counted + (isCounted ? counted : 0),
      cases: article.cases + (isCounted ? cases : 0),
    })
    parts.set(part, (parts.get(part) ?? 0) + cases)
  }
  return {
    measure: measure.id,
    ...shareOf(measure, [...articles.values()]),
    parts: measure.parts.map(({ id, label }) => ({
      part: id,
      label,
      cases: parts.get(id) ?? 0,
    })),
    isAtLeast: measure.atLeast !== undefined && (parts.get(measure.atLeast) ?? 0) > 0,
  }
}
