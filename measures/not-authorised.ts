import { notAuthorised as phrase } from '#engine/lexicon/anonymity'
import type { Measure } from './measure'
import { anonymousSourcesOf } from './sources-of-reading'

/** How often the stock phrase about permission stands for a reason. */
export const notAuthorised: Measure = {
  id: 'not-authorised',
  title: '“Not authorized to speak”',
  question:
    'Of how many anonymous sources does the article say that they were not authorized to speak?',
  counts: 'anonymous sources said not to be authorized to speak',
  outOf: 'anonymous sources',
  unit: 'source',
  caution:
    'The phrase says that nobody gave leave, not what would have followed. Some policies want it, others hold it for worse than no reason: it is counted here and not judged.',
  smallestCount: 5,
  parts: [],
  cases: (reading) =>
    anonymousSourcesOf(reading).map(({ source, attributionIds }) => ({
      id: source.id,
      isCounted: source.because.some((because) => because.startsWith(phrase)),
      part: null,
      attributionIds,
    })),
}
