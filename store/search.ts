import { z } from 'zod'
import type { Database } from './db'
import { Prisma } from './generated/client'

/** What can be searched for. */
export const searchKinds = ['article', 'source', 'claim'] as const
export type SearchKind = (typeof searchKinds)[number]

/** What a search asks for; `words` is at most a few hundred characters and holds no NUL. */
export interface SearchQuestion {
  words: string
  /** Days, both included; in UTC. */
  from: string | null
  to: string | null
  outletId: string | null
  /** A category of the legend; articles have none and are then not found. */
  category: string | null
}

/**
 * Where a page of hits ends: the rank or the time of the last one, and its row. Whoever shows it to a
 * person parses what comes back.
 */
export interface SearchPlace {
  /** The rank, or the time in seconds since 1970; minus infinity where it is unknown. */
  value: number
  id: string
}

/** Up to so many hits are ranked; of more, the newest come first, for ranking reads every one. */
export const mostRanked = 1000

/** Private-use characters stand for the edges of a highlighted word; the text's own are left out. */
export const hitStart = '\uE000'
export const hitEnd = '\uE001'

/** What PostgreSQL makes of the words: whether there is anything in them to look up. */
export async function judgeWords(
  { prisma }: Database,
  words: string,
): Promise<'usable' | 'only-stop-words' | 'only-exclusions'> {
  const [row] = await prisma.$queryRaw<{ nodes: number; tree: string }[]>`
    SELECT numnode(q) AS nodes, querytree(q) AS tree FROM ${tsquery(words)} AS q`
  if (row.nodes === 0) return 'only-stop-words'
  // "T" is the answer for a query that any text may fit: its index is of no use.
  return row.tree === '' || row.tree === 'T' ? 'only-exclusions' : 'usable'
}

