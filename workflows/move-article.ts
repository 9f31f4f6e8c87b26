import { initialsSchema } from '#domain/decision'
import { moveArticle as moveStored } from '#store/move-article'
import { updateStories } from './update-story'
import { openWorkspace } from './workspace'

export type MoveOutcome =
  | { outcome: 'moved'; storyId: string; decisionId: string }
  | { outcome: 'already-there'; storyId: string }
  | { outcome: 'refused'; sentence: string }

const refusals = {
  'no-such-article': 'This article is no longer here.',
  'no-such-story': 'The story that the article is to go to is no longer here. Choose another.',
  'same-text-there': 'The story that the article is to go to holds the same text already.',
} as const

/**
 * Moves an article to another story, or to a new one of that title, by hand. The machine leaves it
 * there; `undoDecision` brings it back.
 */
export async function moveArticle(
  articleId: string,
  to: { id: string } | { title: string },
  by: string | null = null,
): Promise<MoveOutcome> {
  const initials = initialsSchema.safeParse(by?.trim() || null)
  if (!initials.success) {
    return { outcome: 'refused', sentence: `Who decides: ${initials.error.issues[0].message}.` }
  }
  const workspace = await openWorkspace()
  const moved = await moveStored(workspace.db, { articleId, to, by: initials.data })
  if (moved.outcome === 'moved') void updateStories(workspace).catch(() => undefined)
  return moved.outcome === 'moved' || moved.outcome === 'already-there'
    ? moved
    : { outcome: 'refused', sentence: refusals[moved.outcome] }
}
