/** What can be read. */
export type FileFormat = 'html' | 'text' | 'markdown' | 'docx' | 'pdf'

const byEnding: Record<string, FileFormat> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  docx: 'docx',
  pdf: 'pdf',
}

/** The format of a file by what it begins with, and else by its ending; null when neither tells. */
export function sniffFormat(name: string, bytes: Uint8Array): FileFormat | null {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (/^\s*%PDF-/.test(start)) return 'pdf'
  if (start.startsWith('PK\u0003\u0004')) return 'docx'
  const ending = /\.(\w+)(?:\.gz)?$/.exec(name.toLowerCase())?.[1] ?? ''
  const named = byEnding[ending] ?? null
  // A page saved as .txt is still a page; Markdown may begin with a tag and stays Markdown.
  const isPage =
    /^\s*(?:\uFEFF|ï»¿)?\s*(?:<!doctype html|<html[\s>]|<\?xml[^>]*>\s*<!doctype html)/i.test(start)
  if (isPage && named !== 'markdown') return 'html'
  if (named === 'pdf' || named === 'docx') return null
  return named ?? (ending === '' ? 'text' : null)
}
