import { measureOf } from '#measures/all'
import { isInDenominator } from '#measures/measure'
import { outletMeasureIds } from '#store/outlet-counts'
import { analysesOfArticles, countsByArticle } from '#store/outlet-evidence'
import { passagesOf } from './view-evidence'
import { monthBefore } from './view-outlet'
import type { EvidenceView } from './view-story/story-view'
import { openWorkspace } from './workspace'

/** Which mark of an outlet's page: a measure in a month. */
export interface OutletMark {
  see: string
  /** As YYYY-MM. */
  month: string
  /** The cases that the measure counts, or all of its denominator. */
  of: 'counted' | 'all'
  /** Of the articles, from 1. */
  page: number
}

/** The sentences behind a mark, some articles at a time; `cases` is the number of all, as on the mark. */
export interface OutletEvidence extends EvidenceView {
  page: number
  pages: number
}

const pageSize = 10

/**
 * The sentences behind a mark of an outlet's page. The stored counts say how many cases there are and in
 * which articles; the function that defines the measure picks them out of each reading.
 * @returns null when the mark names no measure of these pages
 */
export async function viewOutletEvidence(
  outletId: string,
  { see, month, of, page }: OutletMark,
): Promise<OutletEvidence | null> {
  const measure = measureOf(see)
  if (!measure || !outletMeasureIds.some((id) => id === see)) return null
  const { db } = await openWorkspace()
  const counts = await countsByArticle(db, {
    outletIds: [outletId],
    storyId: null,
    measure: { id: measure.id, apart: measure.apart ?? null },
    period: { from: `${month}-01`, until: `${monthBefore(month, -1)}-01` },
  })
  const amount = (row: { counted: number; cases: number }) =>
    of === 'all' ? row.cases : row.counted
  const rows = counts.filter((row) => amount(row) > 0)
  const shown = rows.slice((page - 1) * pageSize, page * pageSize)
  const read = await analysesOfArticles(
    db,
    shown.map(({ articleId }) => articleId),
  )
  return {
    address: { see },
    title: measure.title,
    unit: measure.unit,
    cases: rows.reduce((sum, row) => sum + amount(row), 0),
    page,
    pages: Math.max(1, Math.ceil(rows.length / pageSize)),
    articles: read.map(({ article, analysis }) => ({
      articleId: article.id,
      outlet: article.outlet,
      title: article.title,
      publishedAt: article.publishedAt,
      cases: measure
        .cases(analysis)
        .filter((item) => isInDenominator(measure, item.part) && (of === 'all' || item.isCounted))
        .map((item) => ({ caseId: item.id, passages: passagesOf(analysis, item) })),
    })),
  }
}
