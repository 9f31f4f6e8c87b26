import { nameAcrossStories } from '#comparison/name-across-stories'
import type { Analysis } from '#domain/analysis'
import { sourceCategory } from '#domain/source-category'
import { spanText } from '#domain/span'
import type { SearchRows } from '#store/search-rows'

/**
 * What a search finds in a reading: everyone who is credited with something, and each attributed claim
 * once, in the words of the first attribution that makes it.
 */
export function searchRows(analysis: Analysis): SearchRows {
  const sources = new Map(analysis.sources.map((source) => [source.id, source]))
  const heard = new Set(analysis.attributions.map(({ sourceId }) => sourceId))
  const claims = new Map<string, SearchRows['claims'][number]>()
  for (const attribution of analysis.attributions) {
    const { id, claimId, claim, sourceId, content, via } = attribution
    if (claimId === null || claim === null || claims.has(claimId)) continue
    const source = sources.get(sourceId ?? '') ?? null
    claims.set(claimId, {
      claimId,
      attributionId: id,
      sourceLabel: source?.label ?? null,
      category: sourceCategory(source, via !== null),
      content: spanText(analysis.text, content).replace(/\s+/g, ' ').trim(),
    })
  }
  return {
    sources: analysis.sources
      .filter(({ id, kind }) => heard.has(id) && kind !== 'none' && kind !== 'self')
      .map((source) => ({
        sourceId: source.id,
        label: source.label,
        category: sourceCategory(source, false),
        nameKey: nameAcrossStories(source),
      })),
    claims: [...claims.values()],
  }
}
