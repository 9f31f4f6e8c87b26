import { type SharedView, sharedViewSchema } from '#domain/shared-view'
import type { Database } from './db'
import { storableText } from './storable-text'

/** A link as its owner sees it: never its token, which is nowhere kept. */
export interface KeptShare {
  id: string
  /** All three in UTC. */
  createdAt: string
  expiresAt: string
  revokedAt: string | null
}

/** Keeps a frozen view under the digest of its link's token; false when there is no such story. */
export async function keepShare(
  { prisma }: Database,
  given: { storyId: string; tokenHash: string; view: SharedView; createdAt: Date; expiresAt: Date },
): Promise<boolean> {
  const { storyId, tokenHash, createdAt, expiresAt } = given
  const document = JSON.parse(JSON.stringify(given.view), (_key, value) =>
    typeof value === 'string' ? storableText(value) : value,
  )
  return prisma.$transaction(async (transaction) => {
    const story = await transaction.story.findUnique({
      where: { id: storyId },
      select: { id: true },
    })
    if (!story) return false
    await transaction.share.create({
      data: { storyId, tokenHash, document, createdAt, expiresAt },
    })
    return true
  })
}

/** The links of a story, the newest first. */
export async function sharesOfStory({ prisma }: Database, storyId: string): Promise<KeptShare[]> {
  const rows = await prisma.share.findMany({
    where: { storyId },
    select: { id: true, createdAt: true, expiresAt: true, revokedAt: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  })
  return rows.map(({ id, createdAt, expiresAt, revokedAt }) => ({
    id,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    revokedAt: revokedAt?.toISOString() ?? null,
  }))
}

/** Revokes a link of a story, and forgets what it showed; false when there is none that still holds. */
export async function revokeKeptShare(
  { prisma }: Database,
  { storyId, id, now }: { storyId: string; id: string; now: Date },
): Promise<boolean> {
  const { count } = await prisma.share.updateMany({
    where: { id, storyId, revokedAt: null },
    data: { revokedAt: now, document: {} },
  })
  return count > 0
}

/** What a link shows, by its token's digest; null for one that is unknown, expired or revoked. */
export async function findShare(
  { prisma }: Database,
  { tokenHash, now }: { tokenHash: string; now: Date },
): Promise<{
  shareId: string
  storyId: string
  createdAt: string
  expiresAt: string
  view: SharedView
} | null> {
  const row = await prisma.share.findFirst({
    where: { tokenHash, revokedAt: null, expiresAt: { gt: now } },
  })
  if (!row) return null
  return {
    shareId: row.id,
    storyId: row.storyId,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    view: sharedViewSchema.parse(row.document),
  }
}
