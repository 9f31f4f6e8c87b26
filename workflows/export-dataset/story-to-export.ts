import { analysesOfStory } from '#store/analyses'
import { comparisonInForce } from '#store/comparisons'
import { findStory } from '#store/stories'
import { openWorkspace } from '../workspace'
import type { StoryToExport } from './list-rows'

/** One story as it is exported, or null. */
export async function storyToExport(storyId: string): Promise<StoryToExport | null> {
  const { db } = await openWorkspace()
  const [story, articles, found] = await Promise.all([
    findStory(db, storyId),
    analysesOfStory(db, storyId),
    comparisonInForce(db, storyId),
  ])
  if (!story) return null
  // The ids and offsets of a comparison are those of the readings that it was made from.
  const kept = found?.isOutdated === false ? found.kept : null
  return {
    story,
    articles,
    made: kept && { comparison: kept.document.comparison, version: kept.version },
  }
}
