import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Below this many articles or units a resample says nothing of the next set. */
export const smallestResampled = 12

/** Below this many an interval from resamples is drawn, and called rough. */
export const roughBelow = 24

/** A 95 % interval from resamples; a rough one stands on fewer than 24 articles or units. */
export interface ResampledInterval {
  low: number
  high: number
  isRough: boolean
}

/**
 * The bootstrap: reckons a statistic over `draws` sets of as many items as there are, drawn with
 * replacement. The seed is fixed, so that the same articles show the same interval on every page.
 * Source: B. Efron and R. Tibshirani, *An Introduction to the Bootstrap* (1993), section 6.
 *
 * @returns one statistic for each draw, in the order of the draws; none without items
 */
export function resample<Item, Statistic>(
  items: readonly Item[],
  statistic: (drawn: Item[]) => Statistic,
  draws = 1000,
): Statistic[] {
  if (items.length === 0) return []
  const generator = xoroshiro128plus(20_260_101)
  return Array.from({ length: draws }, () =>
    statistic(items.map(() => items[uniformInt(generator, 0, items.length - 1)])),
  )
}
