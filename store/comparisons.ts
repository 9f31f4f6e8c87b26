import { createHash, randomUUID } from 'node:crypto'
import { z } from 'zod'
import { linkSchema } from '#domain/article'
import type { ComparedArticle } from '#domain/comparison'
import { type Decision, decisionSchema } from '#domain/decision'
import { type StoryComparison, storyComparisonSchema } from '#domain/story-comparison'
import { parseAnalysis, storableDocument } from './analysis-document'
import { publicationOrder } from './articles'
import type { Database } from './db'
import { openKept } from './kept-documents'
import { lockStories } from './revisions'
import { storableText } from './storable-text'

/** What a comparison is computed from, as it stood at one moment. */
export interface StoryBasis {
  storyId: string
  /** The story's revision at that moment. */
  revision: number
  /** Hash of everything below and of the version: one basis has one comparison. */
  basis: string
  /** The id of the comparison that was made from the same basis before, or null. */
  knownId: string | null
  /** In order of publication; empty when the comparison is known. */
  articles: ComparedArticle[]
  /** The id of the analysis in force, by the article's. */
  readings: Record<string, string>
  /** Those in force, in the order in which they were taken. */
  decisions: { id: string; decision: Decision }[]
  /** When the last article was added: nothing in the story can have been published later. */
  asOf: string
}

/**
 * Reads what a story's comparison is computed from, all as of one moment, or null when there is no
 * such story.
 */
export async function readBasis(
  { prisma }: Database,
  storyId: string,
  version: string,
): Promise<StoryBasis | null> {
  return prisma.$transaction(
    async (transaction) => {
      const story = await transaction.story.findUnique({ where: { id: storyId } })
      if (!story) return null
      const rows = await transaction.article.findMany({
        where: { storyId, analysisInForceId: { not: null } },
        include: { outlet: true },
        orderBy: publicationOrder,
      })
      const decisions = await transaction.decision.findMany({
        where: { storyId, undoneAt: null, kind: { not: 'put-in-story' } },
        orderBy: { ordinal: 'asc' },
      })
      const facts = rows.map((row) => [
        row.id,
        row.analysisInForceId,
        row.outlet.name,
        row.publishedAt,
        row.url,
        row.addedAt,
      ])
      const basis = createHash('sha256')
        .update(JSON.stringify([version, facts, decisions.map(({ id }) => id)]))
        .digest('hex')
      const known = await transaction.comparison.findUnique({
        where: { storyId_basis: { storyId, basis } },
        select: { id: true },
      })
      const ids = rows.flatMap(({ analysisInForceId }) => analysisInForceId ?? [])
      const analyses = known
        ? []
        : await transaction.analysis.findMany({
            where: { id: { in: ids } },
            include: { version: { select: { links: true } } },
          })
      const analysisById = new Map(analyses.map((analysis) => [analysis.id, analysis]))
      return {
        storyId,
        revision: story.revision,
        basis,
        knownId: known?.id ?? null,
        articles: rows.flatMap((row) => {
          const analysis = analysisById.get(row.analysisInForceId ?? '')
          if (!analysis) return []
          return {
            id: row.id,
            outlet: row.outlet.name,
            publishedAt: row.publishedAt,
            url: row.url,
            links: z.array(linkSchema).parse(analysis.version.links),
            analysis: { ...parseAnalysis(analysis.document), id: row.id, title: row.title },
          }
        }),
        readings: Object.fromEntries(rows.map((row) => [row.id, row.analysisInForceId ?? ''])),
        decisions: decisions.map(({ id, payload }) => ({
          id,
          decision: decisionSchema.parse(payload),
        })),
        asOf: new Date(Math.max(0, ...rows.map(({ addedAt }) => addedAt.getTime()))).toISOString(),
      }
    },
    { isolationLevel: 'RepeatableRead' },
  )
}

/**
 * Keeps a comparison and puts it in force, in one transaction; `made` is null where the same basis was
 * compared before, and that comparison is put in force again. One that is computed from an older state
 * than the one in force is kept and changes nothing that people see.
 * @returns whether the story has changed meanwhile, so that it is to be compared once more
 */
