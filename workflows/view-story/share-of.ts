import type { Measure } from '#measures/measure'
import { reckonShare } from '#statistics/reckon-share'
import type { Share } from './story-view'

/**
 * Sums one measure over the articles of a story, and adds the share and its interval where the rules
 * of small numbers allow. One rule more holds here: no share of one outlet from one story.
 */
export function shareOf(
  measure: Pick<Measure, 'smallestCount' | 'isNoShare'>,
  articles: readonly { outletId: string; counted: number; cases: number }[],
): Share {
  const reckoned = reckonShare(
    articles.map(({ counted, cases }) => ({ count: counted, outOf: cases })),
    measure.smallestCount,
  )
  const outlets = new Set(articles.map(({ outletId }) => outletId)).size
  if (measure.isNoShare) return { ...reckoned, withheld: 'no-share', share: null, interval: null }
  if (reckoned.withheld !== null || outlets > 1) return reckoned
  return { ...reckoned, withheld: 'one-outlet', share: null, interval: null }
}
