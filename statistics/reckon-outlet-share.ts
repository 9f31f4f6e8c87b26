import { type ClusterSums, clusterIntervalOfSums, type Interval } from './cluster-interval'
import { smallestShare } from './reckon-share'

/**
 * From so many stories on an outlet has a share. One story gives counts and dots only; of two or three
 * the subject decides, not the outlet. Five is where no one story is more than a fifth of what was asked.
 */
export const fewestStories = 5

/** One outlet's share as far as it may be shown; counts always may. */
export interface OutletShare {
  counted: number
  cases: number
  /** Articles and stories that have any case. */
  articles: number
  stories: number
  /** Why there is no share: nothing to count, too few cases, or too few stories. */
  withheld: 'no-cases' | 'too-few' | 'few-stories' | null
  share: number | null
  interval: Interval | null
}

/**
 * The rules of small numbers for one outlet: those of any share, and no share from fewer than five
 * stories. Since a story's articles are one or more, there are then articles enough for an interval.
 *
 * @param sums over its articles
 * @param stories how many stories these articles belong to
 */
export function reckonOutletShare(
  sums: ClusterSums,
  stories: number,
  smallestCount = smallestShare,
): OutletShare {
  const counts = { counted: sums.count, cases: sums.outOf, articles: sums.size, stories }
  const withheld =
    sums.outOf === 0
      ? 'no-cases'
      : sums.outOf < Math.max(smallestShare, smallestCount)
        ? 'too-few'
        : stories < fewestStories
          ? 'few-stories'
          : null
  if (withheld !== null) return { ...counts, withheld, share: null, interval: null }
  return {
    ...counts,
    withheld,
    share: sums.count / sums.outOf,
    interval: clusterIntervalOfSums(sums),
  }
}
