import { readBy } from '#workflows/read-by'
import { search } from '#workflows/search'
import type { SourceHeard } from '#workflows/view-source/source-view'
import { viewNamedSource } from '#workflows/view-source/view-named-source'
import { viewStorySource } from '#workflows/view-source/view-story-source'
import { readAddress } from '../search/read-address'
import { decodePart } from '../sources/decode-part'
import type { DataRow, PageData } from './page-data'

/** A page of what a search finds. */
export async function readSearch(query: Record<string, string>): Promise<PageData> {
  const address = readAddress(query)
  const view = await search(address)
  return {
    readBy: await readBy('workspace'),
    comparison: null,
    document: { address, ...view },
    tables: {
      hits:
        view.outcome === 'searched'
          ? view.hits.map(({ pieces, ...hit }) => ({
              ...hit,
              words: pieces.map(({ text }) => text).join(''),
            }))
          : [],
    },
  }
}

/** A source of one story over its outlets, by one of its mentions. */
export async function readStorySource(storyId: string, part: string): Promise<PageData | null> {
  const [, articleId, sourceId] = /^([\w-]{1,64})\.(\w{1,32})$/.exec(decodePart(part)) ?? []
  const view =
    articleId && sourceId ? await viewStorySource(storyId, { articleId, sourceId }) : null
  if (!view) return null
  return {
    readBy: await readBy({ storyId }),
    comparison: null,
    document: view,
    tables: { heard: heardRows(view.heard), claims: view.claims },
  }
}

/** A name over all stories. */
export async function readNamedSource(part: string): Promise<PageData | null> {
  const name = decodePart(part)
  const view = name.length > 250 ? null : await viewNamedSource(name)
  if (!view) return null
  return {
    readBy: await readBy('workspace'),
    comparison: null,
    document: view,
    tables: {
      heard: view.groups.flatMap(({ affiliation, heard }) =>
        heardRows(heard).map((row) => ({ affiliation, ...row })),
      ),
    },
  }
}

/** A row for each sentence; where none may be quoted, one for the article. */
function heardRows(heard: readonly SourceHeard[]): DataRow[] {
  return heard.flatMap(({ sentences, ...article }): DataRow[] =>
    sentences.length === 0
      ? [{ ...article, attributionId: null, sentence: null }]
      : sentences.map(({ attributionId, text }) => ({ ...article, attributionId, sentence: text })),
  )
}
