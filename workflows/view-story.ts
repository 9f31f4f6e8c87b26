import { createHash } from 'node:crypto'
import type { Analysis } from '#domain/analysis'
import type { Selection } from '#domain/selection'
import type { ArticleSummary, StorySummary } from '#domain/story'
import type { Measure } from '#measures/measure'
import { onlyAnonymousClaims } from '#measures/only-anonymous-claims'
import { reasonGiven } from '#measures/reason-given'
import { sourceMix } from '#measures/source-mix'
import { specificity } from '#measures/specificity'
import { articlesOfStory } from '#store/articles'
import { openKept } from '#store/kept-documents'
import type { CountRow } from '#store/measure-counts'
import { findStory } from '#store/stories'
import { nameReaders } from './name-readers'
import { defaultSelection } from './read-selection'
import { freezeWhole } from './view-story/freeze-whole'
import { headlineMeasure } from './view-story/headline-measure'
import { listAnonymousVoices, listOpaqueVoices } from './view-story/list-opaque'
import { listVoices } from './view-story/list-voices'
import { markHeadline } from './view-story/mark-headline'
import { measureRows } from './view-story/measure-rows'
import { readStrips } from './view-story/read-strips'
import { countSelected, type SelectedReadings, selectReadings } from './view-story/select-readings'
import { shareOf } from './view-story/share-of'
import type {
  ArticleCount,
  HeadlineRow,
  OutletMix,
  PartRow,
  StoryView,
} from './view-story/story-view'
import { writeParagraph } from './view-story/write-paragraph'
import { openWorkspace } from './workspace'

/** Of so many articles in all the last views are kept: twenty of a story of 200. */
const mostArticles = 4_000
const keptViews = openKept<StoryView>(mostArticles)

/**
 * Everything that the story page draws under a selection, or null when there is no such story. What was
 * drawn up once is given again, frozen, as long as all that it is made of is the same: the story's and
 * its articles' rows, the analyses by their ids (which are never edited), and what is done about copies.
 */
export async function viewStory(
  id: string,
  selection: Selection = defaultSelection,
): Promise<StoryView | null> {
  const { db } = await openWorkspace()
  const [story, articles, selected] = await Promise.all([
    findStory(db, id),
    articlesOfStory(db, id),
    selectReadings(db, id, selection),
  ])
  if (!story) return null
  const made = { story, articles, selection, selected }
  const key = keyOf(made)
  const known = keptViews.get(key)
  if (known) return known
  const view = freezeWhole(
    drawUp(made, await countSelected(db, { storyId: id, selected }, selection)),
  )
  keptViews.keep(key, view, articles.length)
  return view
}

/** What a view is made of, besides the counts of the analyses, which never change either. */
interface Made {
  story: StorySummary
  articles: ArticleSummary[]
  selection: Selection
  selected: SelectedReadings
}

function keyOf({ story, articles, selection, selected }: Made): string {
  const { copies, leftOut, read } = selected
  const readings = read.map(({ analysisId }) => analysisId)
  return createHash('sha256')
    .update(JSON.stringify([story, articles, selection, copies, leftOut, readings]))
    .digest('base64')
}

function drawUp({ story, articles, selection, selected }: Made, rows: CountRow[]): StoryView {
  const { read } = selected
  const counted = read.map(({ article }) => article)
  const headline = headlineMeasure(selection)
  const [headlineRows, anonymous, reasons, described, mix] = [
    headline,
    onlyAnonymousClaims,
    reasonGiven,
    specificity,
    sourceMix,
  ].map((measure) => countByArticle(rows, measure, counted))
  const view = {
    onlyAnonymousClaims: { ...shareOf(onlyAnonymousClaims, anonymous), rows: anonymous },
    reasonGiven: { ...shareOf(reasonGiven, reasons), parts: partRows(reasonGiven, reasons) },
    specificity: {
      ...shareOf(specificity, described),
      mean: meanStep(described),
      parts: partRows(specificity, described),
    },
    sourceMix: mixByOutlet(mix),
  }
  const measures = measureRows(rows)
  return {
    story,
    articles,
    selection,
    copies: selected.copies,
    headline: {
      ...shareOf(headline, headlineRows),
      measure: headline.id,
      isAtLeast: measures.find(({ measure }) => measure === headline.id)?.isAtLeast ?? false,
      rows: headlineRows,
    },
    engineVersions: nameReaders(
      read.map(({ analysis: { engine, codebook } }) => ({ ...engine, codebook })),
    ),
    attributedClaims: view.onlyAnonymousClaims.cases,
    paragraph: writeParagraph({
      ...view,
      articles: read.length,
      outlets: new Set(counted.map(({ outletId }) => outletId)).size,
      measures,
    }),
    measures,
    voices: listVoices(rows, read),
    opaque: listOpaqueVoices(read),
    anonymous: listAnonymousVoices(read),
    strips: readStrips(read),
    headlines: read.map(({ article, analysis }) => headlineRow(article, analysis)),
    ...view,
  }
}

/** One article's counts of one measure, in all and part by part. */
interface CountedArticle extends ArticleCount {
  parts: Map<string, number>
}

function countByArticle(
  all: readonly CountRow[],
  measure: Measure,
  articles: ArticleSummary[],
): CountedArticle[] {
  const rows = all.filter((row) => row.measure === measure.id)
  return articles
    .filter((article) => article.state === 'read')
    .map((article) => {
      const own = rows.filter((row) => row.articleId === article.id)
      return {
        articleId: article.id,
        outletId: article.outletId,
        outlet: article.outlet,
        title: article.title,
        publishedAt: article.publishedAt,
        counted: own.reduce((sum, row) => sum + row.counted, 0),
        cases: own.reduce((sum, row) => sum + row.cases, 0),
        parts: new Map(own.map((row) => [row.part, row.cases])),
      }
    })
}

function partRows(measure: Measure, articles: CountedArticle[]): PartRow[] {
  return measure.parts.map(({ id, label }) => ({
    part: id,
    label,
    cases: articles.reduce((sum, article) => sum + (article.parts.get(id) ?? 0), 0),
  }))
}

function meanStep(articles: CountedArticle[]): number | null {
  let sum = 0
  let cases = 0
  for (const { parts } of articles) {
    for (const [step, count] of parts) {
      sum += Number(step) * count
      cases += count
    }
  }
  return cases === 0 ? null : sum / cases
}

/** Outlets in order of their first article; the articles come in order of publication already. */
function mixByOutlet(articles: CountedArticle[]): OutletMix[] {
  const outlets = new Map<string, CountedArticle[]>()
  for (const article of articles) {
    outlets.set(article.outletId, [...(outlets.get(article.outletId) ?? []), article])
  }
  return [...outlets].map(([outletId, own]) => {
    const parts = partRows(sourceMix, own)
    const claims = own.reduce((sum, article) => sum + article.cases, 0)
    return {
      outletId,
      outlet: own[0].outlet,
      firstPublishedAt: own[0].publishedAt,
      articles: own.length,
      claims,
      incidental: claims - parts.reduce((sum, part) => sum + part.cases, 0),
      parts,
    }
  })
}

function headlineRow(article: ArticleSummary, analysis: Analysis): HeadlineRow {
  return {
    articleId: article.id,
    outlet: article.outlet,
    publishedAt: article.publishedAt,
    title: article.title,
    ...markHeadline(article.title, analysis),
  }
}
