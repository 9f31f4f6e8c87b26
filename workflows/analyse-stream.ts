import type { Analysis } from '#domain/analysis'
import type { ArticleText } from '#domain/article'
import { analyseArticle } from './analyse-article'
import { loadEngine } from './load-engine'

/**
 * Reads a stream of articles and gives their analyses in the same order, in constant memory.
 * With one worker everything happens in this thread, which starts sooner.
 */
export async function* analyseStream(
  articles: AsyncIterable<ArticleText>,
  workers: number,
): AsyncGenerator<Analysis> {
  if (workers > 1) yield* readWithThreads(articles, workers)
  else {
    const model = await loadEngine()
    for await (const article of articles) yield analyseArticle(article, model)
  }
}

async function* readWithThreads(
  articles: AsyncIterable<ArticleText>,
  workers: number,
): AsyncGenerator<Analysis> {
  const { openReadingPool } = await import('./read-in-pool/pool')
  const pool = openReadingPool(workers)
  const underWay: Promise<Analysis>[] = []
  try {
    for await (const article of articles) {
      const reading = pool.read(article)
      // Its failure is met when its turn comes; until then it must not count as unhandled.
      reading.catch(() => undefined)
      underWay.push(reading)
      if (underWay.length >= workers * 4) yield (await underWay.shift()) as Analysis
    }
    while (underWay.length > 0) yield (await underWay.shift()) as Analysis
  } finally {
    await pool.close()
  }
}
