import { z } from 'zod'
import { attributionSchema } from '#domain/attribution'
import { sourceSchema } from '#domain/source'
import { stretchSchema } from '#domain/span'
import type { Database } from './db'

const readingSchema = z.object({
  articleId: z.string(),
  title: z.string(),
  outlet: z.string(),
  publishedAt: z.string().nullable(),
  storyId: z.string(),
  storyTitle: z.string(),
  text: z.string(),
  sentences: z.array(stretchSchema),
  source: sourceSchema,
  attributions: z.array(attributionSchema),
})
/** One source of one article as it was read, with where it is heard. */
export type SourceReading = z.infer<typeof readingSchema>

/** So many articles of a source that is heard everywhere are read for its page. */
export const mostReadings = 200

/** The readings in force in which a named source is heard, the newest articles first, and how many there are. */
export async function readingsOfName(
  { prisma }: Database,
  nameKey: string,
): Promise<{ readings: SourceReading[]; articles: number }> {
  const [{ count }] = await prisma.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM search_source s
    JOIN article a ON a.analysis_in_force_id = s.analysis_id WHERE s.name_key = ${nameKey}`
  const rows = await prisma.$queryRaw`
    SELECT a.id AS "articleId", a.title, o.name AS outlet, a.published_at AS "publishedAt",
      a.story_id AS "storyId", t.title AS "storyTitle", n.document->>'text' AS text,
      n.document->'sentences' AS sentences, one.source, coalesce((
        SELECT jsonb_agg(x) FROM jsonb_array_elements(n.document->'attributions') AS x
        WHERE x->>'sourceId' = s.source_id), '[]') AS attributions
    FROM (
      SELECT s.* FROM search_source s JOIN article a ON a.analysis_in_force_id = s.analysis_id
      WHERE s.name_key = ${nameKey} ORDER BY s.sort_time DESC, s.id DESC LIMIT ${mostReadings}) AS s
    JOIN article a ON a.analysis_in_force_id = s.analysis_id
    JOIN analysis n ON n.id = s.analysis_id
    JOIN outlet o ON o.id = a.outlet_id
    JOIN story t ON t.id = a.story_id
    CROSS JOIN LATERAL (
      SELECT x AS source FROM jsonb_array_elements(n.document->'sources') AS x
      WHERE x->>'id' = s.source_id) AS one
    ORDER BY s.sort_time DESC, s.id DESC`
  return { readings: z.array(readingSchema).parse(rows), articles: count }
}
