import type { LoggedDecision } from '#domain/decision'
import { findDecision } from '#store/decisions'
import { openWorkspace } from './workspace'

/** A decision about a story, or one that moved an article into it; null where it is about another story. */
export async function viewDecision(storyId: string, id: string): Promise<LoggedDecision | null> {
  const { db } = await openWorkspace()
  const found = await findDecision(db, id)
  if (!found) return null
  const { decision } = found
  const isHere =
    found.storyId === storyId || (decision.kind === 'put-in-story' && decision.storyId === storyId)
  return isHere ? found : null
}
