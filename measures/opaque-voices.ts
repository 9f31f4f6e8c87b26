import type { Source } from '#domain/source'
import { sourceCategories, sourceCategory } from '#domain/source-category'
import { isOpaque } from '#domain/source-family'
import { claimingAttributionsOf } from './claims-of-reading'
import type { Measure } from './measure'

const opaqueKinds = ['anonymous-described', 'anonymous-bare', 'generic-group', 'no-source'] as const

/** What is attributed to voices that a reader cannot name, the four kinds of them kept apart. */
export const opaqueVoices: Measure = {
  id: 'opaque-voices',
  title: 'Voices that a reader cannot name',
  question: 'How much is attributed to voices that a reader could not name, and of which kind?',
  counts: 'attributions to anonymous sources, generic groups or nobody',
  outOf: 'attributions of speech or knowledge',
  unit: 'attribution',
  caution:
    'Four different things: a source may need protection, “critics” are a figure of speech, “reportedly” is a habit. Incidental voices (a crowd, a heckler) are themselves the event and no source that is kept from the reader. What another outlet was told counts by who told it.',
  smallestCount: 5,
  parts: [
    ...sourceCategories.filter(({ id }) => opaqueKinds.some((kind) => kind === id)),
    { id: 'incidental', label: 'Incidental voice' },
    { id: 'other', label: 'Any other voice' },
  ],
  cases: (reading) =>
    claimingAttributionsOf(reading).map(({ attribution, source }) => ({
      id: attribution.id,
      isCounted: isOpaque(source),
      part: partOf(source),
      attributionIds: [attribution.id],
    })),
}

/** By the inner source, since the reader still has it on that person's say-so. */
function partOf(source: Source | null): string {
  const category = sourceCategory(source, false)
  return isOpaque(source) || category === 'incidental' ? category : 'other'
}
