import type { Analysis } from '#domain/analysis'
import { sourceCategory } from '#domain/source-category'
import { countParts } from '#measures/count-reading'
import { keepAnalysis } from '#store/analyses'
import { markFailed, waitingArticles } from '#store/articles'
import type { Workspace } from './workspace'

/** How far the reading is: how many of the articles that were waiting are done. */
export type OnProgress = (done: number, of: number) => void

/**
 * Reads every waiting article in the threads of the pool and keeps what was read, each article in
 * one transaction. Called again while it runs, it answers with the run under way; articles added in
 * between are read by that run. Interrupted, it goes on at the next call: waiting is a stored state.
 */
export function readWaiting(workspace: Workspace, onProgress?: OnProgress): Promise<void> {
  workspace.reading ??= readAll(workspace, onProgress).finally(() => {
    workspace.reading = null
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

type WaitingArticle = Awaited<ReturnType<typeof waitingArticles>>[number]

async function readOne(workspace: Workspace, article: WaitingArticle): Promise<void> {
  try {
    const analysis = await workspace.pool.read(article)
    await keepAnalysis(workspace.db, {
      articleId: article.id,
      versionId: article.versionId,
      analysis,
      counts: countParts(analysis),
      rows: attributionRows(analysis),
    })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    await markFailed(workspace.db, article.id, `The engine could not read this article: ${reason}`)
  }
}

function attributionRows(analysis: Analysis) {
  const sources = new Map(analysis.sources.map((source) => [source.id, source]))
  return analysis.attributions.map((attribution, ordinal) => {
    const source = sources.get(attribution.sourceId ?? '') ?? null
    return {
      ordinal,
      claimId: attribution.claimId,
      sourceId: attribution.sourceId,
      category: sourceCategory(source, attribution.via !== null),
      cueClass: attribution.cueClass,
      prominence: attribution.prominence,
      kind: source?.kind ?? 'none',
      standing: source?.standing ?? null,
      confidence: attribution.confidence,
    }
  })
}
