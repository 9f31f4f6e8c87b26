import { stringify } from 'csv-stringify/browser/esm/sync'
import type { ChartStamp } from '../chart-stamp'

export type Cell = string | number | null

/** A chart's words, its origin, and the rows of its table. */
export interface ChartSheet {
  title: string
  definition: string
  columns: string[]
  rows: Cell[][]
  stamp: ChartStamp
}

/** The table as CSV; every row carries its definition and versions, so that it stands alone when cut out. */
export function writeCsv({ title, definition, columns, rows, stamp }: ChartSheet): string {
  const origin = [title, definition, stamp.engine, stamp.codebook, stamp.comparison]
  return stringify(
    rows.map((row) => [...row, ...origin]),
    {
      header: true,
      columns: [...columns, 'Chart', 'Definition', 'Engine', 'Codebook', 'Comparison'].map(
        (header, index) => ({ key: String(index), header }),
      ),
      // A spreadsheet would run these; a negative number stays one.
      escape_formulas: true,
    },
  )
}

/** The same as JSON; rows are lists in the order of `columns`, and null is "too few cases". */
export function writeJson({ stamp, ...sheet }: ChartSheet): string {
  const { engine, codebook, comparison } = stamp
  return `${JSON.stringify({ engine, codebook, comparison, ...sheet }, null, 2)}\n`
}