/** How many hits of a kind there are; one more than `mostRanked` stands for any larger number. */
export async function countHits(
  { prisma }: Database,
  kind: SearchKind,
  question: SearchQuestion,
): Promise<number> {
  if (kind === 'article' && question.category !== null) return 0
  const [row] = await prisma.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (
      SELECT 1 FROM ${tables[kind]} WHERE ${matches(question)} LIMIT ${mostRanked + 1}) AS hits`
  return row.count
}

const hitSchema = z.object({
  id: z.string(),
  value: z.number().or(z.literal(-Infinity)),
  articleId: z.string(),
  title: z.string(),
  storyId: z.string(),
  storyTitle: z.string(),
  outlet: z.string(),
  publishedAt: z.string().nullable(),
  snippet: z.string(),
  /** The source's or the attribution's id; null for an article. */
  ref: z.string().nullable(),
  category: z.string().nullable(),
  sourceLabel: z.string().nullable(),
  nameKey: z.string().nullable(),
})
export type StoredHit = z.infer<typeof hitSchema>

/**
 * A page of hits, each with a snippet in which `hitStart` and `hitEnd` stand around the words found.
 * `best` ranks every hit, `newest` walks back in time and is quick however many there are.
 */
export async function findHits(
  { prisma }: Database,
  kind: SearchKind,
  question: SearchQuestion,
  page: { order: 'best' | 'newest'; after: SearchPlace | null; limit: number },
): Promise<StoredHit[]> {
  if (kind === 'article' && question.category !== null) return []
  const { after, limit } = page
  const value =
    page.order === 'best'
      ? Prisma.sql`ts_rank(s.words, ${tsquery(question.words)})::float8`
      : Prisma.sql`s.sort_time`
  const end =
    page.order === 'best'
      ? Prisma.sql`${String(after?.value ?? 0)}::float8`
      : Prisma.sql`to_timestamp(${String(after?.value ?? 0)}::float8)`
  const beyond = after
    ? Prisma.sql`AND (${value}, s.id) < (${end}, ${after.id}::bigint)`
    : Prisma.empty
  const written =
    page.order === 'best' ? Prisma.sql`h.value` : Prisma.sql`extract(epoch FROM h.value)::float8`
  const rows = await prisma.$queryRaw`
    WITH hits AS MATERIALIZED (
      SELECT s.id, ${value} AS value, a.id AS article_id, ${columns[kind]}
      FROM ${tables[kind]}
      WHERE ${matches(question)} ${beyond}
      ORDER BY ${value} DESC, s.id DESC LIMIT ${limit})
    SELECT h.id::text, ${written} AS value, a.id AS "articleId", a.title, a.story_id AS "storyId",
      t.title AS "storyTitle", o.name AS outlet, a.published_at AS "publishedAt",
      ts_headline('english', translate(${words[kind]}, ${hitStart + hitEnd}, ''),
        ${tsquery(question.words)}, ${headline}) AS snippet,
      h.ref, h.category, h.source_label AS "sourceLabel", h.name_key AS "nameKey"
    FROM hits h JOIN article a ON a.id = h.article_id JOIN story t ON t.id = a.story_id
      JOIN outlet o ON o.id = a.outlet_id ${joins[kind]}
    ORDER BY h.value DESC, h.id DESC`
  return z.array(hitSchema).parse(rows)
}

const headline = `StartSel=${hitStart}, StopSel=${hitEnd}, MaxFragments=2, MinWords=8, MaxWords=28, FragmentDelimiter=" … "`

/** Only what is in force is found: the newest text and the reading that people see. */
const tables: Record<SearchKind, Prisma.Sql> = {
  article: Prisma.raw('search_article s JOIN article a ON a.version_in_force_id = s.version_id'),
  source: Prisma.raw('search_source s JOIN article a ON a.analysis_in_force_id = s.analysis_id'),
  claim: Prisma.raw('search_claim s JOIN article a ON a.analysis_in_force_id = s.analysis_id'),
}

const columns: Record<SearchKind, Prisma.Sql> = {
  article: Prisma.raw(
    's.version_id, NULL::text AS ref, NULL::text AS category, NULL::text AS source_label, NULL::text AS name_key',
  ),
  source: Prisma.raw(
    's.label AS said, s.source_id AS ref, s.category, NULL::text AS source_label, s.name_key',
  ),
  claim: Prisma.raw(
    's.content AS said, s.attribution_id AS ref, s.category, s.source_label, NULL::text AS name_key',
  ),
}

const words: Record<SearchKind, Prisma.Sql> = {
  article: Prisma.raw('left(v.text, 40000)'),
  source: Prisma.raw('h.said'),
  claim: Prisma.raw('h.said'),
}

const joins: Record<SearchKind, Prisma.Sql> = {
  article: Prisma.raw('JOIN article_version v ON v.id = h.version_id'),
  source: Prisma.empty,
  claim: Prisma.empty,
}

function tsquery(given: string): Prisma.Sql {
  return Prisma.sql`websearch_to_tsquery('english', ${given})`
}

function matches({ words: given, from, to, outletId, category }: SearchQuestion): Prisma.Sql {
  const parts = [Prisma.sql`s.words @@ ${tsquery(given)}`]
  if (from !== null)
    parts.push(Prisma.sql`s.sort_time >= ${from}::date::timestamp AT TIME ZONE 'UTC'`)
  if (to !== null)
    parts.push(Prisma.sql`s.sort_time < (${to}::date + 1)::timestamp AT TIME ZONE 'UTC'`)
  if (outletId !== null) parts.push(Prisma.sql`s.outlet_id = ${outletId}`)
  if (category !== null) parts.push(Prisma.sql`s.category = ${category}`)
  return Prisma.join(parts, ' AND ')
}

/** Outlets to choose from, by name, up to the most that a list can be chosen from. */
export async function outletsToChoose({
  prisma,
}: Database): Promise<{ id: string; name: string }[]> {
  return prisma.outlet.findMany({
    select: { id: true, name: true },
    orderBy: { nameKey: 'asc' },
    take: 500,
  })
}
