import { createHash } from 'node:crypto'
import { stringify } from 'csv-stringify/sync'
import { COMPARISON_VERSION } from '#comparison/version'
import { codebookStamp } from '#domain/codebook'
import { ENGINE_VERSION } from '#engine/version'
import { dataPages, type PageData } from '../../pages'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ format: string; page?: string[] }>
}

/** `/stories/ID.json` and `.csv`: the data behind the page of that address, with an ETag. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { format, page = [] } = await params
  const data = format === 'json' || format === 'csv' ? await find(page.join('/'), request) : null
  if (!data) return notFound()
  const body = format === 'json' ? writeJson(data) : writeCsv(data)
  const tag = `"${createHash('sha256').update(body).digest('base64url')}"`
  const headers = { ETag: tag, 'Cache-Control': 'private, no-cache' }
  if (request.headers.get('if-none-match') === tag)
    return new Response(null, { status: 304, headers })
  const type = format === 'json' ? 'application/json' : 'text/csv; charset=utf-8'
  return new Response(body, { headers: { ...headers, 'Content-Type': type } })
}

async function find(address: string, request: Request): Promise<PageData | null> {
  for (const page of dataPages) {
    const found = page.address.exec(address)
    if (found) return page.read(found.slice(1), new URL(request.url).searchParams)
  }
  return null
}

function stampOf({ engines }: PageData) {
  return {
    engine: (engines ?? [ENGINE_VERSION]).join('; '),
    codebook: codebookStamp.version,
    comparison: COMPARISON_VERSION,
  }
}

function writeJson(data: PageData): string {
  return `${JSON.stringify({ ...stampOf(data), ...data.document }, null, 1)}\n`
}

/** Every row carries the versions. Texts that a spreadsheet would run are quoted. */
function writeCsv(data: PageData): string {
  return stringify(
    data.rows.map((row) => ({ ...row, ...stampOf(data) })),
    {
      header: true,
      cast: {
        boolean: String,
        string: (text) => (/^[=+@\t\r-]/.test(text) ? `'${text}` : text),
      },
    },
  )
}

/** Problem details (RFC 9457). */
function notFound(): Response {
  const problem = { type: 'about:blank', title: 'Not Found', status: 404 }
  return Response.json(problem, {
    status: 404,
    headers: { 'Content-Type': 'application/problem+json' },
  })
}
