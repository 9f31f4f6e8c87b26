import type { Source } from '#domain/source'
import { claimingAttributionsOf } from './claims-of-reading'
import type { Measure } from './measure'

/** How much of what is attributed comes from police, forces and intelligence services. */
export const securityShare: Measure = {
  id: 'security-share',
  title: 'Dependence on security services',
  question: 'How much of what is attributed comes from police, armed forces and intelligence?',
  counts: 'attributions to the police, forces or intelligence services of a government in office',
  outOf: 'attributions to sources whose affiliation the text gives',
  unit: 'attribution',
  caution:
    'By the words of titles and descriptions. A service is taken for another country’s only where the text says “foreign” or “western”. Former members are not counted. Sources whose affiliation the text does not give are drawn apart: they may be of a service too.',
  smallestCount: 5,
  parts: [
    { id: 'security', label: 'Security services in office' },
    { id: 'foreign', label: 'Of another country, as the text says' },
    { id: 'former', label: 'Formerly in a service' },
    { id: 'other', label: 'Other affiliations' },
    { id: 'uncodable', label: 'Affiliation not given' },
  ],
  apart: 'uncodable',
  cases: (reading) =>
    claimingAttributionsOf(reading).map(({ attribution, source }) => {
      const part = partOf(source)
      return {
        id: attribution.id,
        isCounted: part === 'security' || part === 'foreign',
        part,
        attributionIds: [attribution.id],
      }
    }),
}

function partOf(source: Source | null): string {
  if (source === null || source.affiliation === 'unknown') return 'uncodable'
  if (!source.security) return 'other'
  if (!source.current) return 'former'
  return source.foreign ? 'foreign' : 'security'
}
