import { getDocumentProxy } from 'unpdf'
import type { ExtractedArticle } from '#domain/article'
import { RefusedInput } from '../refusal'
import { plainArticle } from './plain-article'

const mostPages = 300

/**
 * An article from a PDF: its lines joined into paragraphs, words that were hyphenated at a line's
 * end made whole again.
 * @throws RefusedInput when it is protected, damaged, or holds pictures of pages only
 */
export async function readPdf(id: string, bytes: Uint8Array): Promise<ExtractedArticle> {
  const pdf = await getDocumentProxy(bytes.slice()).catch((error: Error) => {
    throw new RefusedInput(error.name === 'PasswordException' ? 'password' : 'damaged')
  })
  try {
    const pages: string[] = []
    for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number += 1) {
      pages.push(joinLines(await readLines(await pdf.getPage(number))))
    }
    const text = pages.filter((page) => page !== '').join('\n\n')
    if (text.trim() === '') throw new RefusedInput('scanned')
    return plainArticle(id, text)
  } finally {
    await pdf.destroy()
  }
}

interface Line {
  text: string
  top: number
  height: number
}

interface Page {
  getTextContent(): Promise<{ items: object[] }>
}

/** The lines of a page from top to bottom as they were set, with their places. */
async function readLines(page: Page): Promise<Line[]> {
  const { items } = await page.getTextContent()
  const lines: Line[] = []
  let line: Line | null = null
  for (const item of items as {
    str?: string
    hasEOL?: boolean
    transform?: number[]
    height?: number
  }[]) {
    if (item.str === undefined) continue
    const top = item.transform?.[5] ?? 0
    if (line && Math.abs(line.top - top) < 2) line.text += item.str
    else if (item.str.trim() !== '') {
      line = { text: item.str, top, height: item.height ?? 10 }
      lines.push(line)
    }
  }
  return lines
}

/** A gap of more than one and a half lines, or a short line that ends a sentence, ends a paragraph. */
function joinLines(lines: Line[]): string {
  const longest = Math.max(0, ...lines.map(({ text }) => text.length))
  let text = ''
  lines.forEach((line, index) => {
    const words = line.text.replace(/\s+/g, ' ').trim()
    const before = lines[index - 1]
    if (!before) text = words
    else if (startsParagraph(before, line, longest)) text += `\n\n${words}`
    else if (/\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(words)) text = text.slice(0, -1) + words
    else text += ` ${words}`
  })
  return text
}

function startsParagraph(before: Line, line: Line, longest: number): boolean {
  const gap = before.top - line.top
  if (gap < 0 || gap > 1.8 * Math.max(before.height, line.height)) return true
  return before.text.trim().length < longest * 0.7 && /[.?!”"’]\s*$/.test(before.text)
}
