import { measureOf } from '#measures/all'
import { type OutletShare, reckonOutletShare } from '#statistics/reckon-outlet-share'
import {
  countsOfOutlet,
  type MonthSums,
  type OutletMeasureId,
  outletMeasureIds,
} from '#store/outlet-counts'
import { articlesOfOutlet, type OutletArticle } from '#store/outlet-evidence'
import { findOutlet, firstPathWords, type OutletFacts, readersOfOutlets } from '#store/outlets'
import { nameReaders } from './name-readers'
import { nameSections } from './view-outlet/name-sections'
import { openWorkspace } from './workspace'

/** One measure over the articles of a month, or of all time; `mean` is of a scale from 0 to 5. */
export interface OutletFigure extends OutletShare {
  mean: { value: number; low: number | null; high: number | null } | null
}

/** One measure of an outlet over time. */
export interface OutletMeasure {
  measure: OutletMeasureId
  /** Shares run from 0 to 1, a scale from 0 to 5. */
  kind: 'share' | 'scale'
  whole: OutletFigure
  /** One for each month of the view, in order; null where no article has a case. */
  months: (OutletFigure | null)[]
}

/** Everything that the page of an outlet draws. */
export interface OutletView {
  outlet: OutletFacts
  sections: { sections: { word: string; articles: number }[]; notKnown: number }
  /** More than one means that nothing is drawn. */
  engineVersions: string[]
  /** At most twelve months as YYYY-MM, none before the first article; empty when no article has a date. */
  months: string[]
  /** The month that an earlier and a later view end with; null where there is nothing to see. */
  earlier: string | null
  later: string | null
  measures: OutletMeasure[]
  articles: OutletArticle[]
  page: number
  pages: number
}

const monthsInView = 12
const pageSize = 25

/**
 * One outlet over its stories, or null when there is none of that id.
 * @param until the last month in view as YYYY-MM; null for the last that has an article
 * @param page of its articles, from 1
 */
export async function viewOutlet(
  id: string,
  { until, page }: { until: string | null; page: number },
): Promise<OutletView | null> {
  const { db } = await openWorkspace()
  const outlet = await findOutlet(db, id)
  if (!outlet) return null
  const [readers, words, counts, articles] = await Promise.all([
    readersOfOutlets(db, [id]),
    firstPathWords(db, id),
    countsOfOutlet(db, id),
    articlesOfOutlet(db, { outletId: id, skip: (page - 1) * pageSize, take: pageSize }),
  ])
  const [first, last] = [outlet.first?.slice(0, 7) ?? null, outlet.last?.slice(0, 7) ?? null]
  const end = until ?? last
  const months = end === null ? [] : monthsUntil(end).filter((month) => month >= (first ?? end))
  return {
    outlet,
    sections: nameSections(words, outlet.articles),
    engineVersions: nameReaders(readers),
    months,
    earlier:
      first !== null && months.length > 0 && months[0] > first ? monthBefore(months[0], 1) : null,
    later: last !== null && end !== null && end < last ? monthBefore(end, -monthsInView) : null,
    measures: outletMeasureIds.map((measure) => figuresOf(measure, counts, months)),
    articles,
    page,
    pages: Math.max(1, Math.ceil(outlet.articles / pageSize)),
  }
}

function figuresOf(
  id: OutletMeasureId,
  counts: { months: MonthSums[]; whole: MonthSums[] },
  months: readonly string[],
): OutletMeasure {
  const whole = counts.whole.find(({ measure }) => measure === id)
  const own = new Map(
    counts.months
      .filter(({ measure }) => measure === id)
      .map((row) => [row.month?.slice(0, 7) ?? null, row]),
  )
  return {
    measure: id,
    kind: id === 'specificity' ? 'scale' : 'share',
    whole: figureOf(id, whole ?? nothing(id)),
    months: months.map((month) => {
      const row = own.get(month)
      return row ? figureOf(id, row) : null
    }),
  }
}

/** A source on a scale counts ten in the stored sums: see the rollup. */
const perSource = 10

function figureOf(id: OutletMeasureId, sums: MonthSums): OutletFigure {
  const smallest = measureOf(id)?.smallestCount
  if (id !== 'specificity')
    return { ...reckonOutletShare(sums, sums.stories, smallest), mean: null }
  const reckoned = reckonOutletShare(sums, sums.stories, (smallest ?? 5) * perSource)
  const { share, interval } = reckoned
  return {
    ...reckoned,
    counted: reckoned.cases / perSource,
    cases: reckoned.cases / perSource,
    mean:
      share === null
        ? null
        : { value: 5 * share, low: times5(interval?.low), high: times5(interval?.high) },
  }
}

function times5(value: number | undefined): number | null {
  return value === undefined ? null : 5 * value
}

function nothing(measure: OutletMeasureId): MonthSums {
  const none = { size: 0, count: 0, outOf: 0, countSquares: 0, products: 0, outOfSquares: 0 }
  return { measure, month: null, stories: 0, ...none }
}

function monthsUntil(end: string): string[] {
  return Array.from({ length: monthsInView }, (_, index) =>
    monthBefore(end, monthsInView - 1 - index),
  )
}

/** The month so many months before one, as YYYY-MM. */
export function monthBefore(month: string, by: number): string {
  const [year, number] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 - by, 1)).toISOString().slice(0, 7)
}

/** The measures of these pages, in their order. */
export const outletMeasures: readonly OutletMeasureId[] = outletMeasureIds

/** A measure of these pages by its id; the headline number where there is none of that id. */
export function readMeasure(id: string): OutletMeasureId {
  return outletMeasureIds.find((one) => one === id) ?? 'only-anonymous-claims'
}
