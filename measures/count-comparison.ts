import type { Count } from '#domain/analysis'
import type { Comparison } from '#domain/comparison'
import { citationDepth } from './citation-depth'
import type { ComparisonMeasure } from './comparison-measure'
import { corroboration, possibleCorroboration } from './corroboration'
import { drift, weakerDrift } from './drift'
import { echoRatio } from './echo-ratio'
import { firstMover, lagToRoot } from './first-mover'
import { headlineGap, headlineNumber } from './headline-gap'
import { namedSupport } from './named-support'
import { uncreditedCitations } from './uncredited-citations'

/** Every measure over a comparison, in the order in which they are printed. */
export const comparisonMeasures: readonly ComparisonMeasure[] = [
  namedSupport,
  corroboration,
  possibleCorroboration,
  echoRatio,
  citationDepth,
  uncreditedCitations,
  drift,
  weakerDrift,
  firstMover,
  lagToRoot,
  headlineGap,
  headlineNumber,
]

/** Adds to a comparison the total of each measure: `{ count, outOf }` under the measure's id. */
export function withComparisonMeasures(comparison: Comparison): Comparison {
  const measures = Object.fromEntries(
    comparisonMeasures.map((measure) => [measure.id, countOver(measure, comparison)]),
  )
  return { ...comparison, measures }
}

/** One measure over one comparison. */
export function countOver(measure: ComparisonMeasure, comparison: Comparison): Count {
  const cases = measure.cases(comparison)
  const counted = cases.map((one) => one.counted)
  const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0)
  return {
    count: measure.total === 'greatest' ? Math.max(0, ...counted) : sum(counted),
    outOf: sum(cases.map((one) => one.outOf)),
  }
}
