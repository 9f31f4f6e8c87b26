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
  const withheld =
    reckoned.withheld ?? (measure.isNoShare ? 'no-share' : outlets < 2 ? 'one-outlet' : null)
  return withheld === null ? reckoned : { ...reckoned, withheld, share: null, interval: null }
}
