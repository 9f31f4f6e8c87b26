import { z } from 'zod'
import type { Analysis } from '#domain/analysis'
import type { Attribution } from '#domain/attribution'
import type { Source } from '#domain/source'
import { analysesById } from './analyses'
import type { Database } from './db'

const comparedRowSchema = z.object({ id: z.string(), title: z.string(), analysisId: z.string() })

/** What a page needs of a reading to show words of a comparison in their sentences. */
export interface ComparedText extends Pick<Analysis, 'text' | 'sentences'> {
  /** Id of the article, and its title. */
  id: string
  title: string
  sources: Pick<Source, 'id' | 'label' | 'kind' | 'standing' | 'specificity'>[]
  attributions: Pick<Attribution, 'id' | 'source' | 'cue' | 'content'>[]
}

/**
 * The texts that were compared, as they were read then; the newest reading may be another. As long as
 * neither the reading nor the title changes the same object is given again, so that what is reckoned of
 * a text can be remembered with it.
 */
export async function textsOfReadings(
  { prisma }: Database,
  readings: Readonly<Record<string, string>>,
): Promise<ComparedText[]> {
  const rows = z.array(comparedRowSchema).parse(
    await prisma.$queryRaw`
      SELECT a.id, a.title, r.analysis_id AS "analysisId"
      FROM unnest(${Object.keys(readings)}::text[], ${Object.values(readings)}::text[]) AS r (article_id, analysis_id)
      JOIN article a ON a.id = r.article_id
      ORDER BY a.published_order NULLS LAST, a.added_at, a.id`,
  )
  const analyses = await analysesById(
    { prisma },
    rows.map(({ analysisId }) => analysisId),
  )
  return rows.flatMap(({ id, title, analysisId }) => {
    const analysis = analyses.get(analysisId)
    return analysis ? [textOf(analysis, id, title)] : []
  })
}

/** The last text that was made of each reading that is kept; it goes when the reading does. */
const textOfReading = new WeakMap<Analysis, ComparedText>()

function textOf(analysis: Analysis, id: string, title: string): ComparedText {
  const known = textOfReading.get(analysis)
  if (known?.id === id && known.title === title) return known
  const { text, sentences, sources, attributions } = analysis
  const made = { id, title, text, sentences, sources, attributions }
  textOfReading.set(analysis, made)
  return made
}
