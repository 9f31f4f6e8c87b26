import type { Measure } from '#measures/measure'
import { clusterInterval } from '#statistics/cluster-interval'
import type { Share } from './story-view'

/**
 * Sums one measure over articles, and adds the share and its interval where the small-n rules
 * allow: no share below the measure's smallest count, no interval below three articles.
 */
export function shareOf(
  measure: Pick<Measure, 'smallestCount'>,
  articles: readonly { counted: number; cases: number }[],
): Share {
  const used = articles.filter((article) => article.cases > 0)
  const counted = used.reduce((sum, article) => sum + article.counted, 0)
  const cases = used.reduce((sum, article) => sum + article.cases, 0)
  const isEnough = cases >= measure.smallestCount
  return {
    counted,
    cases,
    articles: used.length,
    share: isEnough ? counted / cases : null,
    interval: isEnough
      ? clusterInterval(used.map((article) => ({ count: article.counted, outOf: article.cases })))
      : null,
  }
}
