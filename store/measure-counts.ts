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

/** The stored counts of some measures over the analyses in force of a story, articles in order of publication. `without` are the articles to leave out. */
export async function countsOfStory(
  { prisma }: Database,
  {
    storyId,
    measures,
    without = [],
  }: { storyId: string; measures: readonly string[]; without?: readonly string[] },
): Promise<CountRow[]> {
  const rows = await prisma.$queryRaw`
    SELECT m.measure, a.id AS "articleId", a.outlet_id AS "outletId", m.part, m.counted, m.cases
    FROM article a JOIN measure_count m ON m.analysis_id = a.analysis_in_force_id
    WHERE a.story_id = ${storyId} AND m.measure = ANY(${measures}::text[])
      AND a.id <> ALL(${without}::text[])
    ORDER BY a.published_order NULLS LAST, a.added_at, m.measure, m.part`
  return z.array(countRowSchema).parse(rows)
}
