import type { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import iconv from 'iconv-lite'
import { splitLines } from '../read-article-lines'

/** One line or row of a file; lines are counted from 1. */
export interface ArchiveRecord {
  line: number
  /** As it stands in the file, or what stands for it. */
  raw: string
  value: { record: Record<string, unknown> } | { problem: string }
}

/** The objects of a JSONL file, line by line; a bad line does not stop the others. */
export async function* readJsonLines(source: Readable): AsyncGenerator<ArchiveRecord> {
  let line = 0
  for await (const text of splitLines(source)) {
    line += 1
    const raw = line === 1 ? text.replace(/^\uFEFF/, '') : text
    if (raw.trim() !== '') yield { line, raw, value: readObject(raw) }
  }
}

function readObject(raw: string): ArchiveRecord['value'] {
  try {
    const value: unknown = JSON.parse(raw)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return { record: value as Record<string, unknown> }
    }
  } catch {
    // Told below, as every line that is no object.
  }
  return { problem: 'this is not a JSON object. Write one a line: {"title": …, "text": …}.' }
}

/** A cell may hold a whole article; one that never ends is a quotation mark that was left open. */
const longestRecord = 10_000_000

/**
 * The rows of a CSV file under the names of its header, in constant memory. Comma, semicolon or tab,
 * whichever the header uses most; UTF-8 or, where it is none, Windows-1252.
 * @throws where the file is not CSV any more: what follows cannot be told apart
 */
export async function* readCsv(source: Readable): AsyncGenerator<ArchiveRecord> {
  let line = 1
  const { chunks, delimiter } = await decode(source)
  const parser = parse({
    bom: true,
    columns: (header: string[]) =>
      header.map((name, index) => name.trim() || `column ${index + 1}`),
    delimiter,
    info: true,
    max_record_size: longestRecord,
    relax_column_count: true,
    skip_empty_lines: true,
  })
  void feed(chunks, parser)
  for await (const row of parser) {
    const { record, info } = row as { record: Record<string, string>; info: { lines: number } }
    const raw = JSON.stringify(record)
    // `lines` is where the row ends: where it begins is one after the row before.
    yield { line: line + 1, raw, value: { record } }
    line = info.lines
  }
}

async function feed(
  chunks: AsyncIterable<string>,
  parser: ReturnType<typeof parse>,
): Promise<void> {
  try {
    for await (const chunk of chunks) {
      if (!parser.write(chunk)) await new Promise((resolve) => parser.once('drain', resolve))
    }
    parser.end()
  } catch (error) {
    parser.destroy(error as Error)
  }
}

/** Decodes what the first chunk shows: a later byte that is no UTF-8 becomes U+FFFD. */
async function decode(
  source: Readable,
): Promise<{ chunks: AsyncIterable<string>; delimiter: string }> {
  const iterator = source[Symbol.asyncIterator]()
  const first = await iterator.next()
  const head = first.done ? Buffer.alloc(0) : Buffer.from(first.value)
  const decoder = iconv.getDecoder(isUtf8(head) ? 'utf8' : 'windows-1252')
  const opening = decoder.write(head)
  async function* chunks(): AsyncGenerator<string> {
    yield opening
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
      yield decoder.write(Buffer.from(next.value))
    }
    yield decoder.end() ?? ''
  }
  return { chunks: chunks(), delimiter: delimiterOf(opening) }
}

/** A chunk may end within a letter of several bytes. */
function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

function delimiterOf(text: string): string {
  const header = text.split(/\r?\n/, 1)[0]
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: header.split(mark).length }))
  return counts.sort((a, b) => b.count - a.count)[0].mark
}
