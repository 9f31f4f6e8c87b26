import type { Measure } from './measure'
import { anonymousSourcesOf } from './sources-of-reading'

/** Anonymous sources about whom the reader learns nothing at all: "sources say". */
export const bareShare: Measure = {
  id: 'bare-share',
  title: 'Anonymous sources without any description',
  question: 'About how many of the anonymous sources does the reader learn nothing?',
  counts: 'anonymous sources with specificity 0',
  outOf: 'anonymous sources',
  unit: 'source',
  caution:
    '“Sources” and “an official” alone are bare. A bare source may be one that any word would give away.',
  smallestCount: 5,
  parts: [
    { id: 'bare', label: 'Not described' },
    { id: 'described', label: 'Described' },
  ],
  cases: (reading) =>
    anonymousSourcesOf(reading).map(({ source, attributionIds }) => ({
      id: source.id,
      isCounted: source.specificity === 0,
      part: source.specificity === 0 ? 'bare' : 'described',
      attributionIds,
    })),
}
