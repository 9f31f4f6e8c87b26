import type { Reading } from '#domain/analysis'

/**
 * One claim or source that a measure looks at: it belongs to the denominator, and to the
 * numerator when `isCounted`. `attributionIds` are the evidence a reader sees for it.
 */
export interface MeasureCase {
  /** Id of the claim or source within its reading. */
  id: string
  isCounted: boolean
  /** Which part of a divided measure it falls in (a legend category, a step of a scale). */
  part: string | null
  attributionIds: string[]
}

/** A number with its meaning. Everything a chart, an export or the method page says comes from here. */
export interface Measure {
  id: string
  title: string
  question: string
  /** What the numerator counts, in words. */
  counts: string
  /** What the denominator counts, in words. */
  outOf: string
  unit: 'claim' | 'source'
  caution: string
  /** Below this denominator only counts are shown, no share. */
  smallestCount: number
  /** The names of the parts in drawing order; empty when the measure is not divided. */
  parts: readonly { id: string; label: string }[]
  /** The measure's one definition: pure, so that it runs in Node, a worker and a browser alike. */
  cases(reading: Reading): MeasureCase[]
}
