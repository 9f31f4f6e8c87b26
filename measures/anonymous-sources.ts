import type { Source } from '#domain/source'
import { isAnonymous } from '#domain/source-family'
import type { Measure } from './measure'
import { heardSourcesOf } from './sources-of-reading'

/** How many of those who are heard are anonymous. */
export const anonymousSources: Measure = {
  id: 'anonymous-sources',
  title: 'Anonymous sources among all sources',
  question: 'How many of the sources that are heard are anonymous?',
  counts: 'distinct anonymous sources',
  outOf: 'distinct sources',
  unit: 'source',
  caution:
    'A group counts once, however many people it is, and the number is then marked “≥”: an unstated plural is never two. A source heard in two articles counts in each.',
  smallestCount: 5,
  parts: [
    { id: 'one', label: 'Anonymous, one person' },
    { id: 'group', label: 'Anonymous, a group counted once' },
    { id: 'other', label: 'Not anonymous' },
  ],
  atLeast: 'group',
  cases: (reading) =>
    heardSourcesOf(reading).map(({ source, attributionIds }) => ({
      id: source.id,
      isCounted: isAnonymous(source),
      part: partOf(source),
      attributionIds,
    })),
}

function partOf(source: Source): 'one' | 'group' | 'other' {
  if (!isAnonymous(source)) return 'other'
  return source.count === 1 ? 'one' : 'group'
}
