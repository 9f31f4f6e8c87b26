import { exportCorrections } from '#workflows/correction-file'

export const dynamic = 'force-dynamic'

/** The disputes of one story as a correction file to take away. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ story: string }> },
): Promise<Response> {
  const file = await exportCorrections((await params).story, new Date().toISOString())
  if (!file) return new Response('No such story\n', { status: 404 })
  return new Response(`${JSON.stringify(file, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="corrections-${file.story.id.slice(0, 8)}.json"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
