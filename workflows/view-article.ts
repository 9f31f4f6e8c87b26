import type { Analysis } from '#domain/analysis'
import type { Indicator } from '#domain/indicator'
import type { ArticleSummary, StorySummary } from '#domain/story'
import { findIndicators } from '#engine/find-indicators'
import { findArticle } from '#store/articles'
import { findStory } from '#store/stories'
import { openWorkspace } from './workspace'

/** One article with its text, and its analysis once it was read. */
export interface ArticleView {
  summary: ArticleSummary
  story: StorySummary
  text: string
  analysis: Analysis | null
  /** Loaded and hedged wording; found anew each time, so it is no part of what is stored. */
  indicators: Indicator[]
}

/** The article of that id, or null when there is none. */
export async function viewArticle(id: string): Promise<ArticleView | null> {
  const { db } = await openWorkspace()
  const found = await findArticle(db, id)
  if (!found) return null
  const story = await findStory(db, found.summary.storyId)
  if (!story) return null
  return { ...found, story, indicators: found.analysis ? findIndicators(found.analysis) : [] }
}
