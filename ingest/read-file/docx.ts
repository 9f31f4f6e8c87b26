import { parseHTML } from 'linkedom'
import type { ExtractedArticle } from '#domain/article'
import { blockText } from '../extract-article/block-text'
import { type DocumentRemark, docxToHtml } from './docx-html'
import { plainArticle } from './plain-article'

/**
 * An article from a Word document.
 * @throws RefusedInput
 */
export async function readDocx(
  id: string,
  bytes: Uint8Array,
): Promise<{ article: ExtractedArticle; remarks: DocumentRemark[] }> {
  const { html, remarks } = await docxToHtml(bytes)
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  const { text, links } = blockText(document.body)
  const article = {
    ...plainArticle(id, text),
    links: links.filter((link) => /^https?:/.test(link.url)),
  }
  return { article, remarks }
}
