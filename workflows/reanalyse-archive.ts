import type { EngineStamp } from '#domain/analysis'
import { keepAnalysis } from '#store/analyses'
import type { WaitingArticle } from '#store/articles'
import { countReadByOthers, putInForce, readByOthers } from '#store/reanalysis'
import { countReading } from './count-reading'
import { engineStamp } from './load-engine'
import type { OnProgress } from './read-waiting'
import type { Workspace } from './workspace'

/** What became of the archive. */
export interface Reanalysis {
  engine: EngineStamp
  /** Articles that this engine had not read and has read now. */
  read: number
  /** Articles that stand with another analysis than before. */
  changed: number
  /** What this engine could not read; these keep the analysis that they have. */
  failures: { articleId: string; title: string; reason: string }[]
}

/**
 * Reads every stored article anew where another version of the engine or another model read it, keeps
 * the new analyses beside the old, and then puts them all in force at once. Interrupted, it goes on
 * at the next call with what is left, and until then nothing that people see has changed.
 */
export async function reanalyseArchive(
  workspace: Workspace,
  onProgress?: OnProgress,
): Promise<Reanalysis> {
  const engine = await engineStamp()
  const of = await countReadByOthers(workspace.db, engine)
  const failures: Reanalysis['failures'] = []
  let done = 0
  let after = ''
  for (;;) {
    const articles = await readByOthers(workspace.db, engine, after)
    if (articles.length === 0) break
    await Promise.all(
      articles.map(async (article) => {
        const reason = await readBeside(workspace, article)
        if (reason !== null) failures.push({ articleId: article.id, title: article.title, reason })
        done += 1
        onProgress?.(done, Math.max(of, done))
      }),
    )
    after = articles[articles.length - 1].id
  }
  const changed = await putInForce(workspace.db, engine)
  return { engine, read: done - failures.length, changed, failures }
}

/** Null, or why the article could not be read. */
async function readBeside(workspace: Workspace, article: WaitingArticle): Promise<string | null> {
  try {
    const analysis = await workspace.pool.read(article)
    await keepAnalysis(workspace.db, countReading(article, analysis), { isBeside: true })
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
