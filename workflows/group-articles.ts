import { openGrouping, type StoryPlace } from '#comparison/group-stories'
import type { ArticleText } from '#domain/article'
import { loadEngine } from './load-engine'

/**
 * Groups a stream of articles into stories. Texts are let go as soon as they are read, so that memory
 * holds terms only. Places are in the order of the articles.
 * @param onRead called with the number of articles read so far
 * @param onCompared called with the number of articles compared so far, and of how many
 */
export async function groupArticles(
  articles: AsyncIterable<ArticleText>,
  onRead?: (read: number) => void,
  onCompared?: (done: number, of: number) => void,
): Promise<StoryPlace[]> {
  const grouping = openGrouping((await loadEngine()).wordRanks)
  let read = 0
  for await (const article of articles) {
    grouping.add(article)
    read += 1
    onRead?.(read)
  }
  return grouping.group([], (done) => onCompared?.(done, read))
}
