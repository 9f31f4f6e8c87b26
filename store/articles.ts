import type { Analysis } from '#domain/analysis'
import type { ArticleSummary } from '#domain/story'
import { parseAnalysis } from './analysis-document'
import type { Database } from './db'
import type { Article, Outlet } from './generated/client'
import { storableText } from './storable-text'

/** An article that the engine has not read, with what it needs to read it. */
export interface WaitingArticle {
  id: string
  versionId: string
  title: string
  text: string
  outlet: string
}

/** The articles of a story in order of publication; those without a date last, as they were added. */
export async function articlesOfStory(
  { prisma }: Database,
  storyId: string,
): Promise<ArticleSummary[]> {
  const rows = await prisma.article.findMany({
    where: { storyId },
    include: { outlet: true },
    orderBy: publicationOrder,
  })
  return rows.map(toSummary)
}

/** In order of publication, then of arrival. */
export const publicationOrder = [
  { publishedOrder: { sort: 'asc', nulls: 'last' } },
  { addedAt: 'asc' },
  { id: 'asc' },
] as const satisfies object[]

/** One article with its text and the analysis in force, or null. */
export async function findArticle(
  { prisma }: Database,
  id: string,
): Promise<{ summary: ArticleSummary; text: string; analysis: Analysis | null } | null> {
  const row = await prisma.article.findUnique({
    where: { id },
    include: { outlet: true, versionInForce: true, analysisInForce: true },
  })
  if (!row) return null
  return {
    summary: toSummary(row),
    text: row.versionInForce?.text ?? '',
    analysis: row.analysisInForce ? parseAnalysis(row.analysisInForce.document) : null,
  }
}

/** The texts in force of a story's articles, by the article's id. */
export async function textsOfStory(
  { prisma }: Database,
  storyId: string,
): Promise<Map<string, string>> {
  const rows = await prisma.article.findMany({
    where: { storyId },
    select: { id: true, versionInForce: { select: { text: true } } },
  })
  return new Map(rows.map(({ id, versionInForce }) => [id, versionInForce?.text ?? '']))
}

/** The articles that wait for the engine, the oldest first, a hundred at a time. */
export async function waitingArticles({ prisma }: Database): Promise<WaitingArticle[]> {
  const rows = await prisma.article.findMany({
    where: { state: 'waiting', versionInForceId: { not: null } },
    include: { outlet: true, versionInForce: true },
    orderBy: { addedAt: 'asc' },
    take: 100,
  })
  return rows.flatMap(({ id, title, outlet, versionInForce }) =>
    versionInForce
      ? { id, title, outlet: outlet.name, versionId: versionInForce.id, text: versionInForce.text }
      : [],
  )
}

/** Notes that a waiting article could not be read, and why. */
export async function markFailed({ prisma }: Database, id: string, problem: string): Promise<void> {
  // Another process may have read it meanwhile.
  await prisma.article.updateMany({
    where: { id, state: 'waiting' },
    data: { state: 'failed', problem: storableText(problem) },
  })
}

/** A row with its outlet as the house knows it. */
export function toSummary(row: Article & { outlet: Outlet }): ArticleSummary {
  return {
    id: row.id,
    storyId: row.storyId,
    title: row.title,
    outlet: row.outlet.name,
    outletId: row.outletId,
    byline: row.byline,
    url: row.url,
    publishedAt: row.publishedAt,
    addedAt: row.addedAt.toISOString(),
    state: row.state,
    problem: row.problem,
  }
}
