import type { Measure } from './measure'
import { anonymousSourcesOf } from './sources-of-reading'

/** Whether the reader is told how an anonymous source can know. */
export const basisGiven: Measure = {
  id: 'basis-given',
  title: 'Anonymous sources with a stated basis',
  question: 'For how many anonymous sources does the article say how they know?',
  counts: 'anonymous sources with a stated basis of knowledge, specific or generic',
  outOf: 'anonymous sources',
  unit: 'source',
  caution:
    '“Familiar with the matter” counts as a basis and says little; the parts keep it apart from having seen, read or attended.',
  smallestCount: 5,
  parts: [
    { id: 'specific', label: 'Saw, read, attended or ordered' },
    { id: 'generic', label: 'Familiar, briefed or close' },
    { id: 'none', label: 'Not said' },
  ],
  cases: (reading) =>
    anonymousSourcesOf(reading).map(({ source, attributionIds }) => ({
      id: source.id,
      isCounted: source.basis !== 'none',
      part: source.basis,
      attributionIds,
    })),
}
