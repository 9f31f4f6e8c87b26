import type { ArticleText } from '#domain/article'
import { plainArticle } from '#ingest/read-file/plain-article'

/** UTF-16 code units of a draft that are read as it is typed, some sixteen thousand words. */
export const longestDraft = 100_000

/** A draft as the engine takes it, the same as `according analyze` makes of a text file. */
export function draftArticle(text: string): ArticleText {
  const { title, text: unified } = plainArticle('draft', text)
  return { id: 'draft', title, text: unified }
}
