import { z } from 'zod'
import { attributionSchema } from '#domain/attribution'
import { sourceSchema } from '#domain/source'
import { stretchSchema } from '#domain/span'
import type { Database } from './db'

const comparedTextSchema = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  sentences: z.array(stretchSchema),
  sources: z.array(
    sourceSchema.pick({ id: true, label: true, kind: true, standing: true, specificity: true }),
  ),
  attributions: z.array(
    attributionSchema.pick({ id: true, source: true, cue: true, content: true }),
  ),
})
/** What a page needs of a reading to show words of a comparison in their sentences. */
export type ComparedText = z.infer<typeof comparedTextSchema>

/** The texts that were compared, as they were read then; the newest reading may be another. */
export async function textsOfReadings(
  { prisma }: Database,
  readings: Readonly<Record<string, string>>,
): Promise<ComparedText[]> {
  const rows = await prisma.$queryRaw`
    SELECT a.id, a.title, n.document->>'text' AS text, n.document->'sentences' AS sentences,
      n.document->'sources' AS sources, n.document->'attributions' AS attributions
    FROM unnest(${Object.keys(readings)}::text[], ${Object.values(readings)}::text[]) AS r (article_id, analysis_id)
    JOIN article a ON a.id = r.article_id
    JOIN analysis n ON n.id = r.analysis_id
    ORDER BY a.published_order NULLS LAST, a.added_at, a.id`
  return z.array(comparedTextSchema).parse(rows)
}
