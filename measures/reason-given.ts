import type { Measure } from './measure'
import { anonymousSourcesOf } from './sources-of-reading'

/** Whether the reader is told why a source is not named. */
export const reasonGiven: Measure = {
  id: 'reason-given',
  title: 'Anonymity explained to the reader',
  question: 'For how many anonymous sources does the article say why they are not named?',
  counts: 'anonymous sources with a reason, specific or boilerplate',
  outOf: 'anonymous sources',
  unit: 'source',
  caution:
    '“On condition of anonymity” alone states the condition and gives no reason. A reason may stand outside the text that was read.',
  smallestCount: 5,
  parts: [
    { id: 'specific', label: 'Specific reason' },
    { id: 'boilerplate', label: 'Stock phrase' },
    { id: 'condition_only', label: 'Condition only' },
    { id: 'none', label: 'No reason' },
  ],
  cases: (reading) =>
    anonymousSourcesOf(reading).map(({ source, attributionIds }) => ({
      id: source.id,
      isCounted: source.reason === 'specific' || source.reason === 'boilerplate',
      part: source.reason,
      attributionIds,
    })),
}
