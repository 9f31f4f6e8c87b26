import { keepAnalysis } from '#store/analyses'
import { markFailed, type WaitingArticle, waitingArticles } from '#store/articles'
import { countReading } from './count-reading'
import { updateStories } from './update-story'
import type { Workspace } from './workspace'

/** How far the reading is: how many of the articles that were waiting are done. */
export type OnProgress = (done: number, of: number) => void

/**
 * Reads every waiting article in the threads of the pool and keeps what was read, each article in
 * one transaction; then the stories are compared in the background. Called again while it runs, it
 * answers with the run under way; articles added in between are read by that run. Interrupted, it goes
 * on at the next call: waiting is a stored state.
 */
export function readWaiting(workspace: Workspace, onProgress?: OnProgress): Promise<void> {
  workspace.reading ??= readAll(workspace, onProgress).finally(() => {
    workspace.reading = null
    if (!workspace.isClosing) void updateStories(workspace).catch(() => undefined)
  })
  return workspace.reading
}

async function readAll(workspace: Workspace, onProgress?: OnProgress): Promise<void> {
  let done = 0
  for (;;) {
    const waiting = await waitingArticles(workspace.db)
    if (waiting.length === 0) return
    const of = done + waiting.length
    await Promise.all(
      waiting.map(async (article) => {
        await readOne(workspace, article)
        done += 1
        onProgress?.(done, of)
      }),
    )
  }
}

async function readOne(workspace: Workspace, article: WaitingArticle): Promise<void> {
  try {
    await keepAnalysis(workspace.db, countReading(article, await workspace.pool.read(article)))
  } catch (error) {
    if (workspace.isClosing) throw error
    const reason = error instanceof Error ? error.message : String(error)
    await markFailed(workspace.db, article.id, reason)
  }
}
