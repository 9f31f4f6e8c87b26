import { listOutlets as listStored, type OutletRow } from '#store/outlets'
import { type ChosenGrouping, chooseGrouping, listTables, type OutletTable } from './outlet-tables'
import { openWorkspace } from './workspace'

/** A page of the outlets of the workspace. */
export interface OutletList {
  rows: OutletRow[]
  all: number
  page: number
  pages: number
  tables: OutletTable[]
  /** Null unless the address asks for one: nothing is grouped by itself. */
  grouping: ChosenGrouping | null
}

const pageSize = 50

/** Outlets by name, or by the values of a column of the user's own and then by name; pages count from 1. */
export async function listOutlets(given: {
  find: string
  by: string | null
  page: number
}): Promise<OutletList> {
  const { db } = await openWorkspace()
  const tables = await listTables()
  const grouping = await chooseGrouping(tables, given.by)
  const { rows, all } = await listStored(db, {
    find: given.find,
    grouping,
    skip: (given.page - 1) * pageSize,
    take: pageSize,
  })
  const pages = Math.max(1, Math.ceil(all / pageSize))
  return { rows, all, page: given.page, pages, tables, grouping }
}
