import { COMPARISON_VERSION } from '#comparison/version'
import type { StoryComparison } from '#domain/story-comparison'
import { keepComparison, noteProblem, readBasis, storiesToCompare } from '#store/comparisons'
import type { StoryToHold } from './update-story/hold-together'
import type { Workspace } from './workspace'

/** Holds a story's texts side by side, off the thread that answers people. */
export type HoldStory = (story: StoryToHold) => Promise<StoryComparison>

/** What became of a story. */
export interface StoryUpdate {
  outcome: 'compared' | 'known' | 'failed' | 'no-such-story'
  /** True when the story has changed while it was compared: it is to be compared once more. */
  hasChanged: boolean
}

/**
 * Makes every comparison that is to be made: of stories with new readings or decisions, and of those
 * that another version compared. Called again while it runs, it answers with the run under way, which
 * looks once more before it ends. Interrupted, it goes on at the next call: what is to be compared is a
 * stored state, and a comparison is kept whole or not at all.
 */
export function updateStories(workspace: Workspace, hold?: HoldStory): Promise<void> {
  if (workspace.comparing) {
    workspace.isToCompareAgain = true
    return workspace.comparing
  }
  workspace.comparing = updateAll(workspace, hold).finally(() => {
    workspace.comparing = null
  })
  return workspace.comparing
}

/**
 * So often a story that keeps changing is compared in one run; the next change starts another. Without
 * an end two processes of different versions would put their own comparison in force by turns.
 */
const mostRounds = 5

async function updateAll(workspace: Workspace, hold?: HoldStory): Promise<void> {
  do {
    workspace.isToCompareAgain = false
    const rounds = new Map<string, number>()
    for (;;) {
      const found = await storiesToCompare(workspace.db, COMPARISON_VERSION)
      const ids = found.filter((id) => (rounds.get(id) ?? 0) < mostRounds)
      if (ids.length === 0) break
      for (const id of ids) {
        rounds.set(id, (rounds.get(id) ?? 0) + 1)
        await updateStory(workspace, id, hold)
      }
    }
  } while (workspace.isToCompareAgain)
}

/**
 * Compares one story as it stands and puts the comparison in force. What was compared from the same
 * readings and decisions before is put in force again and not computed anew. Where it fails, the last
 * one stays in force beside the reason, until the story changes.
 */
export async function updateStory(
  workspace: Workspace,
  storyId: string,
  hold: HoldStory = (story) => workspace.pool.hold(story),
): Promise<StoryUpdate> {
  const from = await readBasis(workspace.db, storyId, COMPARISON_VERSION)
  if (!from) return { outcome: 'no-such-story', hasChanged: false }
  const isKnown = from.knownId !== null
  try {
    const { articles, readings, decisions, asOf } = from
    const document = isKnown ? null : await hold({ storyId, articles, readings, decisions, asOf })
    const kept = await keepComparison(
      workspace.db,
      from,
      document && { version: COMPARISON_VERSION, document },
    )
    return { outcome: isKnown ? 'known' : 'compared', hasChanged: kept === 'changed-meanwhile' }
  } catch (error) {
    if (workspace.isClosing) throw error
    const reason = error instanceof Error ? error.message : String(error)
    await noteProblem(workspace.db, from, reason)
    return { outcome: 'failed', hasChanged: false }
  }
}
