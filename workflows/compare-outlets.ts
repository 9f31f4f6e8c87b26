import { measureOf } from '#measures/all'
import { type PairedDifference, pairedDifference } from '#statistics/paired-difference'
import { fewestStories } from '#statistics/reckon-outlet-share'
import { smallestShare } from '#statistics/reckon-share'
import {
  countsOfSharedStories,
  type OutletMeasureId,
  type SharedStoryRow,
} from '#store/outlet-counts'
import { outletNames, outletsOfGroup, readersOfOutlets } from '#store/outlets'
import { nameReaders } from './name-readers'
import { type ChosenGrouping, chooseGrouping, listTables, type OutletTable } from './outlet-tables'
import { openWorkspace } from './workspace'

/** One side: an outlet, or the outlets of one value of a column. */
export interface ComparedSide {
  /** What the address holds: an outlet's id or the value. */
  key: string
  name: string
  outlets: { id: string; name: string }[]
  /** Over the stories in which both sides have a case. Of a scale: sources, and their mean. */
  counted: number
  cases: number
  /** A share, or a mean of a scale from 0 to 5; null where there is too little. */
  value: number | null
}

/** Two sides on the stories that both covered. */
export interface OutletComparison {
  kind: 'share' | 'scale'
  a: ComparedSide
  b: ComparedSide
  /** Stories that both covered, and those in which both have a case. */
  stories: number
  paired: number
  /** Why neither side has a share; or null. */
  withheld: 'no-cases' | 'too-few' | 'few-stories' | null
  /** Null with too few stories; of a scale in its steps. */
  difference: PairedDifference | null
  engineVersions: string[]
  rows: SharedStoryRow[]
  page: number
  pages: number
}

/** What the page draws: what can be chosen, and the comparison once two sides are. */
export interface OutletComparisonView {
  tables: OutletTable[]
  grouping: ChosenGrouping | null
  /** Sides to choose from: outlets, or the values of the chosen column. */
  choices: { key: string; name: string }[]
  comparison: OutletComparison | null
  /** Why there is none although two were chosen. */
  problem: 'same-side' | 'no-such-side' | null
}

const pageSize = 25

/** Compares two outlets, or two groups of them, on the stories that both covered and on no others. */
export async function compareOutlets(given: {
  a: string
  b: string
  by: string | null
  measure: OutletMeasureId
  page: number
}): Promise<OutletComparisonView> {
  const { db } = await openWorkspace()
  const [tables, names] = await Promise.all([listTables(), outletNames(db)])
  const grouping = await chooseGrouping(tables, given.by)
  const choices = grouping
    ? grouping.groups.map(({ value }) => ({ key: value, name: value }))
    : names.map(({ id, name }) => ({ key: id, name }))
  const view = { tables, grouping, choices, comparison: null, problem: null }
  if (given.a === '' || given.b === '') return view
  if (given.a === given.b) return { ...view, problem: 'same-side' }
  const [a, b] = await Promise.all(
    [given.a, given.b].map((key) =>
      grouping ? outletsOfGroup(db, grouping, key) : names.filter(({ id }) => id === key),
    ),
  )
  if (a.length === 0 || b.length === 0) return { ...view, problem: 'no-such-side' }
  const ids = (outlets: { id: string }[]) => outlets.map(({ id }) => id)
  const [rows, readers] = await Promise.all([
    countsOfSharedStories(db, { a: ids(a), b: ids(b), measure: given.measure }),
    readersOfOutlets(db, [...ids(a), ...ids(b)]),
  ])
  const name = (key: string) => choices.find((choice) => choice.key === key)?.name ?? key
  const sides = {
    a: { key: given.a, name: name(given.a), outlets: a },
    b: { key: given.b, name: name(given.b), outlets: b },
  }
  return {
    ...view,
    comparison: {
      ...reckonSides(given.measure, rows, sides),
      engineVersions: nameReaders(readers),
      rows: rows
        .slice((given.page - 1) * pageSize, given.page * pageSize)
        .map(inSources(given.measure)),
      page: given.page,
      pages: Math.max(1, Math.ceil(rows.length / pageSize)),
    },
  }
}

type Named = Pick<ComparedSide, 'key' | 'name' | 'outlets'>

function reckonSides(
  measure: OutletMeasureId,
  rows: SharedStoryRow[],
  sides: { a: Named; b: Named },
) {
  const isScale = measure === 'specificity'
  // Of a scale, a source counts ten in the stored sums.
  const unit = isScale ? 10 : 1
  const factor = isScale ? 5 : 1
  const pairs = rows
    .filter((row) => row.aOutOf > 0 && row.bOutOf > 0)
    .map((row) => ({
      a: { count: row.aCount, outOf: row.aOutOf },
      b: { count: row.bCount, outOf: row.bOutOf },
    }))
  const sum = (side: 'a' | 'b', key: 'count' | 'outOf') =>
    pairs.reduce((all, pair) => all + pair[side][key], 0)
  const fewest = Math.min(sum('a', 'outOf'), sum('b', 'outOf')) / unit
  const smallest = Math.max(smallestShare, measureOf(measure)?.smallestCount ?? 0)
  const withheld: OutletComparison['withheld'] =
    fewest === 0
      ? 'no-cases'
      : fewest < smallest
        ? 'too-few'
        : pairs.length < fewestStories
          ? 'few-stories'
          : null
  const side = (which: 'a' | 'b'): ComparedSide => {
    const [count, outOf] = [sum(which, 'count'), sum(which, 'outOf')]
    return {
      ...sides[which],
      counted: isScale ? outOf / unit : count,
      cases: outOf / unit,
      value: withheld === null ? (factor * count) / outOf : null,
    }
  }
  const found = withheld === null ? pairedDifference(pairs) : null
  return {
    kind: isScale ? ('scale' as const) : ('share' as const),
    a: side('a'),
    b: side('b'),
    stories: rows.length,
    paired: pairs.length,
    withheld,
    difference: found && {
      difference: factor * found.difference,
      low: factor * found.low,
      high: factor * found.high,
      stories: found.stories,
    },
  }
}

/** Rows of a scale in sources again: how many there are stands for both numbers. */
function inSources(measure: OutletMeasureId): (row: SharedStoryRow) => SharedStoryRow {
  if (measure !== 'specificity') return (row) => row
  return (row) => ({
    ...row,
    aCount: row.aOutOf / 10,
    aOutOf: row.aOutOf / 10,
    bCount: row.bOutOf / 10,
    bOutOf: row.bOutOf / 10,
  })
}
