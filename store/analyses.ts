import { randomUUID } from 'node:crypto'
import { type Analysis, analysisSchema, type ReadingStamp } from '#domain/analysis'
import type { ArticleSummary } from '#domain/story'
import { parseAnalysis, storableDocument } from './analysis-document'
import { publicationOrder, toSummary } from './articles'
import type { Database } from './db'
import { openKept } from './kept-documents'
import { noteChange } from './revisions'
import { type SearchRows, writeSearchRows } from './search-rows'

/** A reading to be kept, with what was counted over it. */
export interface NewAnalysis {
  articleId: string
  versionId: string
  analysis: Analysis
  counts: { measure: string; part: string; counted: number; cases: number }[]
  rows: {
    ordinal: number
    claimId: string | null
    sourceId: string | null
    category: string
    cueClass: string
    prominence: string
    kind: string
    standing: string | null
    confidence: number
  }[]
  /** What a search finds in it; left out where nothing is to be found. */
  search?: SearchRows
}

/**
 * Keeps an analysis, its counts and rows, and points the article at it: all in one transaction. The
 * same engine reading the same version again changes nothing, nor do two processes at once.
 * `isBeside` keeps it and leaves the article with the analysis that it has.
 */
export async function keepAnalysis(
  { prisma }: Database,
  kept: NewAnalysis,
  { isBeside = false } = {},
): Promise<void> {
  const { analysis, articleId, versionId } = kept
  const stamp = { engineVersion: analysis.engine.version, model: analysis.engine.model }
  await prisma.$transaction(async (transaction) => {
    // Two processes may have read the same article: the second waits here and finds it kept.
    await transaction.$queryRaw`SELECT FROM article WHERE id = ${articleId} FOR UPDATE`
    const known = await transaction.analysis.findUnique({
      where: { versionId_engineVersion_model: { versionId, ...stamp } },
      select: { id: true },
    })
    const id = known?.id ?? randomUUID()
    if (!known) {
      await transaction.analysis.create({
        data: { id, versionId, ...stamp, document: storableDocument(analysis) },
      })
      const { counts, rows } = kept
      await transaction.$executeRaw`
        INSERT INTO measure_count (analysis_id, measure, part, counted, cases)
        SELECT ${id}, * FROM unnest(${counts.map((row) => row.measure)}::text[],
          ${counts.map((row) => row.part)}::text[], ${counts.map((row) => row.counted)}::int[],
          ${counts.map((row) => row.cases)}::int[])`
      await transaction.$executeRaw`
        INSERT INTO attribution_row (analysis_id, ordinal, claim_id, source_id, category, cue_class,
          prominence, kind, standing, confidence)
        SELECT ${id}, * FROM unnest(${rows.map((row) => row.ordinal)}::int[],
          ${rows.map((row) => row.claimId)}::text[], ${rows.map((row) => row.sourceId)}::text[],
          ${rows.map((row) => row.category)}::text[], ${rows.map((row) => row.cueClass)}::text[],
          ${rows.map((row) => row.prominence)}::text[], ${rows.map((row) => row.kind)}::text[],
          ${rows.map((row) => row.standing)}::text[], ${rows.map((row) => row.confidence)}::float8[])`
      if (kept.search) await writeSearchRows(transaction, id, kept.search)
    }
    if (isBeside) return
    const changed = await transaction.article.updateManyAndReturn({
      where: {
        id: articleId,
        versionInForceId: versionId,
        OR: [{ analysisInForceId: null }, { analysisInForceId: { not: id } }],
      },
      data: { analysisInForceId: id, state: 'read', problem: null },
      select: { storyId: true },
    })
    await noteChange(
      transaction,
      changed.map(({ storyId }) => storyId),
    )
  })
}

/** The analyses in force of a story's articles, in order of publication. */
export async function analysesOfStory(
  { prisma }: Database,
  storyId: string,
): Promise<{ article: ArticleSummary; analysis: Analysis; analysisId: string }[]> {
  const rows = await prisma.article.findMany({
    where: { storyId, analysisInForceId: { not: null } },
    include: { outlet: true },
    orderBy: publicationOrder,
  })
  const ids = rows.flatMap(({ analysisInForceId }) => analysisInForceId ?? [])
  const analyses = await analysesById({ prisma }, ids)
  return rows.flatMap((row) => {
    const analysisId = row.analysisInForceId ?? ''
    const analysis = analyses.get(analysisId)
    return analysis ? { article: toSummary(row), analysis, analysisId } : []
  })
}

/** Some 40 MB of parsed analyses: those of a story of 200 articles and of those that were looked at before. */
const mostCharacters = 8_000_000
const keptAnalyses = openKept<Analysis>(mostCharacters)

/** Analyses as they were read, by id; those that were asked for lately are not read and parsed again. */
export async function analysesById(
  { prisma }: Pick<Database, 'prisma'>,
  ids: readonly string[],
): Promise<Map<string, Analysis>> {
  const found = new Map<string, Analysis>()
  const missing: string[] = []
  for (const id of ids) {
    const kept = keptAnalyses.get(id)
    if (kept) found.set(id, kept)
    else missing.push(id)
  }
  if (missing.length === 0) return found
  const rows = await prisma.analysis.findMany({
    where: { id: { in: missing } },
    select: { id: true, document: true },
  })
  for (const { id, document } of rows) {
    const analysis = parseAnalysis(document)
    keptAnalyses.keep(id, analysis, analysis.text.length * documentOfText)
    found.set(id, analysis)
  }
  return found
}

/** A document has about so many characters for one of its text. */
const documentOfText = 6

/** By whom the analyses in force of a story's articles, or of all (null), were read, each stamp once. */
export async function readersOfStory(
  { prisma }: Database,
  storyId: string | null,
): Promise<ReadingStamp[]> {
  const rows = await prisma.$queryRaw<{ version: string; model: string; codebook: unknown }[]>`
    SELECT DISTINCT n.engine_version AS version, n.model, n.codebook
    FROM article a JOIN analysis n ON n.id = a.analysis_in_force_id
    WHERE ${storyId}::text IS NULL OR a.story_id = ${storyId}
    ORDER BY version, model`
  const { codebook } = analysisSchema.shape
  return rows.map((row) => ({ ...row, codebook: codebook.parse(row.codebook ?? undefined) }))
}
