import type { Reading } from '#domain/analysis'

/**
 * One claim, source, article or attribution that a measure looks at: it belongs to the denominator
 * (unless it falls in the part that stands apart), and to the numerator when `isCounted`.
 * `attributionIds` are the evidence a reader sees for it.
 */
export interface MeasureCase {
  /** Id of the claim, source or attribution within its reading, or of the reading itself. */
  id: string
  isCounted: boolean
  /** Which part of a divided measure it falls in (a legend category, a step of a scale). */
  part: string | null
  attributionIds: string[]
}

/** What a measure counts one by one. */
export type MeasureUnit = 'claim' | 'source' | 'article' | 'attribution'

/** A number with its meaning. Everything a chart, an export or the method page says comes from here. */
export interface Measure {
  id: string
  title: string
  question: string
  /** What the numerator counts, in words. */
  counts: string
  /** What the denominator counts, in words. */
  outOf: string
  unit: MeasureUnit
  caution: string
  /** Below this denominator only counts are shown, no share. */
  smallestCount: number
  /** The names of the parts in drawing order; empty when the measure is not divided. */
  parts: readonly { id: string; label: string }[]
  /** The part that is drawn beside the others and is in no denominator: what could not be decided. */
  apart?: string
  /** The part whose cases may stand for several people each: where it has any, the numerator is a least number. */
  atLeast?: string
  /** True where numerator over denominator means nothing: only counts are shown. */
  isNoShare?: true
  /** The measure's one definition: pure, so that it runs in Node, a worker and a browser alike. */
  cases(reading: Reading): MeasureCase[]
}

/** Whether a case of that part belongs to the denominator. */
export function isInDenominator({ apart }: Pick<Measure, 'apart'>, part: string | null): boolean {
  return apart === undefined || part !== apart
}
