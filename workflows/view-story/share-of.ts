import type { Measure } from '#measures/measure'
import { clusterInterval } from '#statistics/cluster-interval'
import type { Share } from './story-view'

/**
 * Sums one measure over the articles of a story, and adds the share and its interval where the rules
 * allow: no share of one outlet from one story, none below the measure's smallest count, no interval
 * below three articles.
 */
export function shareOf(
  measure: Pick<Measure, 'smallestCount' | 'isNoShare'>,
  articles: readonly { outletId: string; counted: number; cases: number }[],
): Share {
  const used = articles.filter((article) => article.cases > 0)
  const counted = used.reduce((sum, article) => sum + article.counted, 0)
  const cases = used.reduce((sum, article) => sum + article.cases, 0)
  const outlets = new Set(articles.map(({ outletId }) => outletId)).size
  const withheld = measure.isNoShare
    ? 'no-share'
    : cases < measure.smallestCount
      ? 'too-few'
      : outlets < 2
        ? 'one-outlet'
        : null
  return {
    counted,
    cases,
    articles: used.length,
    withheld,
    share: withheld === null ? counted / cases : null,
    interval:
      withheld === null
        ? clusterInterval(used.map((article) => ({ count: article.counted, outOf: article.cases })))
        : null,
  }
}
