import type { StoryIndex } from './story-index'
import { outletOf } from './story-index'

/** One copy, the article that it copies, and what the two share. */
export interface CopyRow {
  articleId: string
  outlet: string
  title: string
  publishedAt: string | null
  original: { articleId: string; outlet: string }
  /** The shared passages in the copy's words, in text order. */
  passages: string[]
}

/** The articles that are copies of others. */
export function arrangeCopies(index: StoryIndex): CopyRow[] {
  return index.articles.flatMap(({ id, title, publishedAt, readingOf, sharedPassages }) => {
    if (readingOf === null) return []
    const text = index.textById.get(id)?.text ?? ''
    return [
      {
        articleId: id,
        outlet: outletOf(index, id),
        title,
        publishedAt,
        original: { articleId: readingOf, outlet: outletOf(index, readingOf) },
        passages: sharedPassages.map(({ here: [start, end] }) => text.slice(start, end)),
      },
    ]
  })
}
