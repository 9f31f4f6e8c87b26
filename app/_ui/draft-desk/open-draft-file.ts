import { blockText } from '#ingest/extract-article/block-text'
import type { DocumentRemark } from '#ingest/read-file/docx-html'
import { markdownArticle } from '#ingest/read-file/markdown-article'
import type { RefusalReason } from '#ingest/refusal'
import type { Papers } from './open-papers'

const largestFile = 10_000_000

/** Why a file gives no draft: keys of the page's sentences. */
export type FileProblem =
  | 'tooLarge'
  | 'noText'
  | 'badHead'
  | 'passwordFile'
  | 'scannedFile'
  | 'damagedFile'

/** The text of a file that the user chose, or which sentence says why there is none. */
export type OpenedFile = { text: string; remarks: DocumentRemark[] } | { problem: FileProblem }

/** Reads a text, Markdown, Word or PDF file in the browser. A title stands as the first line. */
export async function openDraftFile(file: File, papers: Papers): Promise<OpenedFile> {
  if (file.size > largestFile) return { problem: 'tooLarge' }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const kind = kindOf(file.name, bytes)
  if (kind === 'docx' || kind === 'pdf') return openDocument(kind, bytes, papers)
  const source = decode(bytes)
  if (source === null) return { problem: 'noText' }
  if (kind === 'text') return { text: source, remarks: [] }
  try {
    const { title, text } = markdownArticle('', source, parseBody)
    return { text: title ? `${title}\n\n${text}` : text, remarks: [] }
  } catch {
    return { problem: 'badHead' }
  }
}

type Kind = 'docx' | 'pdf' | 'markdown' | 'text'

function kindOf(name: string, bytes: Uint8Array): Kind {
  const start = String.fromCharCode(...bytes.subarray(0, 5))
  if (start.startsWith('%PDF-')) return 'pdf'
  // Word's own files, and the older form that holds those behind a password.
  if (start.startsWith('PK\u0003\u0004')) return 'docx'
  return /\.(md|markdown)$/i.test(name) ? 'markdown' : 'text'
}

async function openDocument(
  kind: 'docx' | 'pdf',
  bytes: Uint8Array<ArrayBuffer>,
  papers: Papers,
): Promise<OpenedFile> {
  const read = await papers.read(`read-${kind}`, bytes)
  if ('refused' in read) return { problem: problemOf[read.refused] ?? 'damagedFile' }
  const opened =
    'text' in read
      ? { text: read.text, remarks: [] }
      : { text: blockText(parseBody(read.html)).text, remarks: read.remarks }
  return opened.text.trim() === '' ? { problem: 'noText' } : opened
}

const problemOf: Partial<Record<RefusalReason, FileProblem>> = {
  password: 'passwordFile',
  scanned: 'scannedFile',
  'unknown-format': 'noText',
  'zip-bomb': 'tooLarge',
}

/** UTF-8 or, where it is none, the Windows encoding of old word processors; null for no text. */
function decode(bytes: Uint8Array): string | null {
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (isUtf16) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes)
  if (bytes.subarray(0, 8192).includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The browser's parser makes a document that runs no script and loads nothing. */
function parseBody(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body
}
