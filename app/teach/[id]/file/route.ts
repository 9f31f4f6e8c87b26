import { viewBoard } from '#workflows/view-board'
import { writeClassPage } from '#workflows/write-class-page'

/** The class as one file for a USB stick or a learning platform. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }) {
  const board = await viewBoard((await params).id)
  if (!board) return new Response(null, { status: 404 })
  return new Response(await writeClassPage(board.file, 'file'), {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Disposition': 'attachment; filename="class.html"',
      'Cache-Control': 'no-store',
    },
  })
}
