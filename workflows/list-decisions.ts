import type { LoggedDecision } from '#domain/decision'
import { decisionsOfStory } from '#store/decisions'
import { findStory } from '#store/stories'
import { openWorkspace } from './workspace'

/** Every decision ever taken about a story, those taken back too, with its log; null when there is no such story. */
export async function listDecisions(storyId: string): Promise<LoggedDecision[] | null> {
  const { db } = await openWorkspace()
  return (await findStory(db, storyId)) && decisionsOfStory(db, storyId)
}
