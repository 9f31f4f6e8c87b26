import type { Measure } from './measure'
import { anonymousSourcesOf } from './sources-of-reading'

/** Articles in which an anonymous source is heard at all: the count of the classic studies. */
export const anonymousArticles: Measure = {
  id: 'anonymous-articles',
  title: 'Articles with an anonymous source',
  question: 'In how many of the articles is any anonymous source heard?',
  counts: 'articles with at least one anonymous attribution',
  outOf: 'articles that were read',
  unit: 'article',
  caution:
    'The only number here that compares with studies of whole newspapers, and the coarsest: one clause by an official makes an article count like one that rests on nothing else.',
  smallestCount: 5,
  parts: [],
  cases: (reading) => {
    const attributionIds = anonymousSourcesOf(reading).flatMap((source) => source.attributionIds)
    return [{ id: reading.id, isCounted: attributionIds.length > 0, part: null, attributionIds }]
  },
}
