import type { StripBlock } from '#charts/sourcing-strip'
import type { Analysis } from '#domain/analysis'
import { categoryOfSentence } from '#workflows/view-story/category-of-sentence'
import { categoryWords } from './codebook-words'

/** The strip of an article: a block a sentence, and what it adds up to in words. */
export function readBlocks(analysis: Analysis): { blocks: StripBlock[]; caption: string } {
  const blocks = analysis.sentences.map((sentence, index): StripBlock => {
    const category = categoryOfSentence(analysis, sentence)
    const who = category === null ? 'the outlet’s own voice' : categoryWords(category)
    return {
      id: `sentence-${index + 1}`,
      length: sentence[1] - sentence[0],
      category,
      name: `Sentence ${index + 1}: ${who}`,
    }
  })
  const credited = blocks.filter(({ category }) => category !== null).length
  const { count, outOf } = analysis.measures['only-anonymous-claims'] ?? { count: 0, outOf: 0 }
  const claims =
    outOf === 0
      ? 'No attributed claims were found.'
      : `${count} of ${outOf} attributed claims rest only on anonymous sources.`
  return {
    blocks,
    caption: `${credited} of ${blocks.length} sentences credit someone. ${claims}`,
  }
}
