import { parse } from 'csv-parse/sync'
import { decodeText } from './decode-text'

/** What is wrong with a table, and in which line of the file (from 1); the line is null where it is the whole. */
export interface TableProblem {
  line: number | null
  problem:
    | 'not-csv'
    | 'too-large'
    | 'no-rows'
    | 'no-outlet-column'
    | 'no-other-column'
    | 'unnamed-column'
    | 'doubled-column'
    | 'wrong-length'
    | 'no-name'
    | 'doubled-name'
    | 'too-long'
  /** The column, the name or the parser's words that it is about. */
  detail: string
}

/** A table about outlets as it was read: values stand in the order of the columns. */
export interface ReadOutletTable {
  columns: string[]
  rows: { name: string; values: string[] }[]
}

export type OutletTableOutcome =
  | { outcome: 'read'; table: ReadOutletTable }
  | { outcome: 'refused'; problems: TableProblem[] }

const mostBytes = 5_000_000
const mostRows = 20_000
const mostColumns = 50
const mostCharacters = 200

/**
 * Reads a CSV file about outlets: a header, a column with the outlet's name, and any others. Comma,
 * semicolon or tab, whichever the header uses most. Everything that is wrong is told with its line, and
 * then nothing of the file is taken.
 */
export function readOutletTable(bytes: Uint8Array, outletColumn: string): OutletTableOutcome {
  if (bytes.length > mostBytes) return refuse({ line: null, problem: 'too-large', detail: '5 MB' })
  const read = readRecords(bytes)
  if ('problem' in read) return refuse(read)
  const [header, ...records] = read.records
  if (!header || records.length === 0) return refuse({ line: null, problem: 'no-rows', detail: '' })
  if (records.length > mostRows || header.cells.length > mostColumns) {
    const detail = `${mostRows} × ${mostColumns}`
    return refuse({ line: null, problem: 'too-large', detail })
  }
  const at = header.cells.findIndex(
    (cell) => cell.toLowerCase() === outletColumn.trim().toLowerCase(),
  )
  const wrong = problemsOfHeader(header, at, outletColumn)
  if (wrong.length > 0) return refuse(...wrong)
  const problems = problemsOfRecords(records, header.cells.length, at)
  if (problems.length > 0) return refuse(...problems)
  const others = (cells: string[]) => cells.filter((_, index) => index !== at)
  return {
    outcome: 'read',
    table: {
      columns: others(header.cells),
      rows: records.map(({ cells }) => ({ name: cells[at], values: others(cells) })),
    },
  }
}

interface Line {
  line: number
  cells: string[]
}

function readRecords(bytes: Uint8Array): { records: Line[] } | TableProblem {
  try {
    const text = decodeText(bytes, null)
    const found = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      // With `info`, csv-parse gives more than its types say.
    }) as unknown as { record: string[]; info: { lines: number } }[]
    return { records: found.map(({ record, info }) => ({ line: info.lines, cells: record })) }
  } catch (error) {
    const { lines, message } = error as { lines?: number; message: string }
    return { line: lines ?? null, problem: 'not-csv', detail: message }
  }
}

function delimiterOf(text: string): string {
  const header = text.split(/\r?\n/, 1)[0]
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: header.split(mark).length }))
  return counts.sort((a, b) => b.count - a.count)[0].mark
}

function problemsOfHeader({ line, cells }: Line, at: number, outletColumn: string): TableProblem[] {
  if (at < 0) return [{ line, problem: 'no-outlet-column', detail: outletColumn }]
  if (cells.length < 2) return [{ line, problem: 'no-other-column', detail: '' }]
  if (cells.includes('')) return [{ line, problem: 'unnamed-column', detail: '' }]
  const doubled = cells.find((cell, index) => cells.indexOf(cell) !== index)
  return doubled === undefined ? [] : [{ line, problem: 'doubled-column', detail: doubled }]
}

function problemsOfRecords(records: Line[], length: number, at: number): TableProblem[] {
  const seen = new Set<string>()
  return records.flatMap(({ line, cells }): TableProblem[] => {
    if (cells.length !== length) {
      return [{ line, problem: 'wrong-length', detail: `${cells.length} / ${length}` }]
    }
    const long = cells.find((cell) => cell.length > mostCharacters)
    if (long) return [{ line, problem: 'too-long', detail: `${long.slice(0, 30)}…` }]
    const name = cells[at]
    if (name === '') return [{ line, problem: 'no-name', detail: '' }]
    const key = name.toLowerCase()
    if (seen.has(key)) return [{ line, problem: 'doubled-name', detail: name }]
    seen.add(key)
    return []
  })
}

function refuse(...problems: TableProblem[]): OutletTableOutcome {
  return { outcome: 'refused', problems }
}
