import quantile from '@stdlib/stats-base-dists-t-quantile'

/** What two sides have of one story that both covered. */
export interface Pair {
  a: { count: number; outOf: number }
  b: { count: number; outOf: number }
}

/** A difference of two shares over the same stories, as parts of one (0.1 is ten points). */
export interface PairedDifference {
  difference: number
  low: number
  high: number
  /** Stories in which both sides have a case. */
  stories: number
}

/** Fewer stories cover too little: see the simulation beside the test. */
export const fewestPairs = 8

/**
 * The difference p_a − p_b of two shares, each over all cases of its side in the stories that both
 * covered, with a 95 % interval whose clusters are the stories, so that what a story does to both
 * sides at once falls out:
 *
 *   e_s = (K_as − p_a·n_as) / N_a − (K_bs − p_b·n_bs) / N_b    Var = G/(G−1) · Σ e_s²
 *   d ± t(G−1) · √Var, kept within −1 and 1
 *
 * Source: the combined ratio estimator of a difference under cluster sampling, Cochran,
 * *Sampling Techniques* (1977), sections 6.4 and 6.19.
 *
 * @returns null with fewer than eight stories in which both have a case, or where nothing varies
 */
export function pairedDifference(pairs: readonly Pair[]): PairedDifference | null {
  const used = pairs.filter(({ a, b }) => a.outOf > 0 && b.outOf > 0)
  const stories = used.length
  if (stories < fewestPairs) return null
  const sum = (pick: (pair: Pair) => number) => used.reduce((all, pair) => all + pick(pair), 0)
  const [casesA, casesB] = [sum(({ a }) => a.outOf), sum(({ b }) => b.outOf)]
  const shareA = sum(({ a }) => a.count) / casesA
  const shareB = sum(({ b }) => b.count) / casesB
  const squares = sum(
    ({ a, b }) =>
      ((a.count - shareA * a.outOf) / casesA - (b.count - shareB * b.outOf) / casesB) ** 2,
  )
  if (squares < 1e-18) return null
  const difference = shareA - shareB
  const reach = quantile(0.975, stories - 1) * Math.sqrt((stories / (stories - 1)) * squares)
  return {
    difference,
    low: Math.max(-1, difference - reach),
    high: Math.min(1, difference + reach),
    stories,
  }
}
