import { z } from 'zod'
import type { Analysis } from '#domain/analysis'
import { analysesById } from './analyses'
import type { Database } from './db'

/** What judgements made of the reading in force of one article, counted. */
export interface ReviewedToKeep {
  analysisId: string
  /** The revision of the article's judgements that was counted. */
  revision: number
  judged: number
  attributions: number
  disputed: number
  isWhole: boolean
  counts: { measure: string; part: string; counted: number; cases: number }[]
}

/**
 * Keeps the counts of a reviewed reading over those of an earlier revision. Of two who count at once the
 * later revision stands: it is never put back.
 */
export async function keepReviewed({ prisma }: Database, kept: ReviewedToKeep): Promise<void> {
  const { counts, analysisId, ...reading } = kept
  await prisma.$transaction(async (transaction) => {
    const { judged, attributions, disputed, isWhole, revision } = reading
    const written = await transaction.$executeRaw`
      INSERT INTO reviewed_reading (analysis_id, revision, judged, attributions, disputed, is_whole)
      VALUES (${analysisId}, ${revision}, ${judged}, ${attributions}, ${disputed}, ${isWhole})
      ON CONFLICT (analysis_id) DO UPDATE SET revision = excluded.revision, judged = excluded.judged,
        attributions = excluded.attributions, disputed = excluded.disputed, is_whole = excluded.is_whole
      WHERE reviewed_reading.revision < excluded.revision`
    if (written === 0) return
    await transaction.reviewedCount.deleteMany({ where: { analysisId } })
    await transaction.$executeRaw`
      INSERT INTO reviewed_count (analysis_id, measure, part, counted, cases)
      SELECT ${analysisId}, * FROM unnest(${counts.map((row) => row.measure)}::text[],
        ${counts.map((row) => row.part)}::text[], ${counts.map((row) => row.counted)}::int[],
        ${counts.map((row) => row.cases)}::int[])`
  })
}

const judgedRowSchema = z.object({
  articleId: z.string(),
  storyId: z.string(),
  analysisId: z.string(),
  versionId: z.string(),
  revision: z.int(),
  /** Whether what is kept was counted at this revision. */
  isCounted: z.boolean(),
  /** Whether it was wholly reviewed when it was counted. */
  isWhole: z.boolean(),
})
/** An article that was read and judged: where its judgements stand, and what is in force. */
export type JudgedRow = z.infer<typeof judgedRowSchema>

/** The judged articles of a story, or of all (null); or one article. Those without a reading are left out. */
export async function judgedArticles(
  { prisma }: Database,
  of: { storyId: string | null } | { articleId: string },
): Promise<JudgedRow[]> {
  const storyId = 'storyId' in of ? of.storyId : null
  const articleId = 'articleId' in of ? of.articleId : null
  const rows = await prisma.$queryRaw`
    SELECT a.id AS "articleId", a.story_id AS "storyId", a.analysis_in_force_id AS "analysisId",
      n.version_id AS "versionId", j.revision, r.revision IS NOT NULL AS "isCounted",
      coalesce(r.is_whole, false) AS "isWhole"
    FROM judged_article j JOIN article a ON a.id = j.article_id
    JOIN analysis n ON n.id = a.analysis_in_force_id
    LEFT JOIN reviewed_reading r ON r.analysis_id = n.id AND r.revision = j.revision
    WHERE (${storyId}::text IS NULL OR a.story_id = ${storyId})
      AND (${articleId}::text IS NULL OR a.id = ${articleId})
    ORDER BY a.id`
  return z.array(judgedRowSchema).parse(rows)
}

const shareRowSchema = z.object({
  judged: z.int(),
  attributions: z.int(),
  disputed: z.int(),
  articles: z.int(),
  wholeArticles: z.int(),
})

/**
 * How many attributions of a story's articles, or of all (null), are judged. What is not counted at the
 * revision of its judgements stands as the machine's reading: count those first.
 */
export async function sumReviewed(
  { prisma }: Database,
  storyId: string | null,
): Promise<z.infer<typeof shareRowSchema>> {
  const [row] = await prisma.$queryRaw<unknown[]>`
    SELECT coalesce(sum(r.judged), 0)::int AS judged,
      coalesce(sum(coalesce(r.attributions, own.attributions)), 0)::int AS attributions,
      coalesce(sum(r.disputed), 0)::int AS disputed, count(*)::int AS articles,
      count(*) FILTER (WHERE r.is_whole)::int AS "wholeArticles"
    FROM article a
    LEFT JOIN judged_article j ON j.article_id = a.id
    LEFT JOIN reviewed_reading r ON r.analysis_id = a.analysis_in_force_id AND r.revision = j.revision
    LEFT JOIN LATERAL (
      SELECT count(*)::int AS attributions FROM attribution_row t
      WHERE t.analysis_id = a.analysis_in_force_id) AS own ON true
    WHERE a.analysis_in_force_id IS NOT NULL
      AND (${storyId}::text IS NULL OR a.story_id = ${storyId})`
  return shareRowSchema.parse(row)
}

/** An analysis that was made of a version of an article, in force or not; null where it is of another text. */
export async function analysisOfVersion(
  db: Database,
  { analysisId, versionId }: { analysisId: string; versionId: string },
): Promise<Analysis | null> {
  const row = await db.prisma.analysis.findFirst({
    where: { id: analysisId, versionId },
    select: { id: true },
  })
  return row ? ((await analysesById(db, [row.id])).get(row.id) ?? null) : null
}

/** The stories with the most claims in doubt in the machine's reading, and how many stories have been read. */
export async function storiesInDoubt(
  { prisma }: Database,
  most: number,
): Promise<{ ids: string[]; of: number }> {
  const rows = await prisma.$queryRaw<{ id: string; of: number }[]>`
    SELECT a.story_id AS id, (count(*) OVER ())::int AS of
    FROM article a JOIN measure_count m ON m.analysis_id = a.analysis_in_force_id
    WHERE m.measure = 'claims-in-doubt'
    GROUP BY a.story_id ORDER BY sum(m.counted) DESC, a.story_id
    LIMIT ${most}`
  return { ids: rows.map(({ id }) => id), of: rows[0]?.of ?? 0 }
}
