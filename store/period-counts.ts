import { z } from 'zod'
import type { Database } from './db'
import { groupOf, inScope, type PeriodGroup, type PeriodScope } from './period-scope'

/** The measures of a period report. Specificity is a scale, the others are shares. */
export const periodMeasureIds = [
  'only-anonymous-claims',
  'anonymous-leads',
  'anonymous-first-quotations',
  'anonymous-articles',
  'single-source-claims',
  'rerun-claims',
  'specificity',
  'reason-given',
  'basis-given',
  'not-authorised',
] as const
export type PeriodMeasureId = (typeof periodMeasureIds)[number]

const sumsSchema = z.object({
  measure: z.enum(periodMeasureIds),
  /** Null is the whole period; '' is "nothing said". */
  group: z.string().nullable(),
  /** Articles that have a case. */
  size: z.number(),
  /** Of specificity: twice the sum of the steps, out of ten for each source. */
  count: z.number(),
  outOf: z.number(),
  countSquares: z.number(),
  products: z.number(),
  outOfSquares: z.number(),
})
/** One measure over the articles of a group: sums over articles that have a case. */
export type PeriodSums = z.infer<typeof sumsSchema>

/** What was counted in the readings in force, added up for the period and for each group of it. */
export async function countsOfPeriod(
  { prisma }: Database,
  scope: PeriodScope,
  by: PeriodGroup,
): Promise<PeriodSums[]> {
  const rows = await prisma.$queryRaw`
    WITH one AS (
      SELECT a.id, m.measure, ${groupOf(by)} AS "group",
        coalesce(sum(CASE WHEN m.measure = 'specificity' THEN (2 * nullif(m.part, '')::numeric * m.cases)::int ELSE m.counted END), 0)::float8 AS counted,
        sum(CASE WHEN m.measure = 'specificity' THEN 10 * m.cases ELSE m.cases END)::float8 AS cases
      FROM article a JOIN measure_count m ON m.analysis_id = a.analysis_in_force_id
      WHERE ${inScope(scope)} AND m.measure = ANY(${[...periodMeasureIds]}::text[])
      GROUP BY a.id, m.measure)
    SELECT measure, CASE WHEN grouping("group") = 1 THEN NULL ELSE "group" END AS "group",
      count(*)::float8 AS size, sum(counted) AS count, sum(cases) AS "outOf",
      sum(counted * counted) AS "countSquares", sum(counted * cases) AS products,
      sum(cases * cases) AS "outOfSquares"
    FROM one WHERE cases > 0
    GROUP BY GROUPING SETS ((measure), (measure, "group"))
    ORDER BY measure, "group" NULLS FIRST`
  return z.array(sumsSchema).parse(rows)
}

const partSchema = z.object({
  measure: z.enum(periodMeasureIds),
  part: z.string(),
  cases: z.int(),
})
/** How many cases of a measure fall in one of its parts. */
export type PeriodPart = z.infer<typeof partSchema>

/** The parts of the divided measures over the whole period. */
export async function partsOfPeriod(
  { prisma }: Database,
  scope: PeriodScope,
): Promise<PeriodPart[]> {
  const rows = await prisma.$queryRaw`
    SELECT m.measure, m.part, sum(m.cases)::int AS cases
    FROM article a JOIN measure_count m ON m.analysis_id = a.analysis_in_force_id
    WHERE ${inScope(scope)} AND m.part <> ''
      AND m.measure IN ('specificity', 'reason-given', 'basis-given')
    GROUP BY m.measure, m.part ORDER BY m.measure, m.part`
  return z.array(partSchema).parse(rows)
}

const groupSchema = z.object({ group: z.string(), articles: z.int() })
/** A group with all its articles, those without a case too. */
export type PeriodGroupRow = z.infer<typeof groupSchema>

/** The groups of the period: months in order, all others the largest first. */
export async function groupsOfPeriod(
  { prisma }: Database,
  scope: PeriodScope,
  by: PeriodGroup,
): Promise<PeriodGroupRow[]> {
  const rows = await prisma.$queryRaw`
    SELECT "group", count(*)::int AS articles
    FROM (SELECT ${groupOf(by)} AS "group" FROM article a WHERE ${inScope(scope)}) AS grouped
    GROUP BY "group"
    ORDER BY CASE WHEN ${by} = 'month' THEN "group" END, articles DESC, "group"`
  return z.array(groupSchema).parse(rows)
}

const factsSchema = z.object({
  articles: z.int(),
  withDesk: z.int(),
  withSection: z.int(),
  withTopic: z.int(),
  withByline: z.int(),
  /** Days in UTC. */
  first: z.string().nullable(),
  last: z.string().nullable(),
})
/** What is known of the articles of the period. */
export type PeriodFacts = z.infer<typeof factsSchema>

/** How many articles the period has, and of how many each field is known. */
export async function factsOfPeriod(
  { prisma }: Database,
  scope: PeriodScope,
): Promise<PeriodFacts> {
  const rows = await prisma.$queryRaw`
    SELECT count(*)::int AS articles, count(a.desk)::int AS "withDesk",
      count(a.section)::int AS "withSection", count(a.topic)::int AS "withTopic",
      count(a.byline)::int AS "withByline",
      to_char(min(a.published_order) AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS first,
      to_char(max(a.published_order) AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS last
    FROM article a WHERE ${inScope(scope)}`
  const [facts] = z.tuple([factsSchema]).parse(rows)
  return facts
}

const caseSchema = z.object({ articleId: z.string(), counted: z.int(), cases: z.int() })

/** The articles that have a case of a measure in a group (null for all of it) or part, in order of publication. */
export async function articlesWithCases(
  { prisma }: Database,
  scope: PeriodScope,
  {
    measure,
    part,
    by,
    group,
  }: { measure: string; part: string | null; by: PeriodGroup; group: string | null },
): Promise<z.infer<typeof caseSchema>[]> {
  const rows = await prisma.$queryRaw`
    SELECT a.id AS "articleId", sum(m.counted)::int AS counted, sum(m.cases)::int AS cases
    FROM article a JOIN measure_count m
      ON m.analysis_id = a.analysis_in_force_id AND m.measure = ${measure}
    WHERE ${inScope(scope)} AND (${part}::text IS NULL OR m.part = ${part})
      AND (${group}::text IS NULL OR ${groupOf(by)} = ${group})
    GROUP BY a.id HAVING sum(m.cases) > 0
    ORDER BY a.published_order NULLS LAST, a.added_at, a.id`
  return z.array(caseSchema).parse(rows)
}

const ownOutletSchema = z.object({ id: z.string(), name: z.string(), articles: z.int() })

/** The outlets of which articles were imported, the largest first. */
export async function importedOutlets({
  prisma,
}: Database): Promise<z.infer<typeof ownOutletSchema>[]> {
  const rows = await prisma.$queryRaw`
    SELECT o.id, o.name, count(DISTINCT a.id)::int AS articles
    FROM imported_input i JOIN article a ON a.id = i.article_id JOIN outlet o ON o.id = a.outlet_id
    GROUP BY o.id, o.name ORDER BY articles DESC, o.name_key`
  return z.array(ownOutletSchema).parse(rows)
}
