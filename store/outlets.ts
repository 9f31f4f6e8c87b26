import { z } from 'zod'
import { type ReadingStamp, readingStampSchema } from '#domain/analysis'
import type { Database } from './db'

const outletRowSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** Articles that were read, and the stories they belong to. */
  articles: z.int(),
  stories: z.int(),
  /** Days of publication, in UTC, of the first and the last that has a date. */
  first: z.string().nullable(),
  last: z.string().nullable(),
  /** What the chosen column of the user's own table says of it; null where it says nothing. */
  group: z.string().nullable(),
})
/** One outlet with what was read of it. */
export type OutletRow = z.infer<typeof outletRowSchema>

/** A column of a table of the user's own; `column` counts from 0. */
export interface Grouping {
  tableId: string
  column: number
}

/** Which outlets of the list. */
export interface OutletSearch {
  /** Part of the name, in any case; '' for all. */
  find: string
  /** Sorted by group first, those without one last; null sorts by name alone. */
  grouping: Grouping | null
  skip: number
  take: number
}

/** Outlets of which an article is stored, by name, and how many there are in all. */
export async function listOutlets(
  { prisma }: Database,
  { find, grouping, skip, take }: OutletSearch,
): Promise<{ rows: OutletRow[]; all: number }> {
  const [counted, rows] = await Promise.all([
    prisma.$queryRaw`
      SELECT count(*)::int AS all FROM outlet o
      WHERE position(lower(${find}) IN o.name_key) > 0
        AND EXISTS (SELECT FROM article a WHERE a.outlet_id = o.id)`,
    prisma.$queryRaw`
      SELECT o.id, o.name, o."group", c.* FROM (
        SELECT o.id, o.name, o.name_key, NULLIF(r.values[${(grouping?.column ?? 0) + 1}::int], '') AS "group"
        FROM outlet o LEFT JOIN outlet_table_row r
          ON r.table_id = ${grouping?.tableId ?? null} AND r.name_key = o.name_key
        WHERE position(lower(${find}) IN o.name_key) > 0
          AND EXISTS (SELECT FROM article a WHERE a.outlet_id = o.id)
        ORDER BY "group" NULLS LAST, o.name_key LIMIT ${take} OFFSET ${skip}) o
      CROSS JOIN LATERAL (
        SELECT count(*)::int AS articles, count(DISTINCT a.story_id)::int AS stories,
          to_char(min(a.published_order) AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS first,
          to_char(max(a.published_order) AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS last
        FROM article a WHERE a.outlet_id = o.id AND a.state = 'read') c
      ORDER BY o."group" NULLS LAST, o.name_key`,
  ])
  const [{ all }] = z.tuple([z.object({ all: z.int() })]).parse(counted)
  return { rows: z.array(outletRowSchema).parse(rows), all }
}

/** Every outlet of which an article was read: to choose from. By name. */
export async function outletNames({ prisma }: Database): Promise<{ id: string; name: string }[]> {
  return prisma.$queryRaw<{ id: string; name: string }[]>`
    SELECT o.id, o.name FROM outlet o
    WHERE EXISTS (SELECT FROM article a WHERE a.outlet_id = o.id AND a.state = 'read')
    ORDER BY o.name_key`
}

const outletFactsSchema = outletRowSchema.omit({ group: true }).extend({
  /** Read articles without a date: they are in no month. */
  undated: z.int(),
  /** Articles that wait to be read. */
  waiting: z.int(),
})
/** One outlet with what was read of it, and what was not. */
export type OutletFacts = z.infer<typeof outletFactsSchema>

/** One outlet, or null when there is none of that id. */
export async function findOutlet({ prisma }: Database, id: string): Promise<OutletFacts | null> {
  const rows = await prisma.$queryRaw`
    SELECT o.id, o.name, c.* FROM outlet o CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE a.state = 'read')::int AS articles,
        count(DISTINCT a.story_id) FILTER (WHERE a.state = 'read')::int AS stories,
        to_char(min(a.published_order) FILTER (WHERE a.state = 'read') AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS first,
        to_char(max(a.published_order) FILTER (WHERE a.state = 'read') AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS last,
        count(*) FILTER (WHERE a.state = 'read' AND a.published_order IS NULL)::int AS undated,
        count(*) FILTER (WHERE a.state = 'waiting')::int AS waiting
      FROM article a WHERE a.outlet_id = o.id) c
    WHERE o.id = ${id}`
  return z.array(outletFactsSchema).parse(rows)[0] ?? null
}

/** By whom the readings in force of some outlets were made, each stamp once. */
export async function readersOfOutlets(
  { prisma }: Database,
  outletIds: readonly string[],
): Promise<ReadingStamp[]> {
  const rows = await prisma.$queryRaw`
    SELECT n.engine_version AS version, n.model, n.codebook
    FROM article a JOIN analysis n ON n.id = a.analysis_in_force_id
    WHERE a.outlet_id = ANY(${outletIds}::text[])
    GROUP BY n.engine_version, n.model, n.codebook ORDER BY 1, 2`
  // A reading kept before codebooks were written down has none, and the schema knows which it was.
  return z.array(stampRowSchema).parse(rows)
}

const stampRowSchema = z.preprocess(
  (row) => ({ ...(row as object), codebook: (row as { codebook: unknown }).codebook ?? undefined }),
  readingStampSchema,
)

/** How many articles stand under each first word of their address's path ("politics"), most first. */
export async function firstPathWords(
  { prisma }: Database,
  outletId: string,
): Promise<{ word: string; articles: number }[]> {
  return prisma.$queryRaw<{ word: string; articles: number }[]>`
    SELECT word, count(*)::int AS articles FROM (
      SELECT lower(substring(a.url FROM '^https?://[^/]+/([A-Za-z-]{2,20})/')) AS word
      FROM article a WHERE a.outlet_id = ${outletId} AND a.state = 'read') AS paths
    WHERE word IS NOT NULL GROUP BY word ORDER BY articles DESC, word`
}

/** The outlets of one value of a column, of which an article was read. */
export async function outletsOfGroup(
  { prisma }: Database,
  { tableId, column }: Grouping,
  value: string,
): Promise<{ id: string; name: string }[]> {
  return prisma.$queryRaw<{ id: string; name: string }[]>`
    SELECT o.id, o.name FROM outlet_table_row r JOIN outlet o ON o.name_key = r.name_key
    WHERE r.table_id = ${tableId} AND r.values[${column + 1}::int] = ${value}
      AND EXISTS (SELECT FROM article a WHERE a.outlet_id = o.id AND a.state = 'read')
    ORDER BY o.name_key`
}
