import { isOpaque } from '#domain/source-family'
import type { Measure } from './measure'

/** Articles in which a voice that no reader could name is heard at all. */
export const opaqueArticles: Measure = {
  id: 'opaque-articles',
  title: 'Articles with an opaque voice',
  question: 'In how many of the articles is any voice heard that a reader could not name?',
  counts:
    'articles with at least one attribution to an anonymous source, a generic group or nobody',
  outOf: 'articles that were read',
  unit: 'article',
  caution:
    'Nearly every article has a “critics say” or a “reportedly”: a high number here is a way of writing. It does not compare with studies of anonymous sources.',
  smallestCount: 5,
  parts: [],
  cases: (reading) => {
    const sources = new Map(reading.sources.map((source) => [source.id, source]))
    const attributionIds = reading.attributions
      .filter(({ sourceId }) => isOpaque(sources.get(sourceId ?? '') ?? null))
      .map(({ id }) => id)
    return [{ id: reading.id, isCounted: attributionIds.length > 0, part: null, attributionIds }]
  },
}
