import type { Analysis } from '#domain/analysis'
import type { ArticleSummary, StorySummary } from '#domain/story'
import { findArticle } from '#store/articles'
import { findStory } from '#store/stories'
import { openWorkspace } from './workspace'

/** One article with its text, and its analysis once it was read. */
export interface ArticleView {
  summary: ArticleSummary
  story: StorySummary
  text: string
  analysis: Analysis | null
}

/** The article of that id, or null when there is none. */
export async function viewArticle(id: string): Promise<ArticleView | null> {
  const { db } = await openWorkspace()
  const found = await findArticle(db, id)
  if (!found) return null
  const story = await findStory(db, found.summary.storyId)
  return story ? { ...found, story } : null
}
