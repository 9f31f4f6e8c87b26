import { compareStory } from '#comparison/compare-story'
import type { Analysis } from '#domain/analysis'
import type { ArticleText } from '#domain/article'
import type { StoryComparison } from '#domain/story-comparison'
import { withComparisonMeasures } from '#measures/count-comparison'
import { analyseArticle } from '../analyse-article'
import { loadEngine } from '../load-engine'
import { holdTogether, type StoryToHold } from '../update-story/hold-together'

/** What a thread of the pool does: one article in, its analysis out. */
export default async function read(article: ArticleText): Promise<Analysis> {
  return analyseArticle(article, await loadEngine())
}

/** The same, its analysis as JSON. */
export async function readAsJson(article: ArticleText): Promise<string> {
  return JSON.stringify(await read(article))
}

/** A story's texts in, what they show side by side out. */
export async function hold(story: StoryToHold): Promise<StoryComparison> {
  const { lexicon, wordRanks: ranks } = await loadEngine()
  return holdTogether(story, (given) =>
    withComparisonMeasures(compareStory(given, { lexicon, ranks })),
  )
}
