import type { Count, Reading } from '#domain/analysis'
import { withMeasures } from '#measures/count-reading'

/** Numerator and denominator of one measure over one reading. */
export function total(measure: { id: string }, reading: Reading): Count {
  return withMeasures(reading).measures[measure.id]
}
