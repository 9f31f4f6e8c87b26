import { type Decision, decisionSchema, type LoggedDecision } from '#domain/decision'
import type { Database } from './db'
import type { DecisionLog, Decision as DecisionRow, Prisma } from './generated/client'
import { lockStories, noteChange } from './revisions'
import { storableText } from './storable-text'

/** What became of taking a decision. */
export interface TakenDecision {
  /** The same decision holds already when it was taken twice, as by a second click. */
  outcome: 'taken' | 'already-taken'
  decisionId: string
}

/** What became of taking a decision back, or of taking it again. */
export type TurnedDecision = 'turned' | 'already-so' | 'no-such-decision'

/**
 * Keeps what a person decided, and notes that the story's comparison is to be made anew: both or
 * neither. Two at once are taken one after the other.
 */
export async function takeDecision(
  { prisma }: Database,
  { storyId, decision, by }: { storyId: string; decision: Decision; by: string | null },
): Promise<TakenDecision> {
  const payload = storablePayload(decision)
  return prisma.$transaction(async (transaction) => {
    await lockStories(transaction, [storyId])
    const known = await transaction.decision.findFirst({
      where: { storyId, undoneAt: null, payload: { equals: payload } },
      select: { id: true },
    })
    if (known) return { outcome: 'already-taken', decisionId: known.id }
    const decisionId = await writeDecision(transaction, { storyId, payload, by })
    await noteChange(transaction, [storyId])
    return { outcome: 'taken', decisionId }
  })
}

/** Takes a decision back, or takes it again. It stays in the log either way. */
export async function turnDecision(
  { prisma }: Database,
  { id, to, by }: { id: string; to: 'undone' | 'redone'; by: string | null },
): Promise<TurnedDecision> {
  const found = await prisma.decision.findUnique({ where: { id }, select: { storyId: true } })
  if (!found) return 'no-such-decision'
  return prisma.$transaction(async (transaction) => {
    await lockStories(transaction, [found.storyId])
    const isTurned = await writeTurn(transaction, { id, to, by })
    if (isTurned) await noteChange(transaction, [found.storyId])
    return isTurned ? 'turned' : 'already-so'
  })
}

/** Every decision that was ever taken about a story or moved an article into it, in that order. */
export async function decisionsOfStory(
  { prisma }: Database,
  storyId: string,
): Promise<LoggedDecision[]> {
  const rows = await prisma.decision.findMany({
    where: {
      OR: [{ storyId }, { kind: 'put-in-story', payload: { path: ['storyId'], equals: storyId } }],
    },
    include: { log: { orderBy: { id: 'asc' } } },
    orderBy: { ordinal: 'asc' },
  })
  return rows.map(toLogged)
}

/** One decision with its log, or null. */
export async function findDecision(
  { prisma }: Database,
  id: string,
): Promise<LoggedDecision | null> {
  const row = await prisma.decision.findUnique({
    where: { id },
    include: { log: { orderBy: { id: 'asc' } } },
  })
  return row && toLogged(row)
}

/** Writes a decision and the first line of its log. */
export async function writeDecision(
  transaction: Prisma.TransactionClient,
  given: { storyId: string; payload: Prisma.InputJsonObject; by: string | null },
): Promise<string> {
  const { storyId, payload, by } = given
  const { id } = await transaction.decision.create({
    data: {
      storyId,
      kind: String(payload.kind),
      payload,
      takenBy: by,
      log: { create: { step: 'taken', by } },
    },
  })
  return id
}

/** Marks a decision as taken back or as holding again; false when it is so already. */
export async function writeTurn(
  transaction: Prisma.TransactionClient,
  { id, to, by }: { id: string; to: 'undone' | 'redone'; by: string | null },
): Promise<boolean> {
  const { count } = await transaction.decision.updateMany({
    where: { id, undoneAt: to === 'undone' ? null : { not: null } },
    data: { undoneAt: to === 'undone' ? new Date() : null },
  })
  if (count === 0) return false
  await transaction.decisionLog.create({ data: { decisionId: id, step: to, by } })
  return true
}

function toLogged(row: DecisionRow & { log: DecisionLog[] }): LoggedDecision {
  return {
    id: row.id,
    storyId: row.storyId,
    decision: decisionSchema.parse(row.payload),
    takenBy: row.takenBy,
    takenAt: row.takenAt.toISOString(),
    undoneAt: row.undoneAt?.toISOString() ?? null,
    log: row.log.map(({ step, by, at }) => ({ step, by, at: at.toISOString() })),
  }
}

/** Words that a person gave may hold what PostgreSQL refuses; one code unit stands for one. */
function storablePayload(decision: Decision): Prisma.InputJsonObject {
  return JSON.parse(JSON.stringify(decision), (_key, value) =>
    typeof value === 'string' ? storableText(value) : value,
  )
}
