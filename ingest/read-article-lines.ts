import type { Readable } from 'node:stream'
import { type StoryArticle, storyArticleSchema } from '#domain/article'

/** One line of JSONL: an article, or what is wrong with the line. Lines are counted from 1. */
export type ArticleLine =
  | { line: number; article: StoryArticle }
  | { line: number; problem: string }

/**
 * Reads articles line by line, in constant memory: nothing is read ahead but one chunk. A bad line
 * does not stop the others.
 */
export async function* readArticleLines(source: Readable): AsyncGenerator<ArticleLine> {
  let line = 0
  for await (const text of splitLines(source)) {
    line += 1
    const own = line === 1 ? text.replace(/^\uFEFF/, '') : text
    if (own.trim() !== '') yield readLine(own, line)
  }
}

/**
 * The lines of a stream. Not `node:readline`: it reads a thousand lines ahead while the reader waits,
 * and it breaks lines at U+2028, which may stand inside a JSON string.
 */
export async function* splitLines(source: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let open = ''
  for await (const chunk of source) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    let start = 0
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
      yield open + text.slice(start, end)
      open = ''
      start = end + 1
    }
    open += text.slice(start)
  }
  open += decoder.decode()
  if (open !== '') yield open
}

function readLine(text: string, line: number): ArticleLine {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { line, problem: 'this is not JSON. Write one object a line: {"id": …, "text": …}.' }
  }
  const parsed = storyArticleSchema.safeParse(withoutNulls(value))
  if (parsed.success) return { line, article: parsed.data }
  return {
    line,
    problem: `${explain(value, parsed.error.issues[0].path)} Each line is one object with an id and a text.`,
  }
}

function explain(value: unknown, path: PropertyKey[]): string {
  const field = String(path[0] ?? '')
  if (field === '') return 'this is not an object.'
  const isThere = Object.hasOwn(Object(value), field) && Object(value)[field] !== null
  return isThere ? `“${field}” is not text.` : `“${field}” is missing.`
}

/** Other programs write null for what is not there, and numbers for ids. */
function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const entries = Object.entries(value).filter(([, field]) => field !== null)
  const record = Object.fromEntries(entries)
  return typeof record.id === 'number' ? { ...record, id: String(record.id) } : record
}
