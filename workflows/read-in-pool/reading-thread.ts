import type { Analysis } from '#domain/analysis'
import type { ArticleText } from '#domain/article'
import { analyseArticle } from '../analyse-article'
import { loadEngine } from '../load-engine'

/** What a thread of the pool does: one article in, its analysis out. */
export default async function read(article: ArticleText): Promise<Analysis> {
  return analyseArticle(article, await loadEngine())
}

/** The same, its analysis as JSON. */
export async function readAsJson(article: ArticleText): Promise<string> {
  return JSON.stringify(await read(article))
}
