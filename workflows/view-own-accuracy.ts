import { compareReadings, type ReadingErrors } from '#judgement/compare-readings'
import { reckonShare } from '#statistics/reckon-share'
import { engineStamp } from './load-engine'
import { wholeReadings } from './reviewed-readings'
import type { OwnAccuracy, OwnRate } from './view-judgements/judgement-view'
import { openWorkspace } from './workspace'

/**
 * Precision and recall of the engine on the user's own texts: on the articles that somebody said are
 * wholly reviewed, and by no others, since only there are missed attributions known. The rules of small
 * numbers hold; the interval is over articles.
 */
export async function viewOwnAccuracy(): Promise<OwnAccuracy> {
  const { db } = await openWorkspace()
  const engine = await engineStamp()
  const errors: ReadingErrors[] = []
  let articlesOfOthers = 0
  for await (const { reviewed, inForce } of wholeReadings(db, null)) {
    const { version, model } = inForce.engine
    if (version === engine.version && model === engine.model) {
      errors.push(compareReadings(reviewed, inForce))
    } else articlesOfOthers += 1
  }
  const precision = rate(errors, ({ matched, predicted }) => [matched, predicted])
  const recall = rate(errors, ({ matched, labelled }) => [matched, labelled])
  return {
    engine: engine.version,
    articles: errors.length,
    articlesOfOthers,
    precision,
    recall,
    anonymous: {
      precision: rate(errors, ({ anonymous }) => [anonymous.matched, anonymous.predicted]),
      recall: rate(errors, ({ anonymous }) => [anonymous.matched, anonymous.labelled]),
    },
    isEnough: precision.interval !== null && recall.interval !== null,
  }
}

function rate(
  errors: readonly ReadingErrors[],
  of: (one: ReadingErrors) => [count: number, outOf: number],
): OwnRate {
  const { counted, cases, withheld, share, interval } = reckonShare(
    errors.map((one) => {
      const [count, outOf] = of(one)
      return { count, outOf }
    }),
  )
  return {
    count: counted,
    outOf: cases,
    share,
    interval: interval && { low: interval.low, high: interval.high },
    withheld,
  }
}
