import type { Comparison } from '#domain/comparison'

/** One thing that a measure looks at: so much of the denominator, and of the numerator by `counted`. */
export interface ComparisonCase {
  /** Id of the shared claim or article, or the outlet's name. */
  id: string
  counted: number
  outOf: number
}

/** A number over what outlets share, with its meaning. */
export interface ComparisonMeasure {
  id: string
  title: string
  question: string
  /** What the numerator counts, in words. */
  counts: string
  /** What the denominator counts, in words. */
  outOf: string
  /** What a case is. */
  unit: 'shared claim' | 'outlet' | 'article'
  caution: string
  /** Cases are added up, or the number is the greatest of them and the denominator how many there are. */
  total: 'sum' | 'greatest'
  /** The part of the comparison that draws it case by case: the id of its place on the page. */
  drawnAt: 'claims' | 'drift' | 'citations' | 'timeline' | 'headline-gap'
  /** The measure's one definition: pure, so that it runs in Node, a worker and a browser alike. */
  cases(comparison: Comparison): ComparisonCase[]
}
