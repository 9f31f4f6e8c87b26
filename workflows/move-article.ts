import { moveArticle as moveStored } from '#store/move-article'
import { type RefusedDecision, readInitials, refuseDecision } from './refuse-decision'
import { updateStories } from './update-story'
import { openWorkspace } from './workspace'

export type MoveOutcome =
  | { outcome: 'moved'; storyId: string; decisionId: string }
  | { outcome: 'already-there'; storyId: string }
  | RefusedDecision

/**
 * Moves an article to another story, or to a new one of that title, by hand. The machine leaves it
 * there; `undoDecision` brings it back.
 */
export async function moveArticle(
  articleId: string,
  to: { id: string } | { title: string },
  by: string | null = null,
): Promise<MoveOutcome> {
  const initials = readInitials(by)
  if ('because' in initials) return initials
  const workspace = await openWorkspace()
  const moved = await moveStored(workspace.db, { articleId, to, by: initials.by })
  if (moved.outcome === 'moved') void updateStories(workspace).catch(() => undefined)
  if (moved.outcome === 'moved' || moved.outcome === 'already-there') return moved
  return refuseDecision(moved.outcome === 'no-such-story' ? 'no-story-to-go-to' : moved.outcome)
}
