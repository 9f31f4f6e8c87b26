import type { Source } from '#domain/source'
import { claimingAttributionsOf } from './claims-of-reading'
import type { Measure } from './measure'

/** How much of what is attributed comes from a government in office. */
export const officialShare: Measure = {
  id: 'official-share',
  title: 'Dependence on government sources',
  question:
    'How much of what is attributed comes from people and bodies of a government in office?',
  counts: 'attributions to current government sources',
  outOf: 'attributions to sources whose affiliation the text gives',
  unit: 'attribution',
  caution:
    'Any government’s, one’s own or a foreign one. Sources whose affiliation the text does not give are drawn apart and are in no denominator: they may be officials too.',
  smallestCount: 5,
  parts: [
    { id: 'official', label: 'Government in office' },
    { id: 'other', label: 'Other affiliations' },
    { id: 'uncodable', label: 'Affiliation not given' },
  ],
  apart: 'uncodable',
  cases: (reading) =>
    claimingAttributionsOf(reading).map(({ attribution, source }) => {
      const part = partOf(source)
      return {
        id: attribution.id,
        isCounted: part === 'official',
        part,
        attributionIds: [attribution.id],
      }
    }),
}

function partOf(source: Source | null): 'official' | 'other' | 'uncodable' {
  if (source === null || source.affiliation === 'unknown') return 'uncodable'
  return source.affiliation === 'government' && source.current ? 'official' : 'other'
}
