import { z } from 'zod'
import type { Analysis } from '#domain/analysis'
import type { ArticleSummary } from '#domain/story'
import { analysesById } from './analyses'
import { toSummary } from './articles'
import type { Database } from './db'

const articleCountSchema = z.object({ articleId: z.string(), counted: z.int(), cases: z.int() })
/** How often a measure was counted in one article. */
export type ArticleCountRow = z.infer<typeof articleCountSchema>

/**
 * What one measure counted in each article of some outlets that was read and has a case, in order of
 * publication. `from` and `until` are days in UTC, the second not included; null for any time, and
 * then articles without a date come last.
 */
export async function countsByArticle(
  { prisma }: Database,
  given: {
    outletIds: readonly string[]
    storyId: string | null
    measure: { id: string; apart: string | null }
    period: { from: string; until: string } | null
  },
): Promise<ArticleCountRow[]> {
  const { outletIds, storyId, measure, period } = given
  const rows = await prisma.$queryRaw`
    SELECT a.id AS "articleId", sum(m.counted)::int AS counted, sum(m.cases)::int AS cases
    FROM article a JOIN measure_count m
      ON m.analysis_id = a.analysis_in_force_id AND m.measure = ${measure.id}
    WHERE a.outlet_id = ANY(${outletIds}::text[])
      AND (${storyId}::text IS NULL OR a.story_id = ${storyId})
      AND (${period?.from ?? null}::text IS NULL OR a.published_order >= ${period?.from ?? null}::timestamp AT TIME ZONE 'UTC')
      AND (${period?.until ?? null}::text IS NULL OR a.published_order < ${period?.until ?? null}::timestamp AT TIME ZONE 'UTC')
      AND m.part IS DISTINCT FROM ${measure.apart}
    GROUP BY a.id HAVING sum(m.cases) > 0
    ORDER BY a.published_order NULLS LAST, a.added_at, a.id`
  return z.array(articleCountSchema).parse(rows)
}

/** Articles with the analyses in force, in the order of their ids as given. */
export async function analysesOfArticles(
  { prisma }: Database,
  ids: readonly string[],
): Promise<{ article: ArticleSummary; analysis: Analysis }[]> {
  const rows = await prisma.article.findMany({
    where: { id: { in: [...ids] }, analysisInForceId: { not: null } },
    include: { outlet: true },
  })
  const analyses = await analysesById(
    { prisma },
    rows.flatMap(({ analysisInForceId }) => analysisInForceId ?? []),
  )
  const found = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = found.get(id)
    const analysis = analyses.get(row?.analysisInForceId ?? '')
    return row && analysis ? { article: toSummary(row), analysis } : []
  })
}

const outletArticleSchema = z.object({
  id: z.string(),
  title: z.string(),
  publishedAt: z.string().nullable(),
  storyId: z.string(),
  story: z.string(),
  /** Claims that rest only on anonymous sources, out of the attributed ones. */
  counted: z.int(),
  cases: z.int(),
})
/** One article of an outlet with the story it belongs to and the headline number, as counts. */
export type OutletArticle = z.infer<typeof outletArticleSchema>

/** The articles of an outlet that were read, the newest first; those without a date last. */
export async function articlesOfOutlet(
  { prisma }: Database,
  { outletId, skip, take }: { outletId: string; skip: number; take: number },
): Promise<OutletArticle[]> {
  const rows = await prisma.$queryRaw`
    SELECT a.id, a.title, a.published_at AS "publishedAt", s.id AS "storyId", s.title AS story,
      coalesce(m.counted, 0) AS counted, coalesce(m.cases, 0) AS cases
    FROM (SELECT * FROM article WHERE outlet_id = ${outletId} AND state = 'read'
      ORDER BY published_order DESC NULLS LAST, added_at DESC, id LIMIT ${take} OFFSET ${skip}) a
    JOIN story s ON s.id = a.story_id
    LEFT JOIN measure_count m ON m.analysis_id = a.analysis_in_force_id AND m.measure = 'only-anonymous-claims'
    ORDER BY a.published_order DESC NULLS LAST, a.added_at DESC, a.id`
  return z.array(outletArticleSchema).parse(rows)
}
