import type { Comparison } from '#domain/comparison'
import type { ComparisonMeasure } from './comparison-measure'
import { corroboration, possibleCorroboration } from './corroboration'
import { echoRatio } from './echo-ratio'
import { namedSupport } from './named-support'

/** Every measure over shared claims, in the order in which they are printed. */
export const comparisonMeasures: readonly ComparisonMeasure[] = [
  namedSupport,
  corroboration,
  possibleCorroboration,
  echoRatio,
]

/** Adds to a comparison the total of each measure: `{ count, outOf }` under the measure's id. */
export function withComparisonMeasures(comparison: Comparison): Comparison {
  const measures = Object.fromEntries(
    comparisonMeasures.map(({ id, cases }) => {
      const found = cases(comparison)
      const count = found.reduce((sum, { counted }) => sum + counted, 0)
      const outOf = found.reduce((sum, one) => sum + one.outOf, 0)
      return [id, { count, outOf }]
    }),
  )
  return { ...comparison, measures }
}
