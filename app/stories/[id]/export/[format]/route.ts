import { exportDataset, isExportFormat } from '#workflows/export-dataset'

export const dynamic = 'force-dynamic'

/** One story as a file to take away. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string; format: string }> },
): Promise<Response> {
  const { id, format } = await params
  if (!isExportFormat(format)) return new Response('No such format\n', { status: 404 })
  const madeAt = new Date().toISOString()
  const outcome = await exportDataset({ format, storyId: id, madeAt })
  if (outcome.outcome === 'no-such-story') return new Response('No such story\n', { status: 404 })
  const { fileName, media, parts } = outcome
  return new Response(inPieces(parts), {
    headers: {
      'Content-Type': media,
      'Content-Disposition': `attachment; filename="${fileName}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}

/** A reader that goes away ends the work behind it. */
function inPieces(parts: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = parts[Symbol.asyncIterator]()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await iterator.return?.(undefined)
    },
  })
}
