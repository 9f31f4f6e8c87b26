import type { StorySummary } from '#domain/story'
import { listStories as listStored } from '#store/stories'
import { openWorkspace } from './workspace'

/** All stories of the workspace, the newest first. */
export async function listStories(): Promise<StorySummary[]> {
  const { db } = await openWorkspace()
  return listStored(db)
}
