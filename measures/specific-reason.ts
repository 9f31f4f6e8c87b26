import type { Measure } from './measure'
import { anonymousSourcesOf } from './sources-of-reading'

/** Whether the reader is told what a source has to fear, and not in a stock phrase. */
export const specificReason: Measure = {
  id: 'specific-reason',
  title: 'Anonymous sources with a specific reason',
  question: 'For how many anonymous sources does the article give a reason of their own?',
  counts: 'anonymous sources with a specific reason, a harm or a rule',
  outOf: 'anonymous sources',
  unit: 'source',
  caution:
    '“Not authorised to speak publicly” is a stock phrase and does not count here; it counts among the reasons given.',
  smallestCount: 5,
  parts: [],
  cases: (reading) =>
    anonymousSourcesOf(reading).map(({ source, attributionIds }) => ({
      id: source.id,
      isCounted: source.reason === 'specific',
      part: null,
      attributionIds,
    })),
}
