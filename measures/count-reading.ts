import type { Analysis, Count, Reading } from '#domain/analysis'
import { codebookStamp } from '#domain/codebook'
import { allMeasures } from './all'
import { isInDenominator, type Measure, type MeasureCase } from './measure'

/** How often a part of a measure occurs in one reading: what the store keeps and SQL sums. */
export interface PartCount {
  measure: string
  /** The part's id, or '' for a measure that is not divided. */
  part: string
  counted: number
  cases: number
}

/**
 * Counts measures, every one unless some are named, over one reading, part by part. A measure without a case has one row of
 * noughts: so it is known to have been counted, and its article to have been read.
 */
export function countParts(
  reading: Reading,
  measures: readonly Measure[] = allMeasures,
): PartCount[] {
  return measures.flatMap((measure) => {
    const parts = new Map<string, MeasureCase[]>()
    for (const item of measure.cases(reading)) {
      const key = item.part ?? ''
      const own = parts.get(key)
      if (own) own.push(item)
      else parts.set(key, [item])
    }
    if (parts.size === 0) parts.set('', [])
    return [...parts].map(([part, items]) => ({
      measure: measure.id,
      part,
      counted: items.filter((item) => item.isCounted).length,
      cases: items.length,
    }))
  })
}

/**
 * Adds to a reading the codebook of its labels and the total of each measure: `{ count, outOf }`
 * under the measure's id.
 */
export function withMeasures(reading: Reading): Analysis {
  const measures: Record<string, Count> = {}
  for (const measure of allMeasures) {
    const cases = measure.cases(reading).filter(({ part }) => isInDenominator(measure, part))
    measures[measure.id] = {
      count: cases.filter((item) => item.isCounted).length,
      outOf: cases.length,
    }
  }
  return { ...reading, codebook: codebookStamp, measures }
}
