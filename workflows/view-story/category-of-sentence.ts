import type { Analysis } from '#domain/analysis'
import type { Attribution } from '#domain/attribution'
import { type SourceCategory, sourceCategories, sourceCategory } from '#domain/source-category'
import { type Stretch, spanOverlap } from '#domain/span'

/** The category in which an attribution is drawn. */
export function categoryOf(analysis: Analysis, attribution: Attribution): SourceCategory {
  const source = analysis.sources.find(({ id }) => id === attribution.sourceId) ?? null
  return sourceCategory(source, attribution.via !== null)
}

/** Of all who are credited in a sentence the first in the legend; null when the outlet speaks itself. */
export function categoryOfSentence(analysis: Analysis, sentence: Stretch): SourceCategory | null {
  const found = analysis.attributions
    .filter(({ content, cue }) => spanOverlap([sentence], [...content, ...cue]) > 0)
    .map((attribution) => categoryOf(analysis, attribution))
  if (found.length === 0) return null
  return sourceCategories.find(({ id }) => found.includes(id))?.id ?? 'incidental'
}
