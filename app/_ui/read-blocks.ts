import { useTranslations } from 'next-intl'
import type { StripBlock } from '#charts/sourcing-strip'
import type { Analysis } from '#domain/analysis'
import type { Attribution } from '#domain/attribution'
import { type SourceCategory, sourceCategories, sourceCategory } from '#domain/source-category'
import { type Stretch, spanOverlap } from '#domain/span'

/** The category in which an attribution is drawn. */
export function categoryOf(analysis: Analysis, attribution: Attribution): SourceCategory {
  const source = analysis.sources.find(({ id }) => id === attribution.sourceId) ?? null
  return sourceCategory(source, attribution.via !== null)
}

/** The strip of an article: a block a sentence, and what it adds up to in words. */
export function useBlocks(): (analysis: Analysis) => { blocks: StripBlock[]; caption: string } {
  const words = useTranslations('article')
  const named = useTranslations('codebook')
  return (analysis) => {
    const blocks = analysis.sentences.map((sentence, index): StripBlock => {
      const category = categoryOfSentence(analysis, sentence)
      const who = category === null ? words('ownVoice') : named(`category.${category}`)
      return {
        id: `sentence-${index + 1}`,
        length: sentence[1] - sentence[0],
        category,
        name: words('sentence', { number: index + 1, who }),
      }
    })
    const credited = blocks.filter(({ category }) => category !== null).length
    const { count, outOf } = analysis.measures['only-anonymous-claims'] ?? { count: 0, outOf: 0 }
    const claims = outOf === 0 ? words('noClaims') : words('onlyAnonymous', { count, outOf })
    return {
      blocks,
      caption: `${words('credited', { credited, sentences: blocks.length })} ${claims}`,
    }
  }
}

/** Of all who are credited in a sentence the first in the legend; null when the outlet speaks itself. */
function categoryOfSentence(analysis: Analysis, sentence: Stretch): SourceCategory | null {
  const found = analysis.attributions
    .filter(({ content, cue }) => spanOverlap([sentence], [...content, ...cue]) > 0)
    .map((attribution) => categoryOf(analysis, attribution))
  if (found.length === 0) return null
  return sourceCategories.find(({ id }) => found.includes(id))?.id ?? 'incidental'
}
