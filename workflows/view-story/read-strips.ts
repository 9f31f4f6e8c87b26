import type { Analysis } from '#domain/analysis'
import type { SourceCategory } from '#domain/source-category'
import type { ArticleSummary } from '#domain/story'
import { categoryOfSentence } from './category-of-sentence'

/** Sentences that follow each other and credit one kind of source. */
export interface StripSegment {
  category: SourceCategory
  /** Where it begins and how long it is, in UTF-16 code units of the article's text. */
  start: number
  length: number
  /** The first of its sentences, counted from 1, and how many they are. */
  sentence: number
  sentences: number
}

/** One article as a strip: where in its text it credits which kind of source. */
export interface StripRow {
  articleId: string
  outlet: string
  title: string
  publishedAt: string | null
  /** Of the whole text, in UTF-16 code units. */
  length: number
  sentences: number
  /** In text order; between them the outlet speaks in its own voice. */
  segments: StripSegment[]
}

/** The strips of a story's articles, in the order in which the articles come. */
export function readStrips(
  read: readonly { article: ArticleSummary; analysis: Analysis }[],
): StripRow[] {
  return read.map(({ article, analysis }) => ({
    articleId: article.id,
    outlet: article.outlet,
    title: article.title,
    publishedAt: article.publishedAt,
    length: analysis.text.length,
    sentences: analysis.sentences.length,
    segments: joinSentences(analysis),
  }))
}

function joinSentences(analysis: Analysis): StripSegment[] {
  const segments: StripSegment[] = []
  analysis.sentences.forEach((sentence, index) => {
    const category = categoryOfSentence(analysis, sentence)
    if (category === null) return
    const [start, end] = sentence
    const last = segments.at(-1)
    if (last && last.category === category && last.sentence + last.sentences === index + 1) {
      last.length = end - last.start
      last.sentences += 1
    } else {
      const length = end - start
      segments.push({ category, start, length, sentence: index + 1, sentences: 1 })
    }
  })
  return segments
}
