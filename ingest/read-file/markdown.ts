import { parseHTML } from 'linkedom'
import type { ExtractedArticle } from '#domain/article'
import { markdownArticle } from './markdown-article'

/**
 * An article from Markdown.
 * @throws RefusedInput when the front matter cannot be read
 */
export function readMarkdown(id: string, source: string): ExtractedArticle {
  return markdownArticle(
    id,
    source,
    (html) => parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body,
  )
}
