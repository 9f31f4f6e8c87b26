import { sumReviewed } from '#store/reviewed-readings'
import { countReviewed } from './reviewed-readings'
import type { ReviewedShare } from './view-judgements/judgement-view'
import { openWorkspace } from './workspace'

/** How many of the attributions of a story or of the whole workspace people have judged. */
export async function reviewedShare(of: { storyId: string } | 'workspace'): Promise<ReviewedShare> {
  const { db } = await openWorkspace()
  const storyId = of === 'workspace' ? null : of.storyId
  await countReviewed(db, { storyId })
  return sumReviewed(db, storyId)
}
