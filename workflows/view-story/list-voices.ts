import type { Analysis } from '#domain/analysis'
import { sourceCategory } from '#domain/source-category'
import type { ArticleSummary } from '#domain/story'
import { effectiveSources, isSourceOfOneArticle } from '#measures/effective-sources'
import { effectiveSources as reckonEffective, type SourceTally } from '#statistics/effective-number'
import type { CountRow } from '#store/measure-counts'
import type { VoiceRow, Voices } from './story-view'

type Look = Pick<VoiceRow, 'label' | 'category' | 'outlet'>

/**
 * The sources of a story by the attributions that the store has counted for them, most first, and to
 * how many evenly heard ones they come. What a source is called and what kind it is come from the first
 * article in which it is heard.
 */
export function listVoices(
  rows: readonly CountRow[],
  read: readonly { article: ArticleSummary; analysis: Analysis }[],
): Voices {
  const looks = new Map(
    read.map(({ article, analysis }) => [article.id, looksOf(article, analysis)]),
  )
  const voices = new Map<string, VoiceRow>()
  const tallies = new Map<string, Map<string, number>>()
  for (const { measure, articleId, part, cases } of rows) {
    const look = looks.get(articleId)?.get(part)
    if (measure !== effectiveSources.id || !look) continue
    const isOfOne = isSourceOfOneArticle(part)
    const key = isOfOne ? `${articleId} ${part}` : part
    const tally = tallies.get(articleId) ?? new Map<string, number>()
    tallies.set(articleId, tally.set(key, cases))
    const known = voices.get(key)
    voices.set(key, {
      ...(known ?? look),
      part,
      articleId: isOfOne ? articleId : null,
      articles: 1 + (known?.articles ?? 0),
      attributions: cases + (known?.attributions ?? 0),
    })
  }
  const articles: SourceTally[] = [...tallies.values()]
  return {
    rows: [...voices.values()].sort((a, b) => b.attributions - a.attributions),
    effective: reckonEffective(articles),
  }
}

/** What each source of an article is called, by its part of the measure. */
function looksOf({ outlet }: ArticleSummary, analysis: Analysis): Map<string, Look> {
  const sourceOf = new Map(analysis.attributions.map(({ id, sourceId }) => [id, sourceId]))
  const sources = new Map(analysis.sources.map((source) => [source.id, source]))
  const looks = new Map<string, Look>()
  for (const { id, part } of effectiveSources.cases(analysis)) {
    const source = sources.get(sourceOf.get(id) ?? '')
    if (part === null || !source || looks.has(part)) continue
    looks.set(part, {
      label: source.name ?? source.label,
      category: sourceCategory(source, false),
      outlet,
    })
  }
  return looks
}
