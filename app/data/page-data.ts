import type { ReadBy } from '#workflows/read-by'

/** One row of a table; a key is a column. */
export type DataRow = Record<string, string | number | boolean | null>

/** The data behind one page: all of it for JSON, and tables of which `?table=` names one. */
export interface PageData {
  /** What read it; null where nothing that was read is in it. */
  readBy: ReadBy | null
  /** Which version held the texts side by side; null where nothing of that is in it. */
  comparison: string | null
  document: object
  /** By name; the first is the one that CSV gives when none is asked for. */
  tables: Record<string, DataRow[]>
}
