import { z } from 'zod'
import type { Database } from './db'
import { Prisma } from './generated/client'

/** The measures that are rolled up for outlets (migration 0006). Specificity is a scale, the others are shares. */
export const outletMeasureIds = [
  'only-anonymous-claims',
  'anonymous-articles',
  'named-sources',
  'specificity',
  'bare-share',
  'reason-given',
] as const
export type OutletMeasureId = (typeof outletMeasureIds)[number]

const sumRowSchema = z.object({
  measure: z.enum(outletMeasureIds),
  /** The month's first day, or null: articles without a date. */
  month: z.string().nullable(),
  /** Stories and articles that have a case. */
  stories: z.number(),
  size: z.number(),
  /** Of specificity: twice the sum of the steps, out of ten for each source. */
  count: z.number(),
  outOf: z.number(),
  countSquares: z.number(),
  products: z.number(),
  outOfSquares: z.number(),
})
/** One measure over an outlet's articles of one month: sums over articles that have a case. */
export type MonthSums = z.infer<typeof sumRowSchema>

/**
 * What was counted in the readings in force of an outlet's articles, added up by month of publication
 * in UTC, a row for each measure and month that has a case; and over all time.
 */
export async function countsOfOutlet(
  { prisma }: Database,
  outletId: string,
): Promise<{ months: MonthSums[]; whole: MonthSums[] }> {
  const [months, whole] = await Promise.all([
    prisma.$queryRaw`
      SELECT measure, to_char(NULLIF(month, '-infinity'), 'YYYY-MM-DD') AS month,
        count(*)::float8 AS stories, ${sums}
      FROM outlet_story_count c WHERE outlet_id = ${outletId}
      GROUP BY measure, c.month ORDER BY measure, c.month`,
    prisma.$queryRaw`
      SELECT measure, NULL AS month, count(DISTINCT story_id)::float8 AS stories, ${sums}
      FROM outlet_story_count WHERE outlet_id = ${outletId} GROUP BY measure ORDER BY measure`,
  ])
  const schema = z.array(sumRowSchema)
  return { months: schema.parse(months), whole: schema.parse(whole) }
}

const sums = Prisma.sql`sum(size)::float8 AS size, sum(count)::float8 AS count,
  sum(out_of)::float8 AS "outOf", sum(count_squares)::float8 AS "countSquares",
  sum(products)::float8 AS products, sum(out_of_squares)::float8 AS "outOfSquares"`

const storyRowSchema = z.object({
  storyId: z.string(),
  title: z.string(),
  aArticles: z.number(),
  aCount: z.number(),
  aOutOf: z.number(),
  bArticles: z.number(),
  bCount: z.number(),
  bOutOf: z.number(),
})
/** One story that both sides covered, with what was counted on each. */
export type SharedStoryRow = z.infer<typeof storyRowSchema>

/** The stories of which both sides had an article that was read, the newest first. */
export async function countsOfSharedStories(
  { prisma }: Database,
  { a, b, measure }: { a: readonly string[]; b: readonly string[]; measure: OutletMeasureId },
): Promise<SharedStoryRow[]> {
  const rows = await prisma.$queryRaw`
    WITH side AS (
      SELECT story_id, outlet_id = ANY(${a}::text[]) AS is_a,
        sum(out_of) FILTER (WHERE measure = 'anonymous-articles') AS articles,
        coalesce(sum(count) FILTER (WHERE measure = ${measure}), 0) AS count,
        coalesce(sum(out_of) FILTER (WHERE measure = ${measure}), 0) AS out_of
      FROM outlet_story_count
      WHERE outlet_id = ANY(${[...a, ...b]}::text[]) AND measure IN ('anonymous-articles', ${measure})
      GROUP BY 1, 2)
    SELECT s.id AS "storyId", s.title,
      a.articles::float8 AS "aArticles", a.count::float8 AS "aCount", a.out_of::float8 AS "aOutOf",
      b.articles::float8 AS "bArticles", b.count::float8 AS "bCount", b.out_of::float8 AS "bOutOf"
    FROM side a JOIN side b ON b.story_id = a.story_id AND NOT b.is_a
    JOIN story s ON s.id = a.story_id WHERE a.is_a
    ORDER BY s.created_at DESC, s.id`
  return z.array(storyRowSchema).parse(rows)
}
