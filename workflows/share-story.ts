import { createHash, randomBytes } from 'node:crypto'
import { type ShareDays, shareDays } from '#domain/share-choices'
import type { SharedView } from '#domain/shared-view'
import { findShare, type KeptShare, keepShare, revokeKeptShare, sharesOfStory } from '#store/shares'
import { findStory } from '#store/stories'
import { storyToExport } from './export-dataset/story-to-export'
import { takeSnapshot } from './share-story/take-snapshot'
import { viewComparison } from './view-comparison'
import { viewStory } from './view-story'
import { compareFacts } from './view-story/compare-facts'
import { openWorkspace } from './workspace'

export type ShareOutcome =
  /** The token is told this once; only its digest is kept. */
  | { outcome: 'shared'; token: string; expiresAt: string }
  | { outcome: 'refused'; because: ShareRefusal }

/** Why a story cannot be shared as it stands. */
export type ShareRefusal =
  | 'no-such-story'
  | 'no-such-expiry'
  | 'being-read'
  | 'mixed-engines'
  | 'no-claims'

/** A link of a story to its owner. */
export type ListedShare = KeptShare & { state: 'open' | 'expired' | 'revoked' }

/** What a link shows. */
export interface OpenedShare {
  shareId: string
  storyId: string
  /** Both in UTC. */
  createdAt: string
  expiresAt: string
  view: SharedView
}

const aDay = 24 * 60 * 60 * 1000

/** Freezes what a story shows now and makes a link to it that holds for so many days. */
export async function shareStory(storyId: string, days: number): Promise<ShareOutcome> {
  if (!isShareDays(days)) return { outcome: 'refused', because: 'no-such-expiry' }
  const [view, from, compared] = await Promise.all([
    viewStory(storyId),
    storyToExport(storyId),
    viewComparison(storyId),
  ])
  if (!view || !from) return { outcome: 'refused', because: 'no-such-story' }
  if (view.story.pending > 0) return { outcome: 'refused', because: 'being-read' }
  if (view.engineVersions.length > 1) return { outcome: 'refused', because: 'mixed-engines' }
  if (view.attributedClaims === 0) return { outcome: 'refused', because: 'no-claims' }
  const differences = compared?.made?.differences ?? []
  const facts = from.made ? compareFacts(from.made.comparison, differences) : []
  const token = randomBytes(32).toString('base64url')
  const createdAt = new Date()
  const expiresAt = new Date(createdAt.getTime() + days * aDay)
  const { db } = await openWorkspace()
  const isKept = await keepShare(db, {
    storyId,
    tokenHash: digest(token),
    view: takeSnapshot(view, from, [...view.paragraph, ...facts]),
    createdAt,
    expiresAt,
  })
  if (!isKept) return { outcome: 'refused', because: 'no-such-story' }
  return { outcome: 'shared', token, expiresAt: expiresAt.toISOString() }
}

/** The links of a story, the newest first, with what became of them; null when there is no such story. */
export async function listShares(
  storyId: string,
): Promise<{ title: string; shares: ListedShare[] } | null> {
  const { db } = await openWorkspace()
  const [story, kept] = await Promise.all([findStory(db, storyId), sharesOfStory(db, storyId)])
  if (!story) return null
  const now = new Date().toISOString()
  const shares = kept.map(
    (share): ListedShare => ({
      ...share,
      state: share.revokedAt !== null ? 'revoked' : share.expiresAt <= now ? 'expired' : 'open',
    }),
  )
  return { title: story.title, shares }
}

/** Revokes a link at once; false when there is none of that id, or it was revoked before. */
export async function revokeShare(storyId: string, id: string): Promise<boolean> {
  const { db } = await openWorkspace()
  return revokeKeptShare(db, { storyId, id, now: new Date() })
}

/** What the link with this token shows; null alike for one that never was, has expired or was revoked. */
export async function openShare(token: string): Promise<OpenedShare | null> {
  if (!/^[\w-]{43}$/.test(token)) return null
  const { db } = await openWorkspace()
  return findShare(db, { tokenHash: digest(token), now: new Date() })
}

function isShareDays(days: number): days is ShareDays {
  return (shareDays as readonly number[]).includes(days)
}

/** The token has 256 random bits, so a plain digest of it cannot be guessed back. */
function digest(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
