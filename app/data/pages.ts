import { pageOfStories } from '#workflows/list-stories'
import { readBy } from '#workflows/read-by'
import { queryPage, queryWord } from '../_ui/read-query'
import type { DataPageName } from './addresses'
import type { PageData } from './page-data'
import { readArticle } from './read-article'
import { readNamedSource, readSearch, readStorySource } from './read-found'
import { readMethod } from './read-method'
import { readOutlet, readOutletComparison, readOutlets } from './read-outlets'
import { readReport } from './read-report'
import { readReview } from './read-review'
import { readStory } from './read-story'

type ReadPage = (groups: string[], query: Record<string, string>) => Promise<PageData | null>

/** What reads the data of each page that has any; null where there is no such story, outlet and so on. */
export const pageReaders: Record<DataPageName, ReadPage> = {
  stories: (_, query) => readStories(query),
  story: ([id], query) => readStory(id, query),
  storySource: ([id, source]) => readStorySource(id, source),
  article: ([id]) => readArticle(id),
  method: readMethod,
  outlets: (_, query) => readOutlets(query),
  outletComparison: (_, query) => readOutletComparison(query),
  outlet: ([id], query) => readOutlet(id, query),
  review: (_, query) => readReview(query),
  selfReview: (_, query) => readReport(query),
  search: (_, query) => readSearch(query),
  namedSource: ([name]) => readNamedSource(name),
}

/** A page of the stories, the newest first. */
async function readStories(query: Record<string, string>): Promise<PageData> {
  const find = queryWord(query, 'find').trim().slice(0, 200)
  const list = await pageOfStories({ find, page: queryPage(query) })
  return {
    readBy: await readBy('workspace'),
    comparison: null,
    document: list,
    tables: { stories: list.stories.map((story) => ({ ...story })) },
  }
}
