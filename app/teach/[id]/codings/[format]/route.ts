import { exportCodings } from '#workflows/export-codings'

const files = {
  csv: { type: 'text/csv; charset=utf-8', name: 'codings.csv' },
  json: { type: 'application/json', name: 'codings.json' },
  annotations: { type: 'application/ld+json', name: 'codings.jsonld' },
} as const

/** What a class has coded, for other programs: a long table, the codings themselves, Web Annotations. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ id: string; format: string }> },
) {
  const { id, format } = await params
  const file = Object.hasOwn(files, format) ? files[format as keyof typeof files] : null
  const content = file && (await exportCodings(id, format as keyof typeof files))
  if (!file || content === null) return new Response(null, { status: 404 })
  return new Response(content, {
    headers: {
      'Content-Type': file.type,
      'Content-Disposition': `attachment; filename="${file.name}"`,
      'Cache-Control': 'no-store',
    },
  })
}
