import { markdownArticle } from '#ingest/read-file/markdown-article'

const largestFile = 2_000_000

/** The text of a file that the user chose, or which sentence says why there is none. */
export type OpenedFile = { text: string } | { problem: 'tooLarge' | 'noText' | 'badHead' }

/** Reads a .txt or .md file in the browser. A title stands as the first line. */
export async function openTextFile(file: File): Promise<OpenedFile> {
  if (file.size > largestFile) return { problem: 'tooLarge' }
  const source = decode(new Uint8Array(await file.arrayBuffer()))
  if (source === null) return { problem: 'noText' }
  if (!/\.(md|markdown)$/i.test(file.name)) return { text: source }
  try {
    const { title, text } = markdownArticle('', source, parseBody)
    return { text: title ? `${title}\n\n${text}` : text }
  } catch {
    return { problem: 'badHead' }
  }
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
