import { type Judgement, judgementSchema, type LoggedJudgement } from '#domain/judgement'
import { storableDocument } from './analysis-document'
import type { Database } from './db'
import type { JudgementLog, Judgement as JudgementRow, Prisma } from './generated/client'

/** What became of giving a judgement. */
export interface TakenJudgement {
  /** The same judgement holds already when it was given twice, as by a second click. */
  outcome: 'taken' | 'already-taken'
  judgementId: string
}

/** What became of taking a judgement back, or of taking it again. */
export type TurnedJudgement =
  | { turned: 'turned' | 'already-so'; articleId: string }
  | { turned: 'no-such-judgement' }

/** Keeps what a person judged. Two at once about one article are taken one after the other. */
export async function takeJudgement(
  { prisma }: Database,
  { articleId, judgement, by }: { articleId: string; judgement: Judgement; by: string | null },
): Promise<TakenJudgement> {
  const payload = storableDocument(judgement) as Prisma.InputJsonObject
  return prisma.$transaction(async (transaction) => {
    await lockJudged(transaction, articleId)
    const known = await transaction.judgement.findFirst({
      where: { articleId, undoneAt: null, payload: { equals: payload } },
      select: { id: true },
    })
    if (known) return { outcome: 'already-taken', judgementId: known.id }
    const { id } = await transaction.judgement.create({
      data: {
        articleId,
        kind: judgement.kind,
        payload,
        takenBy: by,
        log: { create: { step: 'taken', by } },
      },
    })
    await raiseRevision(transaction, articleId)
    return { outcome: 'taken', judgementId: id }
  })
}

/** Takes a judgement back, or takes it again. It stays in the log either way. */
export async function turnJudgement(
  { prisma }: Database,
  { id, to, by }: { id: string; to: 'undone' | 'redone'; by: string | null },
): Promise<TurnedJudgement> {
  const found = await prisma.judgement.findUnique({ where: { id }, select: { articleId: true } })
  if (!found) return { turned: 'no-such-judgement' }
  const { articleId } = found
  return prisma.$transaction(async (transaction) => {
    await lockJudged(transaction, articleId)
    const { count } = await transaction.judgement.updateMany({
      where: { id, undoneAt: to === 'undone' ? null : { not: null } },
      data: { undoneAt: to === 'undone' ? new Date() : null },
    })
    if (count === 0) return { turned: 'already-so', articleId }
    await transaction.judgementLog.create({ data: { judgementId: id, step: to, by } })
    await raiseRevision(transaction, articleId)
    return { turned: 'turned', articleId }
  })
}

/** Every judgement that was ever given about some articles, by article, in that order. */
export async function judgementsOfArticles(
  { prisma }: Database,
  articleIds: readonly string[],
): Promise<Map<string, LoggedJudgement[]>> {
  const rows = await prisma.judgement.findMany({
    where: { articleId: { in: [...articleIds] } },
    include: { log: { orderBy: { id: 'asc' } } },
    orderBy: { ordinal: 'asc' },
  })
  const found = new Map<string, LoggedJudgement[]>()
  for (const row of rows) {
    found.set(row.articleId, [...(found.get(row.articleId) ?? []), toLogged(row)])
  }
  return found
}

async function lockJudged(transaction: Prisma.TransactionClient, articleId: string): Promise<void> {
  await transaction.$executeRaw`
    INSERT INTO judged_article (article_id) VALUES (${articleId}) ON CONFLICT DO NOTHING`
  await transaction.$queryRaw`
    SELECT FROM judged_article WHERE article_id = ${articleId} FOR NO KEY UPDATE`
}

async function raiseRevision(
  transaction: Prisma.TransactionClient,
  articleId: string,
): Promise<void> {
  await transaction.judgedArticle.update({
    where: { articleId },
    data: { revision: { increment: 1 } },
  })
}

function toLogged(row: JudgementRow & { log: JudgementLog[] }): LoggedJudgement {
  return {
    id: row.id,
    articleId: row.articleId,
    judgement: judgementSchema.parse(row.payload),
    takenBy: row.takenBy,
    takenAt: row.takenAt.toISOString(),
    undoneAt: row.undoneAt?.toISOString() ?? null,
    log: row.log.map(({ step, by, at }) => ({ step, by, at: at.toISOString() })),
  }
}
