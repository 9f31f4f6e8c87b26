import type { Analysis } from '#domain/analysis'
import { sourceCategory } from '#domain/source-category'
import { countParts } from '#measures/count-reading'
import type { NewAnalysis } from '#store/analyses'
import { searchRows } from './search/search-rows'

/** A reading with everything that is counted over it, as the store keeps it. */
export function countReading(
  article: { id: string; versionId: string },
  analysis: Analysis,
): NewAnalysis {
  return {
    articleId: article.id,
    versionId: article.versionId,
    analysis,
    counts: countParts(analysis),
    rows: attributionRows(analysis),
    search: searchRows(analysis),
  }
}

function attributionRows(analysis: Analysis): NewAnalysis['rows'] {
  const sources = new Map(analysis.sources.map((source) => [source.id, source]))
  return analysis.attributions.map((attribution, ordinal) => {
    const source = sources.get(attribution.sourceId ?? '') ?? null
    return {
      ordinal,
      claimId: attribution.claimId,
      sourceId: attribution.sourceId,
      category: sourceCategory(source, attribution.via !== null),
      cueClass: attribution.cueClass,
      prominence: attribution.prominence,
      kind: source?.kind ?? 'none',
      standing: source?.standing ?? null,
      confidence: attribution.confidence,
    }
  })
}
