import type { ArticleText } from '#domain/article'
import { plainArticle } from '#ingest/read-file/plain-article'

/** UTF-16 code units of a draft that are read as it is typed, some sixteen thousand words. */
export const longestDraft = 100_000

/**
 * UTF-16 code units that the field holds at most: with more in it every key would wait for the browser.
 * The room above what is read is for typing on; of a longer paste only what is read is kept.
 */
export const longestField = 120_000

/** A draft as the engine takes it, the same as `according analyze` makes of a text file. */
export function draftArticle(text: string): ArticleText {
  const { title, text: unified } = plainArticle('draft', text)
  return { id: 'draft', title, text: unified }
}
