import type { Analysis } from '#domain/analysis'
import type { ArticleText } from '#domain/article'
import type { Model } from '#engine/model'
import { readArticle } from '#engine/read-article'
import { withMeasures } from '#measures/count-reading'

/** Reads one article and counts every measure over it. Pure: the same input and model give the same bytes. */
export function analyseArticle(article: ArticleText, model: Model): Analysis {
  return withMeasures(readArticle(article, model))
}
