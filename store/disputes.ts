import { type Dispute, type DisputeState, disputeSchema } from '#domain/dispute'
import type { DisputedMark } from '#domain/disputed-mark'
import type { Database } from './db'
import type { DisputeLog, Dispute as DisputeRow, Prisma } from './generated/client'
import { storableText } from './storable-text'

/** A dispute with the story that it is about. */
export interface StoredDispute {
  dispute: Dispute
  storyId: string
  story: string
}

/** A step that the owner takes, with the words that go with it. */
export type DisputeMove =
  | { step: 'accepted' }
  | { step: 'answered' | 'corrected'; words: string }
  | { step: 'declined'; words: string; isReasonPublic: boolean }

const withLog = { log: { orderBy: { id: 'asc' } } } satisfies Prisma.DisputeInclude

/** Keeps what came by a link, waiting; false when as many wait for that story as may. */
export async function keepDispute(
  { prisma }: Database,
  given: {
    storyId: string
    shareId: string
    mark: DisputedMark
    note: string
    proposed: string | null
    saidBy: string | null
    mostWaiting: number
  },
): Promise<boolean> {
  const { storyId, shareId, mark, note, proposed, saidBy, mostWaiting } = given
  return prisma.$transaction(async (transaction) => {
    const waiting = await transaction.dispute.count({ where: { storyId, state: 'waiting' } })
    if (waiting >= mostWaiting) return false
    await transaction.dispute.create({
      data: {
        ...{ storyId, shareId, mark: storableMark(mark), note: storableText(note) },
        ...{ proposed: storableOr(proposed), saidBy: storableOr(saidBy) },
        log: { create: { step: 'received' } },
      },
    })
    return true
  })
}

/** How many wait for the owner, over all stories. */
export function countWaiting({ prisma }: Database): Promise<number> {
  return prisma.dispute.count({ where: { state: 'waiting' } })
}

/** Disputes, the newest first; of one story or of all, in one state or in every. */
export async function listDisputes(
  { prisma }: Database,
  chosen: { storyId: string | null; state: DisputeState | null; skip: number; take: number },
): Promise<{ rows: StoredDispute[]; all: number }> {
  const { storyId, state, skip, take } = chosen
  const where = { ...(storyId === null ? {} : { storyId }), ...(state === null ? {} : { state }) }
  const [rows, all] = await Promise.all([
    prisma.dispute.findMany({
      where,
      include: { ...withLog, story: { select: { title: true } } },
      orderBy: { ordinal: 'desc' },
      ...{ skip, take },
    }),
    prisma.dispute.count({ where }),
  ])
  return {
    rows: rows.map((row) => ({
      dispute: toDispute(row),
      storyId: row.storyId,
      story: row.story.title,
    })),
    all,
  }
}

/** How many disputes are in each state. */
export async function countByState(
  { prisma }: Database,
  storyId: string | null,
): Promise<Record<DisputeState, number>> {
  const groups = await prisma.dispute.groupBy({
    by: ['state'],
    where: storyId === null ? {} : { storyId },
    _count: true,
  })
  const counts = { waiting: 0, accepted: 0, declined: 0 }
  for (const { state, _count } of groups) counts[state] = _count
  return counts
}

/** Every dispute of a story, in the order in which they came. */
export async function disputesOfStory(
  { prisma }: Database,
  storyId: string,
  states?: DisputeState[],
): Promise<Dispute[]> {
  const rows = await prisma.dispute.findMany({
    where: { storyId, ...(states ? { state: { in: states } } : {}) },
    include: withLog,
    orderBy: { ordinal: 'asc' },
  })
  return rows.map(toDispute)
}

/** The frozen views by which some disputes came, by the id of the dispute; none for one out of a file. */
export async function documentsOfDisputes(
  { prisma }: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, unknown>> {
  const rows = await prisma.dispute.findMany({
    where: { id: { in: [...ids] }, shareId: { not: null } },
    select: { id: true, share: { select: { document: true } } },
  })
  return new Map(rows.map(({ id, share }) => [id, share?.document]))
}

/**
 * Takes a step. What is answered or corrected is accepted with it. False when there is no such dispute, or
 * nothing would change, as by a second click.
 */
export async function moveDispute(
  { prisma }: Database,
  id: string,
  move: DisputeMove,
): Promise<boolean> {
  const words = 'words' in move ? storableText(move.words) : null
  const change = changeOf(move, words)
  return prisma.$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT id FROM dispute WHERE id = ${id} FOR UPDATE`
    const row = await transaction.dispute.findUnique({ where: { id } })
    if (!row) return false
    const isSame = Object.entries(change).every(([key, value]) => row[key as 'state'] === value)
    if (isSame) return false
    await transaction.dispute.update({ where: { id }, data: change })
    if (move.step !== 'accepted' && move.step !== 'declined' && row.state !== 'accepted')
      await transaction.disputeLog.create({ data: { disputeId: id, step: 'accepted' } })
    await transaction.disputeLog.create({ data: { disputeId: id, step: move.step, words } })
    return true
  })
}

/** Takes in disputes that are not here yet, known by their ids; says which were here already, and whose. */
export async function importDisputes(
  { prisma }: Database,
  storyId: string,
  disputes: readonly Dispute[],
): Promise<{ added: number; known: string[]; elsewhere: string[] }> {
  return prisma.$transaction(async (transaction) => {
    const found = await transaction.dispute.findMany({
      where: { id: { in: disputes.map(({ id }) => id) } },
      select: { id: true, storyId: true },
    })
    const storyOf = new Map(found.map((row) => [row.id, row.storyId]))
    const fresh = disputes.filter(({ id }) => !storyOf.has(id))
    for (const { log, mark, ...dispute } of fresh) {
      await transaction.dispute.create({
        data: {
          ...storable(dispute),
          storyId,
          mark: storableMark(mark),
          log: {
            create: log.map(({ step, words, at }) => ({ step, words: storableOr(words), at })),
          },
        },
      })
    }
    const ids = [...storyOf.keys()]
    return {
      added: fresh.length,
      known: ids.filter((id) => storyOf.get(id) === storyId),
      elsewhere: ids.filter((id) => storyOf.get(id) !== storyId),
    }
  })
}

function changeOf(move: DisputeMove, words: string | null) {
  switch (move.step) {
    case 'accepted':
      return { state: 'accepted' as const }
    case 'answered':
      return { state: 'accepted' as const, answer: words }
    case 'corrected':
      return { state: 'accepted' as const, correction: words }
    case 'declined':
      return {
        ...{ state: 'declined' as const, reason: words },
        isReasonPublic: move.isReasonPublic,
      }
  }
}

function toDispute(row: DisputeRow & { log: DisputeLog[] }): Dispute {
  const { id, mark, note, proposed, saidBy, state, answer, correction, reason } = row
  return disputeSchema.parse({
    ...{ id, mark, note, proposed, saidBy, state, answer, correction, reason },
    isReasonPublic: row.isReasonPublic,
    receivedAt: row.receivedAt.toISOString(),
    log: row.log.map(({ step, words, at }) => ({ step, words, at: at.toISOString() })),
  })
}

function storableOr(words: string | null): string | null {
  return words === null ? null : storableText(words)
}

function storable<Row extends object>(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      typeof value === 'string' ? storableText(value) : value,
    ]),
  ) as Row
}

function storableMark(mark: DisputedMark): Prisma.InputJsonObject {
  return storable(mark) as Prisma.InputJsonObject
}
