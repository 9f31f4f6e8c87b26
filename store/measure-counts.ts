import { z } from 'zod'
import type { Database } from './db'

const countRowSchema = z.object({
  articleId: z.string(),
  outletId: z.string(),
  part: z.string(),
  counted: z.int(),
  cases: z.int(),
})
/** What one measure counted in one article, for one of its parts. */
export type CountRow = z.infer<typeof countRowSchema>

/** The stored counts of a measure over the analyses in force of a story. */
export async function countsOfStory(
  { prisma }: Database,
  { storyId, measure }: { storyId: string; measure: string },
): Promise<CountRow[]> {
  const rows = await prisma.$queryRaw`
    SELECT a.id AS "articleId", a.outlet_id AS "outletId", m.part, m.counted, m.cases
    FROM article a JOIN measure_count m ON m.analysis_id = a.analysis_in_force_id
    WHERE a.story_id = ${storyId} AND m.measure = ${measure}
    ORDER BY a.published_order NULLS LAST, a.added_at, m.part`
  return z.array(countRowSchema).parse(rows)
}
