import {
  findFallen,
  isOfOtherData,
  type Measured,
  makeRecord,
  type ScoreRecord,
  writeRecord,
} from './recorded'

/**
 * Holds what was measured against the record: says on standard error which figures have fallen, and
 * writes the new record when none has.
 * @param isWhole false when a part of the data was not there; then the record stays as it is
 * @returns whether nothing has fallen
 */
export function settleRecord(
  file: string,
  measured: Measured,
  before: ScoreRecord | null,
  isWhole = true,
): boolean {
  if (isOfOtherData(measured, before)) {
    console.log('Figures that are recorded of other data are not compared.')
  }
  const fallen = findFallen(measured, before)
  for (const { what, value, best, noise } of fallen) {
    const of =
      best.comparison === undefined
        ? `version ${best.engine}`
        : `comparison ${best.comparison} with engine ${best.engine}`
    console.error(
      `Fallen by more than its noise (${noise.toFixed(3)}): ${what}, ${value.toFixed(3)} after ${best.value.toFixed(3)} of ${of}.`,
    )
  }
  if (fallen.length > 0) return false
  if (isWhole) writeRecord(file, makeRecord(measured, before))
  return true
}
