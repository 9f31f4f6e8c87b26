import { useTranslations } from 'next-intl'
import type { StripBlock } from '#charts/sourcing-strip'
import type { Analysis } from '#domain/analysis'
import { categoryOfSentence } from '#workflows/view-story/category-of-sentence'
import { attributionsByPlace } from './attributions-by-place'

/** The strip of an article: a block a sentence, and what it adds up to in words. */
export function useBlocks(): (analysis: Analysis) => { blocks: StripBlock[]; caption: string } {
  const words = useTranslations('article')
  const named = useTranslations('codebook')
  return (analysis) => {
    const credits = attributionsByPlace(analysis, analysis.sentences)
    const blocks = analysis.sentences.map((sentence, index): StripBlock => {
      const own = { ...analysis, attributions: credits[index] }
      const category = categoryOfSentence(own, sentence)
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
