import { listStories } from '#workflows/list-stories'
import { viewStory } from '#workflows/view-story'

/** The data behind one page: all of it for JSON, and the rows of its charts for CSV. */
export interface PageData {
  /** Which engines read what is counted; absent where nothing is counted. */
  engines?: string[]
  document: object
  rows: Record<string, string | number | boolean | null>[]
}

interface DataPage {
  /** The page's address, from its start to its end; its groups are handed to `read`. */
  address: RegExp
  read(groups: string[], query: URLSearchParams): Promise<PageData | null>
}

/** Every page that has its data at its address with `.json` or `.csv`: a new page adds itself here. */
export const dataPages: readonly DataPage[] = [
  { address: /^$/, read: readStories },
  { address: /^stories\/([^/]+)$/, read: ([id]) => readStory(id) },
]

async function readStories(): Promise<PageData> {
  const stories = await listStories()
  return { document: { stories }, rows: stories.map((story) => ({ ...story })) }
}

/** Each measure with its counts, and below it each of its parts, as the page draws them. */
async function readStory(id: string): Promise<PageData | null> {
  const view = await viewStory(id)
  if (!view) return null
  const isMixed = view.engineVersions.length > 1
  const { paragraph: _, ...document } = view
  // What two engines read is never counted together, neither on the page nor in its data.
  const measures = isMixed ? [] : view.measures
  return {
    engines: view.engineVersions,
    document: isMixed ? { story: view.story, articles: view.articles } : document,
    rows: measures.flatMap(({ measure, parts, counted, cases, articles, share, interval }) => [
      {
        measure,
        part: '',
        counted,
        cases,
        articles,
        share,
        low: interval?.low ?? null,
        high: interval?.high ?? null,
      },
      ...parts.map((part) => ({
        measure,
        part: part.part,
        counted: part.cases,
        cases,
        articles,
        share: null,
        low: null,
        high: null,
      })),
    ]),
  }
}
