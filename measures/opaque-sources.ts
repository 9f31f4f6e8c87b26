import type { Source } from '#domain/source'
import { isAnonymous, isOpaque } from '#domain/source-family'
import type { Measure } from './measure'
import { heardSourcesOf } from './sources-of-reading'

/** How many of those who are heard a reader could not name. */
export const opaqueSources: Measure = {
  id: 'opaque-sources',
  title: 'Opaque sources among all sources',
  question: 'How many of the sources that are heard are anonymous or a generic group?',
  counts: 'distinct anonymous sources and generic groups',
  outOf: 'distinct sources',
  unit: 'source',
  caution:
    'Wording without a source (“reportedly”) is opaque too and no source: it is in neither number. A group counts once, however many people it is, and the number is then marked “≥”.',
  smallestCount: 5,
  parts: [
    { id: 'one', label: 'Opaque, one person' },
    { id: 'group', label: 'Opaque, a group counted once' },
    { id: 'other', label: 'Not opaque' },
  ],
  atLeast: 'group',
  cases: (reading) =>
    heardSourcesOf(reading).map(({ source, attributionIds }) => ({
      id: source.id,
      isCounted: isOpaque(source),
      part: partOf(source),
      attributionIds,
    })),
}

function partOf(source: Source): 'one' | 'group' | 'other' {
  if (!isOpaque(source)) return 'other'
  return isAnonymous(source) && source.count === 1 ? 'one' : 'group'
}
