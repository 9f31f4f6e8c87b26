import { readBy } from '#workflows/read-by'
import { reviewQueue } from '#workflows/review-queue'
import { reviewedShare } from '#workflows/reviewed-share'
import { queryPage, queryWord } from '../_ui/read-query'
import type { PageData } from './page-data'

/** What is most worth a person's look, and how much people have looked at. */
export async function readReview(query: Record<string, string>): Promise<PageData | null> {
  const storyId = queryWord(query, 'story') || null
  const [queue, share] = await Promise.all([
    reviewQueue({
      storyId,
      outletId: queryWord(query, 'outlet') || null,
      page: queryPage(query),
    }),
    reviewedShare(storyId ? { storyId } : 'workspace'),
  ])
  if (!queue) return null
  return {
    readBy: await readBy('workspace'),
    comparison: null,
    document: { ...queue, share },
    tables: {
      queue: queue.items.map(({ mark, moves, reasons, stretch, ...item }) => ({
        ...item,
        attributionId: mark.id,
        start: stretch[0],
        end: stretch[1],
        count: moves.from.count,
        outOf: moves.from.outOf,
        countIfWrong: moves.to.count,
        outOfIfWrong: moves.to.outOf,
        reasons: reasons.join('; '),
      })),
    },
  }
}
