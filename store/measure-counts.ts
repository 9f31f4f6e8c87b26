import { z } from 'zod'
import type { Database } from './db'

const countRowSchema = z.object({
  measure: z.string(),
  articleId: z.string(),
  outletId: z.string(),
  part: z.string(),
  counted: z.int(),
  cases: z.int(),
})
/** What one measure counted in one article, for one of its parts. */
export type CountRow = z.infer<typeof countRowSchema>

interface CountsAsked {
  storyId: string
  measures: readonly string[]
  /** Articles to leave out. */
  without?: readonly string[]
}

/** The stored counts of some measures over the analyses in force of a story, articles in order of publication. */
export async function countsOfStory(
  { prisma }: Database,
  { storyId, measures, without = [] }: CountsAsked,
): Promise<CountRow[]> {
  const rows = await prisma.$queryRaw`
    SELECT m.measure, a.id AS "articleId", a.outlet_id AS "outletId", m.part, m.counted, m.cases
    FROM article a JOIN measure_count m ON m.analysis_id = a.analysis_in_force_id
    WHERE a.story_id = ${storyId} AND m.measure = ANY(${measures}::text[])
      AND a.id <> ALL(${without}::text[])
    ORDER BY a.published_order NULLS LAST, a.added_at, m.measure, m.part`
  return z.array(countRowSchema).parse(rows)
}

/**
 * The same of the reviewed readings: those of people where somebody judged, the machine's elsewhere. A
 * judged article that was not counted since has no row here.
 */
export async function reviewedCountsOfStory(
  { prisma }: Database,
  { storyId, measures, without = [] }: CountsAsked,
): Promise<CountRow[]> {
  const rows = await prisma.$queryRaw`
    SELECT m.measure, a.id AS "articleId", a.outlet_id AS "outletId", m.part, m.counted, m.cases
    FROM article a
    LEFT JOIN judged_article j ON j.article_id = a.id
    LEFT JOIN reviewed_reading r ON r.analysis_id = a.analysis_in_force_id AND r.revision = j.revision
    CROSS JOIN LATERAL (
      SELECT measure, part, counted, cases FROM measure_count
      WHERE analysis_id = a.analysis_in_force_id AND j.article_id IS NULL
      UNION ALL
      SELECT measure, part, counted, cases FROM reviewed_count WHERE analysis_id = r.analysis_id) AS m
    WHERE a.story_id = ${storyId} AND m.measure = ANY(${measures}::text[])
      AND a.id <> ALL(${without}::text[])
    ORDER BY a.published_order NULLS LAST, a.added_at, m.measure, m.part`
  return z.array(countRowSchema).parse(rows)
}
