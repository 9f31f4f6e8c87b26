import { createHash, randomUUID } from 'node:crypto'
import type { Analysis } from '#domain/analysis'
import type { Link } from '#domain/article'
import type { ArticleSummary } from '#domain/story'
import { parseAnalysis } from './analysis-document'
import type { Database } from './db'
import type { Article, Outlet, Prisma } from './generated/client'
import { storableText } from './storable-text'
import { countStoryTerms } from './story-terms'

/** An article to be kept in a story. */
export interface NewArticle {
  storyId: string
  outlet: string
  title: string
  text: string
  byline: string | null
  url: string | null
  /** A day or an instant with its zone, as the domain says. */
  publishedAt: string | null
  /** Hyperlinks, by offsets into `text`; those that reach beyond it are left out. */
  links: Link[]
  /** What a later article of the same story finds this one by; the weightiest first. */
  storyTerms: string[]
  /** Why it stands in this story, where no person said so; else null. */
  placedBecause: string | null
}

/** What adding an article came to; an article is `already-here` by its text or address in the same story. */
export interface AddedArticle {
  outcome: 'added' | 'already-here'
  articleId: string
}

/** An article that the engine has not read, with what it needs to read it. */
export interface WaitingArticle {
  id: string
  versionId: string
  title: string
  text: string
  outlet: string
}

/**
 * Keeps an article and its first version, or neither. Any number of processes may add the same one
 * at once: the database's own constraints let one through.
 */
export async function addArticle(db: Database, given: NewArticle): Promise<AddedArticle> {
  const article = storableArticle(given)
  const textHash = createHash('sha256').update(article.text).digest('hex')
  const known = await findKnown(db, article, textHash)
  if (known) return { outcome: 'already-here', articleId: known }
  try {
    return { outcome: 'added', articleId: await create(db, article, textHash) }
  } catch (error) {
    // P2002: someone else was quicker.
    const winner =
      (error as { code?: string }).code === 'P2002' ? await findKnown(db, article, textHash) : null
    if (winner) return { outcome: 'already-here', articleId: winner }
    throw error
  }
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

async function findKnown(
  { prisma }: Database,
  { storyId, url }: NewArticle,
  textHash: string,
): Promise<string | null> {
  const sameAddress = url === null ? [] : [{ url }]
  const found = await prisma.article.findFirst({
    where: { storyId, OR: [{ textHash }, ...sameAddress] },
    select: { id: true },
  })
  return found?.id ?? null
}

function storableArticle(given: NewArticle): NewArticle {
  return {
    ...given,
    outlet: storableText(given.outlet).trim() || 'Unknown outlet',
    title: storableText(given.title),
    text: storableText(given.text),
    byline: given.byline === null ? null : storableText(given.byline),
    url: given.url === null ? null : storableText(given.url),
    links: given.links
      .filter(({ start, end }) => start <= end && end <= given.text.length)
      .map((link) => ({ ...link, url: storableText(link.url) })),
    storyTerms: [...new Set(given.storyTerms.map(storableText))],
  }
}

async function create(
  { prisma }: Database,
  article: NewArticle,
  textHash: string,
): Promise<string> {
  return prisma.$transaction(async (transaction) => {
    const { id } = await transaction.article.create({
      data: {
        storyId: article.storyId,
        outletId: await outletNamed(transaction, article.outlet),
        title: article.title,
        byline: article.byline,
        url: article.url,
        publishedAt: article.publishedAt,
        publishedOrder: article.publishedAt === null ? null : new Date(article.publishedAt),
        textHash,
        placedBecause: article.placedBecause,
      },
    })
    const { text, links, storyTerms } = article
    const version = await transaction.articleVersion.create({
      data: { articleId: id, text, textHash, links, storyTerms },
    })
    await transaction.article.update({ where: { id }, data: { versionInForceId: version.id } })
    // Last, since every article that is added at the same time waits for the rows of common terms.
    await countStoryTerms(transaction, storyTerms)
    return id
  })
}

/** The outlet of that name in any case, made if it is new; the first spelling seen stays. */
async function outletNamed(transaction: Prisma.TransactionClient, name: string): Promise<string> {
  const nameKey = name.toLowerCase()
  // An upsert of Prisma's looks first and fails when another process is quicker.
  await transaction.$executeRaw`
    INSERT INTO outlet (id, name, name_key) VALUES (${randomUUID()}, ${name}, ${nameKey})
    ON CONFLICT (name_key) DO NOTHING`
  const { id } = await transaction.outlet.findUniqueOrThrow({ where: { nameKey } })
  return id
}
