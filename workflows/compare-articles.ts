import { compareStory } from '#comparison/compare-story'
import type { StoryArticle } from '#domain/article'
import type { ComparedArticle, Comparison } from '#domain/comparison'
import { withComparisonMeasures } from '#measures/count-comparison'
import { analyseArticle } from './analyse-article'
import { loadEngine } from './load-engine'

/** The articles of one story, as they came. */
export interface StoryOfArticles {
  storyId: string
  articles: StoryArticle[]
}

/**
 * Sorts articles by the story that they say they are of, in the order in which the stories are met;
 * those that say nothing are one story, named `story`.
 */
export function sortByStory(articles: readonly StoryArticle[]): StoryOfArticles[] {
  const stories = new Map<string, StoryOfArticles>()
  for (const article of articles) {
    const storyId = article.storyId ?? nameOfUnnamed
    const known = stories.get(storyId)
    if (known) known.articles.push(article)
    else stories.set(storyId, { storyId, articles: [article] })
  }
  return [...stories.values()]
}

const nameOfUnnamed = 'story'

/**
 * Reads the articles of one story and holds them side by side; no database, no network.
 * @param asOf an instant (ISO 8601): what says that it was published later has no trustworthy time
 * @param onRead called after each article that was read
 */
export async function compareArticles(
  { storyId, articles }: StoryOfArticles,
  asOf: string,
  onRead: () => void = () => undefined,
): Promise<Comparison> {
  const model = await loadEngine()
  const compared = articles.map((article): ComparedArticle => {
    const { id, outlet = null, publishedAt = null, url = null, links = [] } = article
    const analysis = analyseArticle(article, model)
    onRead()
    return { id, outlet, publishedAt, url, links, analysis }
  })
  const knowledge = { lexicon: model.lexicon, ranks: model.wordRanks }
  return withComparisonMeasures(compareStory({ storyId, articles: compared, asOf }, knowledge))
}
