import type { ComparedArticle } from '#domain/comparison'
import type { Source } from '#domain/source'
import type { PublicationTime } from '../publication-time'
import type { Credit } from './credit'
import type { Wording } from './index-wording'

/** An article with all that is read of it before citations are traced. */
export interface TracedArticle {
  article: ComparedArticle
  /** Equal for two articles of one outlet; an article of no known outlet is alone. */
  outletKey: string
  /** Null when there is no time to trust. */
  time: PublicationTime | null
  credits: readonly Credit[]
  wording: Wording
}

/** Who is credited with the words between two places of the wording; undefined when nobody is. */
export function speakerAt(
  { article, wording }: TracedArticle,
  from: number,
  length: number,
): Source | undefined {
  const start = wording.words[from].start
  const end = wording.words[from + length - 1].end
  const attribution = article.analysis.attributions.find(({ content }) =>
    content.some(([a, b]) => a < end && start < b),
  )
  return article.analysis.sources.find(({ id }) => id === attribution?.sourceId)
}

/** The text of the paragraph that a word stands in. */
export function paragraphText({ article, wording }: TracedArticle, at: number): string {
  const { text, paragraphs } = article.analysis
  const place = paragraphs[wording.paragraph[at]]
  return place ? text.slice(...place) : text
}

/**
 * Whether a place is credited to another outlet: in its paragraph, in its sentence or before, or by a
 * line that gives the whole article to one.
 */
export function isCredited({ credits, article, wording }: TracedArticle, at: number): boolean {
  const paragraph = article.analysis.paragraphs[wording.paragraph[at]]
  const sentence = article.analysis.sentences[wording.sentence[at]]
  return credits.some(({ isSelf, class: of, evidence }) => {
    if (isSelf) return false
    if (of === 'whole') return true
    return paragraph && sentence && evidence[0] >= paragraph[0] && evidence[0] <= sentence[0]
  })
}

/** Whether the outlet says, in the paragraph of a place, that it has this itself: told to it, seen by it. */
export function isExclusive({ credits, article, wording }: TracedArticle, at: number): boolean {
  const paragraph = article.analysis.paragraphs[wording.paragraph[at]]
  return credits.some(
    ({ isSelf, class: of, evidence }) =>
      isSelf &&
      (of === 'told' || of === 'gathered') &&
      paragraph !== undefined &&
      evidence[0] >= paragraph[0] &&
      evidence[0] < paragraph[1],
  )
}
