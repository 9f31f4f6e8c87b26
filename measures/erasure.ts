import { isErased } from '#domain/source-family'
import { claimingAttributionsOf } from './claims-of-reading'
import type { Measure } from './measure'

/** How often the wording points to a source and gives none. */
export const erasure: Measure = {
  id: 'erasure',
  title: 'Wording that leaves the source out',
  question: 'How often does the wording point to a source (“reportedly”) and give none?',
  counts: 'attributions with evidential wording and no source',
  outOf: 'attributions of speech or knowledge',
  unit: 'attribution',
  caution:
    'A matter of style and language: the passive is ordinary in some newsrooms and languages, and the source may stand in the sentence before.',
  smallestCount: 5,
  parts: [],
  cases: (reading) =>
    claimingAttributionsOf(reading).map(({ attribution, source }) => ({
      id: attribution.id,
      isCounted: isErased(source),
      part: null,
      attributionIds: [attribution.id],
    })),
}
