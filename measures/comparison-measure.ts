import type { Comparison } from '#domain/comparison'

/** A shared claim that a measure looks at: of the denominator, and of the numerator by `counted`. */
export interface ComparisonCase {
  claimId: string
  counted: number
  outOf: number
}

/** A number over the claims that outlets share, with its meaning. */
export interface ComparisonMeasure {
  id: string
  title: string
  question: string
  /** What the numerator counts, in words. */
  counts: string
  /** What the denominator counts, in words. */
  outOf: string
  caution: string
  /** The measure's one definition: pure, so that it runs in Node, a worker and a browser alike. */
  cases(comparison: Comparison): ComparisonCase[]
}
