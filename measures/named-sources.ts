import { isAnonymous, isNamed } from '#domain/source-family'
import type { Measure } from './measure'
import { heardSourcesOf } from './sources-of-reading'

/** How many of those who are heard could a reader name. */
export const namedSources: Measure = {
  id: 'named-sources',
  title: 'Named sources among all sources',
  question: 'How many of the sources that are heard could a reader name?',
  counts:
    'people, bodies and documents with a name, spokespersons, and people whose role tells who they are',
  outOf: 'distinct sources',
  unit: 'source',
  caution:
    'The rest are not all anonymous: other media, the outlet’s own reporting, generic groups and incidental voices are neither.',
  smallestCount: 5,
  parts: [
    { id: 'named', label: 'Named' },
    { id: 'neither', label: 'Neither' },
    { id: 'anonymous', label: 'Anonymous' },
  ],
  cases: (reading) =>
    heardSourcesOf(reading).map(({ source, attributionIds }) => ({
      id: source.id,
      isCounted: isNamed(source),
      part: isNamed(source) ? 'named' : isAnonymous(source) ? 'anonymous' : 'neither',
      attributionIds,
    })),
}
