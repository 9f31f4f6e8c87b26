import type { Analysis } from '#domain/analysis'
import { parseAnalysis } from './analysis-document'
import type { Database } from './db'

/** Under this key stands of which measures every stored reading is known to have been counted. */
const countedKey = 'counted-measures'

interface CountRow {
  measure: string
  part: string
  counted: number
  cases: number
}

/**
 * Counts measures that came with a later version over the next readings that were stored before, in one
 * transaction: interrupted, the next call goes on.
 * @param measures every measure that there is
 * @param count counts the measures of these ids over a stored reading
 * @returns how many readings it counted; 0 when nothing is missing
 */
export async function fillMissingCounts(
  { prisma }: Database,
  batch: number,
  measures: readonly string[],
  count: (analysis: Analysis, missing: readonly string[]) => CountRow[],
): Promise<number> {
  const all = [...measures].sort().join(' ')
  return prisma.$transaction(async (transaction) => {
    // Two processes take turns.
    await transaction.$queryRaw`SELECT pg_advisory_xact_lock(41012)::text`
    const setting = await transaction.setting.findUnique({ where: { key: countedKey } })
    if (setting?.value === all) return 0
    const found = await transaction.$queryRaw<
      { id: string; document: unknown; missing: string[] }[]
    >`
      SELECT n.id, n.document, ARRAY(SELECT m FROM unnest(${[...measures]}::text[]) AS m
        WHERE NOT EXISTS (SELECT FROM measure_count c WHERE c.analysis_id = n.id AND c.measure = m)) AS missing
      FROM article a JOIN analysis n ON n.id = a.analysis_in_force_id
      WHERE (SELECT count(DISTINCT c.measure) FROM measure_count c
        WHERE c.analysis_id = n.id AND c.measure = ANY(${[...measures]}::text[])) < ${measures.length}
      LIMIT ${batch}`
    const rows = found.flatMap(({ id, document, missing }) =>
      count(parseAnalysis(document), missing).map((row) => ({ analysisId: id, ...row })),
    )
    await transaction.measureCount.createMany({ data: rows, skipDuplicates: true })
    if (found.length === 0) {
      await transaction.setting.upsert({
        where: { key: countedKey },
        create: { key: countedKey, value: all },
        update: { value: all },
      })
    }
    return found.length
  })
}
