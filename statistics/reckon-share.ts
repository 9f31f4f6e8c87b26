import {
  type Cluster,
  type ClusterSums,
  clusterIntervalOfSums,
  type Interval,
  sumClusters,
} from './cluster-interval'

/** Below this many cases one case more or less moves a share by more than twenty points. */
export const smallestShare = 5

/** A share as far as it may be shown; counts always may. */
export interface ReckonedShare {
  counted: number
  cases: number
  /** Articles that have any case. */
  articles: number
  /** Why there is no share: nothing to count, or too little of it. */
  withheld: 'no-cases' | 'too-few' | null
  share: number | null
  /** Null too below three articles. */
  interval: Interval | null
}

/**
 * The rules of small numbers, in one place: no cases is "no cases" and never 0 %; below five cases
 * counts stand in the place of a share; below three articles a share has no interval.
 *
 * @param smallestCount a measure's own bar, where it is higher than five
 */
export function reckonShare(
  articles: readonly Cluster[],
  smallestCount = smallestShare,
): ReckonedShare {
  return reckonShareOfSums(sumClusters(articles), smallestCount)
}

/** The same from sums over the articles alone, so that a database can add them up. */
export function reckonShareOfSums(sums: ClusterSums, smallestCount = smallestShare): ReckonedShare {
  const { size: articles, count: counted, outOf: cases } = sums
  const counts = { counted, cases, articles }
  if (cases < Math.max(smallestShare, smallestCount)) {
    const withheld = cases === 0 ? 'no-cases' : 'too-few'
    return { ...counts, withheld, share: null, interval: null }
  }
  return {
    ...counts,
    withheld: null,
    share: counted / cases,
    interval: clusterIntervalOfSums(sums),
  }
}
