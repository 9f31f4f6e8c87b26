import { createHash } from 'node:crypto'
import { stringify } from 'csv-stringify/sync'
import { dataPageOf } from '../../addresses'
import type { DataRow, PageData } from '../../page-data'
import { pageReaders } from '../../pages'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ format: string; page?: string[] }>
}

/**
 * `/stories/ID.json` and `.csv`: the data behind the page of that address under the same query, with an
 * ETag. `?table=` asks for one of its tables; CSV gives the first when none is asked for.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { format, page = [] } = await params
  const found = format === 'json' || format === 'csv' ? dataPageOf(page.join('/')) : null
  const query = Object.fromEntries(new URL(request.url).searchParams)
  const data = found && (await pageReaders[found.name](found.groups, query))
  if (!data) return problem(404, 'Not Found', 'There is no data at this address.')
  const table = query.table ?? null
  if (table !== null && !Object.hasOwn(data.tables, table)) {
    const names = Object.keys(data.tables).join(', ')
    return problem(400, 'Bad Request', `There is no such table here. There are: ${names}.`)
  }
  const body = format === 'json' ? writeJson(data, table) : writeCsv(data, table)
  const tag = `"${createHash('sha256').update(body).digest('base64url')}"`
  const headers = { ETag: tag, 'Cache-Control': 'private, no-cache' }
  if (isKnown(request.headers.get('if-none-match'), tag)) {
    return new Response(null, { status: 304, headers })
  }
  const type = format === 'json' ? 'application/json' : 'text/csv; charset=utf-8'
  return new Response(body, { headers: { ...headers, 'Content-Type': type } })
}

/** Several tags may be given, and a proxy may have made one weak. */
function isKnown(given: string | null, tag: string): boolean {
  return (given ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === tag)
}

/** Of what is stored, not of what is installed. */
function stampOf({ readBy, comparison }: PageData) {
  return {
    engine: readBy?.engines.join('; ') || null,
    codebook: readBy?.codebooks.join('; ') || null,
    comparison,
  }
}

function writeJson(data: PageData, table: string | null): string {
  const own = table === null ? data.document : { table, rows: data.tables[table] }
  return `${JSON.stringify({ versions: stampOf(data), tableNames: Object.keys(data.tables), ...own }, null, 1)}\n`
}

/** Every row carries the versions. Texts that a spreadsheet would run are quoted. */
function writeCsv(data: PageData, table: string | null): string {
  const rows: DataRow[] = data.tables[table ?? Object.keys(data.tables)[0]] ?? []
  const { engine, codebook, comparison } = stampOf(data)
  const stamped = rows.map((row) => ({
    ...row,
    engineVersion: engine,
    codebookVersion: codebook,
    comparisonVersion: comparison,
  }))
  return stringify(stamped, {
    header: true,
    cast: {
      boolean: String,
      string: (text) => (/^[=+@\t\r-]/.test(text) ? `'${text}` : text),
    },
  })
}

/** Problem details (RFC 9457). */
function problem(status: number, title: string, detail: string): Response {
  return Response.json(
    { type: 'about:blank', title, status, detail },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  )
}
