import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Database } from './db'
import type { Grouping } from './outlets'
import { storableText } from './storable-text'

/** A table of the user's own about outlets, to be kept. */
export interface NewOutletTable {
  name: string
  source: string
  /** A day, as YYYY-MM-DD. */
  asOf: string
  columns: string[]
  /** The values stand in the order of the columns; '' where there is none. */
  rows: { name: string; values: string[] }[]
}

/** Keeps a table with all its rows, or nothing of it; gives its id. */
export async function keepOutletTable(
  { prisma }: Database,
  given: NewOutletTable,
): Promise<string> {
  const id = randomUUID()
  const table = {
    name: storableText(given.name),
    source: storableText(given.source),
    asOf: given.asOf,
    columns: given.columns.map(storableText),
  }
  const rows = given.rows.map(({ name, values }) => ({
    tableId: id,
    name: storableText(name),
    nameKey: storableText(name).toLowerCase(),
    values: values.map(storableText),
  }))
  await prisma.$transaction([
    prisma.outletTable.create({ data: { id, ...table } }),
    prisma.outletTableRow.createMany({ data: rows }),
  ])
  return id
}

/** Removes a table and its rows; false when there was none. */
export async function removeOutletTable({ prisma }: Database, id: string): Promise<boolean> {
  return (await prisma.outletTable.deleteMany({ where: { id } })).count > 0
}

const tableSchema = z.object({
  id: z.string(),
  name: z.string(),
  source: z.string(),
  asOf: z.string(),
  columns: z.array(z.string()),
  rows: z.int(),
  /** Names of the table that no stored outlet has, as they were spelled. */
  unmatched: z.array(z.string()),
})
/** A kept table with how far it fits. */
export type OutletTable = z.infer<typeof tableSchema>

/** The kept tables, the newest first. */
export async function listOutletTables({ prisma }: Database): Promise<OutletTable[]> {
  const rows = await prisma.$queryRaw`
    SELECT t.id, t.name, t.source, t.as_of AS "asOf", t.columns, count(r.name_key)::int AS rows,
      coalesce(array_agg(r.name ORDER BY r.name_key) FILTER (WHERE o.id IS NULL AND r.name IS NOT NULL), '{}') AS unmatched
    FROM outlet_table t
    LEFT JOIN outlet_table_row r ON r.table_id = t.id
    LEFT JOIN outlet o ON o.name_key = r.name_key
    GROUP BY t.id ORDER BY t.created_at DESC, t.id`
  return z.array(tableSchema).parse(rows)
}

const groupSchema = z.object({ value: z.string(), outlets: z.int() })
/** One value of a column and how many stored outlets have it. */
export type OutletGroup = z.infer<typeof groupSchema>

/** The values of a column among outlets of which an article is stored, in the order of the alphabet. */
export async function groupsOfColumn(
  { prisma }: Database,
  { tableId, column }: Grouping,
): Promise<OutletGroup[]> {
  const rows = await prisma.$queryRaw`
    SELECT value, count(*)::int AS outlets FROM (
      SELECT r.values[${column + 1}::int] AS value FROM outlet_table_row r
      JOIN outlet o ON o.name_key = r.name_key
      WHERE r.table_id = ${tableId} AND EXISTS (SELECT FROM article a WHERE a.outlet_id = o.id)) AS found
    WHERE value <> '' GROUP BY value ORDER BY value`
  return z.array(groupSchema).parse(rows)
}
