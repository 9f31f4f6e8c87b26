import type { DisputedMark } from '#domain/disputed-mark'
import { noteLimits, plainNote } from '#domain/plain-note'
import { keepDispute } from '#store/disputes'
import { limitNotes, noteRates } from './dispute-mark/limit-notes'
import { markOfKey } from './dispute-mark/marks-of-view'
import { type OpenedShare, openShare } from './share-story'
import { openWorkspace } from './workspace'

export { noteRates }

/** What the form of a shared view says, as it was sent. */
export interface GivenDispute {
  token: string
  /** The key of a mark of that view. */
  key: string
  note: string
  proposed: string
  saidBy: string
  /** A field that no person sees: what fills it in is a program. */
  trap: string
  /** Whence it came: digested with the salt of the day, and kept nowhere. */
  address: string
}

export type DisputeOutcome =
  | { outcome: 'taken' }
  | { outcome: 'no-such-link' }
  | { outcome: 'no-such-mark' }
  | { outcome: 'empty' }
  | { outcome: 'too-long'; field: 'note' | 'proposed' | 'saidBy'; length: number; most: number }
  | { outcome: 'too-many'; because: 'address' | 'link'; minutes: number }
  | { outcome: 'full' }

/** A mark as its form shows it. */
export interface MarkToDispute {
  share: OpenedShare
  mark: DisputedMark
}

/** The mark of an open link that a key names; null alike for a link that does not hold and for no such mark. */
export async function findMark(token: string, key: string): Promise<MarkToDispute | null> {
  const share = await openShare(token)
  const mark = share && markOfKey(share.view, key)
  return share && mark ? { share, mark } : null
}

/**
 * Takes a note against one mark of a shared view: the only thing that a link lets anyone write, and it
 * reaches that link's own story alone. It waits for the owner; nobody else sees it before.
 */
export async function disputeMark(given: GivenDispute): Promise<DisputeOutcome> {
  const share = await openShare(given.token)
  if (!share) return { outcome: 'no-such-link' }
  const mark = markOfKey(share.view, given.key)
  if (!mark) return { outcome: 'no-such-mark' }
  const words = readWords(given)
  if ('outcome' in words) return words
  const { shareId, storyId } = share
  const refused = await limitNotes({ shareId, address: given.address, now: new Date() })
  if (refused) return { outcome: 'too-many', ...refused }
  // A program that learned it was found out would be mended: it is told what a person is.
  if (given.trap !== '') return { outcome: 'taken' }
  const { db } = await openWorkspace()
  const kept = { storyId, shareId, mark, ...words, mostWaiting: noteRates.waitingForAStory }
  return { outcome: (await keepDispute(db, kept)) ? 'taken' : 'full' }
}

function readWords(
  given: GivenDispute,
): { note: string; proposed: string | null; saidBy: string | null } | DisputeOutcome {
  const note = plainNote(given.note)
  const proposed = plainNote(given.proposed)
  const saidBy = plainNote(given.saidBy).replace(/\n/g, ' ')
  if (note === '') return { outcome: 'empty' }
  for (const [field, words] of Object.entries({ note, proposed, saidBy })) {
    const name = field as 'note' | 'proposed' | 'saidBy'
    const most = noteLimits[name]
    if (words.length > most) {
      return { outcome: 'too-long', field: name, length: words.length, most }
    }
  }
  return { note, proposed: proposed || null, saidBy: saidBy || null }
}
