import type { Analysis } from '#domain/analysis'
import type { ArticleText } from '#domain/article'
import { analyseArticle } from './analyse-article'
import { loadEngine } from './load-engine'
import type { ReadingPool } from './read-in-pool/pool'

/**
 * Reads a stream of articles and gives their analyses in the same order, in constant memory.
 * With one worker everything happens in this thread, which starts sooner.
 */
export async function* analyseStream(
  articles: AsyncIterable<ArticleText>,
  workers: number,
): AsyncGenerator<Analysis> {
  if (workers > 1) yield* readWithThreads(articles, workers, (pool, article) => pool.read(article))
  else {
    const model = await loadEngine()
    for await (const article of articles) yield analyseArticle(article, model)
  }
}

/** The same as JSON, one document a line: a thread hands its result over as one string. */
export async function* analyseLines(
  articles: AsyncIterable<ArticleText>,
  workers: number,
): AsyncGenerator<string> {
  if (workers > 1) {
    yield* readWithThreads(articles, workers, (pool, article) => pool.readAsJson(article))
    return
  }
  for await (const analysis of analyseStream(articles, 1)) yield JSON.stringify(analysis)
}

/** So many articles a thread are under way at once that none waits for the next. */
const articlesAThread = 4

async function* readWithThreads<Result>(
  articles: AsyncIterable<ArticleText>,
  workers: number,
  read: (pool: ReadingPool, article: ArticleText) => Promise<Result>,
): AsyncGenerator<Result> {
  const { openReadingPool } = await import('./read-in-pool/pool')
  const pool = openReadingPool(workers)
  const underWay: Promise<Result>[] = []
  try {
    for await (const article of articles) {
      const reading = read(pool, article)
      // Its failure is met when its turn comes; until then it must not count as unhandled.
      reading.catch(() => undefined)
      underWay.push(reading)
      if (underWay.length >= workers * articlesAThread) yield (await underWay.shift()) as Result
    }
    while (underWay.length > 0) yield (await underWay.shift()) as Result
  } finally {
    await pool.close()
  }
}
