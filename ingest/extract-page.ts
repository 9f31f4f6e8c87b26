import type { ExtractedArticle } from '#domain/article'
import { type FetchOptions, fetchPage } from './fetch-page'
import { readFile } from './read-file'
import type { Refusal } from './refusal'

/** Fetches an address on the reader's request and takes the article out of it. */
export async function extractPage(
  address: string,
  options: FetchOptions = {},
): Promise<{ outcome: 'read'; article: ExtractedArticle } | Refusal> {
  const page = await fetchPage(address, options)
  if (page.outcome === 'refused') return page
  return readFile({
    name: page.url,
    bytes: page.bytes,
    url: page.url,
    charset: page.charset,
    format: formats[page.contentType as keyof typeof formats],
  })
}

const formats = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
} as const
