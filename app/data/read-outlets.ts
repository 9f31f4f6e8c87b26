import { compareOutlets } from '#workflows/compare-outlets'
import { listOutlets } from '#workflows/list-outlets'
import { readBy } from '#workflows/read-by'
import { type OutletFigure, type OutletView, readMeasure, viewOutlet } from '#workflows/view-outlet'
import { queryMonth, queryPage, queryWord } from '../_ui/read-query'
import type { DataRow, PageData } from './page-data'

type Query = Record<string, string>

/** A page of the outlets. */
export async function readOutlets(query: Query): Promise<PageData> {
  const find = queryWord(query, 'find').trim().slice(0, 200)
  const list = await listOutlets({
    find,
    by: queryWord(query, 'by') || null,
    page: queryPage(query),
  })
  return {
    readBy: await readBy({ outletIds: list.rows.map(({ id }) => id) }),
    comparison: null,
    document: list,
    tables: { outlets: list.rows },
  }
}

/** One outlet over the months in view, with the counts behind every share. */
export async function readOutlet(id: string, query: Query): Promise<PageData | null> {
  const view = await viewOutlet(id, {
    until: queryMonth(query, 'until'),
    page: queryPage(query),
  })
  if (!view) return null
  const isMixed = view.engineVersions.length > 1
  // What two engines read is never counted together.
  const measures = isMixed ? [] : view.measures
  return {
    readBy: await readBy({ outletIds: [id] }),
    comparison: null,
    document: { ...view, measures, articles: articlesOf(view, isMixed) },
    tables: {
      measures: measures.flatMap(({ measure, whole, months }) => [
        { measure, month: '', ...figureCells(whole) },
        ...months.flatMap((figure, index) =>
          figure ? [{ measure, month: view.months[index], ...figureCells(figure) }] : [],
        ),
      ]),
      articles: articlesOf(view, isMixed),
    },
  }
}

function articlesOf({ articles }: OutletView, isMixed: boolean): DataRow[] {
  return articles.map(({ counted, cases, ...article }) =>
    isMixed ? article : { ...article, counted, cases },
  )
}

function figureCells({ interval, mean, ...counts }: OutletFigure): DataRow {
  const { counted, cases, articles, stories, withheld, share } = counts
  return {
    counted,
    cases,
    articles,
    stories,
    withheld,
    share: mean ? null : share,
    mean: mean?.value ?? null,
    low: mean ? mean.low : (interval?.low ?? null),
    high: mean ? mean.high : (interval?.high ?? null),
  }
}

/** Two sides on the stories that both covered; without two sides, what can be chosen. */
export async function readOutletComparison(query: Query): Promise<PageData> {
  const measure = readMeasure(queryWord(query, 'measure'))
  const view = await compareOutlets({
    a: queryWord(query, 'a'),
    b: queryWord(query, 'b'),
    by: queryWord(query, 'by') || null,
    measure,
    page: queryPage(query),
  })
  const { comparison: found, ...rest } = view
  // What two engines read is never counted together.
  const comparison = found && found.engineVersions.length < 2 ? found : null
  const sides = found ? [found.a, found.b] : []
  return {
    readBy: await readBy({
      outletIds: sides.flatMap(({ outlets }) => outlets.map(({ id }) => id)),
    }),
    comparison: null,
    document: { measure, ...rest, comparison },
    tables: {
      stories: comparison?.rows ?? [],
      sides: comparison
        ? [comparison.a, comparison.b].map(({ outlets, ...side }) => ({
            ...side,
            outlets: outlets.map(({ name }) => name).join('; '),
            measure,
          }))
        : [],
    },
  }
}
