import { readBodyName, readName } from '#comparison/list-sources/name-key'
import type { Source } from '#domain/source'
import { isErased } from '#domain/source-family'
import { claimingAttributionsOf } from './claims-of-reading'
import type { Measure } from './measure'

/**
 * The attributions by source: what the effective number of sources, ¹D = exp(−Σ p ln p) and
 * ²D = 1/Σ p² over the sources' shares, is reckoned from. A part is a source: its name's key, which is
 * the same in every article, or the id within its article of one without a name.
 */
export const effectiveSources: Measure = {
  id: 'effective-sources',
  title: 'How many voices carry it',
  question: 'On how many sources, weighed by how often they are heard, does the coverage rest?',
  counts: 'distinct sources, each once an article',
  outOf: 'attributions of speech or knowledge to a source',
  unit: 'attribution',
  caution:
    'Counts how evenly sources are heard, not how independent they are: two officials of one office are two here. People of one full name are taken for one across articles; sources without a name never are.',
  smallestCount: 5,
  parts: [],
  isNoShare: true,
  cases: (reading) => {
    const heard = new Set<string>()
    return claimingAttributionsOf(reading).flatMap(({ attribution, source }) => {
      if (source === null || isErased(source)) return []
      const part = keyOf(source)
      const isFirst = !heard.has(part)
      heard.add(part)
      return [{ id: attribution.id, isCounted: isFirst, part, attributionIds: [attribution.id] }]
    })
  },
}

/** Whether a part of this measure is a source without a name, which is one only within its article. */
export function isSourceOfOneArticle(part: string): boolean {
  return !part.includes(' ')
}

function keyOf({ id, kind, name }: Source): string {
  if (name === null) return id
  if (kind === 'named_person') {
    const full = readName(name)?.full
    return full ? `person ${full}` : id
  }
  const key = kind === 'named_org' || kind === 'document' ? readBodyName(name) : null
  return key === null ? id : `${kind} ${key}`
}
