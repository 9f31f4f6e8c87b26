import { gunzipSync } from 'node:zlib'
import type { ExtractedArticle } from '#domain/article'
import { decodeText } from './decode-text'
import { type FileFormat, sniffFormat } from './read-file/format'
import { plainArticle } from './read-file/plain-article'
import { type Refusal, RefusedInput, refuse } from './refusal'

/** A file of the user's, and what is known of it beyond its bytes. */
export interface InputFile {
  /** Its name or address; the article's id is the name without its ending. */
  name: string
  bytes: Uint8Array
  url?: string | null
  charset?: string | null
  /** Known from a header; otherwise told by the bytes and the name. */
  format?: FileFormat | undefined
}

const largestFile = 10_000_000
const largestText = 20_000_000

/**
 * Reads a text, Markdown, HTML (gzipped too), DOCX or PDF file into an article. Never throws: what
 * goes wrong is a refusal with its reason.
 */
export async function readFile(
  file: InputFile,
): Promise<{ outcome: 'read'; article: ExtractedArticle } | Refusal> {
  try {
    return await read(file)
  } catch (error) {
    return error instanceof RefusedInput ? error.refusal : refuse('damaged')
  }
}

async function read(
  file: InputFile,
): Promise<{ outcome: 'read'; article: ExtractedArticle } | Refusal> {
  if (file.bytes.length === 0) return refuse('empty')
  if (file.bytes.length > largestFile) {
    return refuse('too-large', 'megabytes', Math.round(file.bytes.length / 1_000_000))
  }
  const bytes = unpack(file.bytes)
  const format = file.format ?? sniffFormat(file.name, bytes)
  const id = idOf(file.name)
  if (format === 'html') {
    const html = decodeText(bytes, file.charset ?? null)
    const { extractArticle } = await import('./extract-article')
    const page = extractArticle({ id, html, url: file.url ?? null })
    return page.outcome === 'refused' ? page : { outcome: 'read', article: page.article }
  }
  const article = await readDocument(format, id, bytes, file.charset ?? null)
  if (article.text.trim() === '') return refuse(format === 'pdf' ? 'scanned' : 'empty')
  return { outcome: 'read', article: { ...article, url: file.url ?? article.url } }
}

/** Each format's reader brings libraries of its own, so it is loaded when a file needs it. */
async function readDocument(
  format: FileFormat | null,
  id: string,
  bytes: Uint8Array,
  charset: string | null,
): Promise<ExtractedArticle> {
  switch (format) {
    case 'docx':
      return (await import('./read-file/docx')).readDocx(id, bytes)
    case 'pdf':
      return (await import('./read-file/pdf')).readPdf(id, bytes)
    case 'markdown':
      return (await import('./read-file/markdown')).readMarkdown(id, decodeText(bytes, charset))
    case 'text':
      return plainArticle(id, decodeText(bytes, charset))
    default:
      throw new RefusedInput('unknown-format')
  }
}

function unpack(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return new Uint8Array(gunzipSync(bytes, { maxOutputLength: largestText }))
  } catch (error) {
    const isBomb = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    throw new RefusedInput(isBomb ? 'zip-bomb' : 'damaged')
  }
}

/** The last part of a name without the endings of the formats that are read. */
function idOf(name: string): string {
  const last = name.split(/[\\/]/).filter(Boolean).pop() ?? name
  return last.replace(/\.gz$/i, '').replace(/\.(html?|txt|md|markdown|docx|pdf)$/i, '') || last
}