export async function keepComparison(
  { prisma }: Database,
  from: Pick<StoryBasis, 'storyId' | 'revision' | 'basis' | 'knownId'>,
  made: { version: string; document: StoryComparison } | null,
): Promise<'up-to-date' | 'changed-meanwhile'> {
  const { storyId, basis, revision } = from
  return prisma.$transaction(async (transaction) => {
    await lockStories(transaction, [storyId])
    if (made) {
      const document = storableDocument(made.document)
      await transaction.$executeRaw`
        INSERT INTO comparison (id, story_id, basis, version, document)
        SELECT ${randomUUID()}, id, ${basis}, ${made.version}, ${document}::jsonb
        FROM story WHERE id = ${storyId}
        ON CONFLICT (story_id, basis) DO NOTHING`
    }
    const [story, kept] = await Promise.all([
      transaction.story.findUnique({ where: { id: storyId } }),
      transaction.comparison.findUnique({
        where: { storyId_basis: { storyId, basis } },
        select: { id: true },
      }),
    ])
    if (!story || !kept) return 'up-to-date'
    if (story.comparedRevision <= revision) {
      await transaction.story.update({
        where: { id: storyId },
        data: {
          comparisonInForceId: kept.id,
          comparedRevision: revision,
          comparisonProblem: null,
        },
      })
    }
    return story.revision === revision ? 'up-to-date' : 'changed-meanwhile'
  })
}

/** Notes why a story could not be compared; what is in force stays, and a change tries anew. */
export async function noteProblem(
  { prisma }: Database,
  { storyId, revision }: Pick<StoryBasis, 'storyId' | 'revision'>,
  problem: string,
): Promise<void> {
  await prisma.story.updateMany({
    where: { id: storyId, comparedRevision: { lte: revision } },
    data: { comparedRevision: revision, comparisonProblem: storableText(problem) },
  })
}

/**
 * The stories that are to be compared and of which no article waits to be read, a hundred at a time:
 * those that have changed since, and those whose comparison another version made. A story that stands
 * alone has nothing to be compared with.
 */
export async function storiesToCompare({ prisma }: Database, version: string): Promise<string[]> {
  const rows = await prisma.$queryRaw<{ id: string }[]>`
    SELECT s.id FROM (
      SELECT id FROM story WHERE revision <> compared_revision AND NOT stands_alone
      UNION
      SELECT s.id FROM comparison c JOIN story s ON s.comparison_in_force_id = c.id
      WHERE c.version <> ${version} AND s.comparison_problem IS NULL) s
    WHERE NOT EXISTS (SELECT FROM article a WHERE a.story_id = s.id AND a.state = 'waiting')
    ORDER BY s.id LIMIT 100`
  return rows.map(({ id }) => id)
}

/** The comparison in force, and whether the story has changed since it was computed. */
export interface ComparisonInForce {
  kept: { document: StoryComparison; version: string; createdAt: string } | null
  isOutdated: boolean
  /** Why the last attempt came to nothing, or null. */
  problem: string | null
}

/** What is in force for a story, or null when there is no such story. */
export async function comparisonInForce(
  { prisma }: Database,
  storyId: string,
): Promise<ComparisonInForce | null> {
  const story = await prisma.story.findUnique({ where: { id: storyId } })
  if (!story) return null
  const id = story.comparisonInForceId
  return {
    kept: id === null ? null : await comparisonById({ prisma }, id),
    isOutdated: story.revision !== story.comparedRevision,
    problem: story.comparisonProblem,
  }
}

type KeptComparison = NonNullable<ComparisonInForce['kept']>

/** Of so many members of claims and rows in all comparisons are remembered: a story of 200 articles has some 20,000. */
const mostMembers = 100_000
const keptComparisons = openKept<KeptComparison>(mostMembers)

/** A comparison as it was made; one that was asked for lately is not read and parsed again. */
async function comparisonById(
  { prisma }: Pick<Database, 'prisma'>,
  id: string,
): Promise<KeptComparison | null> {
  const known = keptComparisons.get(id)
  if (known) return known
  const row = await prisma.comparison.findUnique({ where: { id } })
  if (!row) return null
  const document = storyComparisonSchema.parse(row.document)
  const kept = { document, version: row.version, createdAt: row.createdAt.toISOString() }
  const members = document.comparison.claims.reduce((sum, claim) => sum + claim.members.length, 1)
  keptComparisons.keep(id, kept, members + document.roster.length)
  return kept
}
