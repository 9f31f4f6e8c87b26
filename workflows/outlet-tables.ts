import { z } from 'zod'
import { readOutletTable, type TableProblem } from '#ingest/read-outlet-table'
import {
  groupsOfColumn,
  keepOutletTable,
  listOutletTables,
  type OutletGroup,
  type OutletTable,
  removeOutletTable,
} from '#store/outlet-tables'
import { openWorkspace } from './workspace'

export type { OutletTable, TableProblem }

/** A file with what a person says of it. */
export interface GivenTable {
  /** The file's name. */
  name: string
  bytes: Uint8Array
  /** In which column the outlet's name stands. */
  outletColumn: string
  /** Where the table comes from: printed wherever it groups anything. */
  source: string
  /** Of which day it is, as YYYY-MM-DD. */
  asOf: string
}

export type ImportTableOutcome =
  | { outcome: 'imported'; table: OutletTable }
  | { outcome: 'no-source' }
  | { outcome: 'no-date' }
  | { outcome: 'refused'; problems: TableProblem[] }

/** Takes a table of the user's own about outlets, whole or not at all. It groups nothing until it is chosen. */
export async function importOutletTable(given: GivenTable): Promise<ImportTableOutcome> {
  const source = given.source.trim()
  if (source === '') return { outcome: 'no-source' }
  const asOf = z.iso.date().safeParse(given.asOf.trim())
  if (!asOf.success) return { outcome: 'no-date' }
  const read = readOutletTable(given.bytes, given.outletColumn)
  if (read.outcome === 'refused') return read
  const { db } = await openWorkspace()
  const id = await keepOutletTable(db, { name: given.name, source, asOf: asOf.data, ...read.table })
  const table = (await listOutletTables(db)).find((one) => one.id === id)
  if (!table) throw new Error('The table was removed while it was taken in.')
  return { outcome: 'imported', table }
}

/** The tables that were taken in, the newest first. */
export async function listTables(): Promise<OutletTable[]> {
  return listOutletTables((await openWorkspace()).db)
}

/** Removes a table; false when there is none of that id. */
export async function removeTable(id: string): Promise<boolean> {
  return removeOutletTable((await openWorkspace()).db, id)
}

/** A column that groups outlets, with where it comes from. */
export interface ChosenGrouping {
  /** What the address bar holds: the table's id and the column's number. */
  key: string
  tableId: string
  column: number
  label: string
  source: string
  asOf: string
  groups: OutletGroup[]
}

/** The column of one of the tables that an address names ("TABLE.2"), or null where it names none of them. */
export async function chooseGrouping(
  tables: readonly OutletTable[],
  key: string | null,
): Promise<ChosenGrouping | null> {
  const [, tableId, number] = /^(.+)\.(\d{1,3})$/.exec(key ?? '') ?? []
  if (key === null || !tableId) return null
  const column = Number(number)
  const table = tables.find(({ id }) => id === tableId)
  const label = table?.columns[column]
  if (!table || label === undefined) return null
  const { db } = await openWorkspace()
  const groups = await groupsOfColumn(db, { tableId, column })
  return { key, tableId, column, label, source: table.source, asOf: table.asOf, groups }
}
