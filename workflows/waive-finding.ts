import { type FindingPlace, findingPlaceSchema } from '#domain/waiver'
import { addWaiver, undoWaiver as undoStored } from '#store/waivers'
import { openWorkspace } from './workspace'

/** What became of a waiver. */
export type WaivedOutcome =
  | { outcome: 'waived'; waiverId: string }
  | {
      outcome: 'refused'
      because: 'no-name' | 'no-note' | 'no-day' | 'day-is-past' | 'no-such-article'
    }

/** A person lets a flagged finding stand until a day. It stays visible, and is counted apart. */
export async function waiveFinding(given: {
  articleId: string
  rule: string
  place: FindingPlace
  /** A name or initials of whoever waives: never of a source. */
  waivedBy: string
  note: string
  /** The last day on which it holds, as YYYY-MM-DD. */
  expiresOn: string
  today: string
}): Promise<WaivedOutcome> {
  const { articleId, rule, expiresOn, today } = given
  const [waivedBy, note] = [given.waivedBy.trim().slice(0, 80), given.note.trim().slice(0, 500)]
  if (waivedBy === '') return { outcome: 'refused', because: 'no-name' }
  if (note === '') return { outcome: 'refused', because: 'no-note' }
  if (!isDay(expiresOn)) return { outcome: 'refused', because: 'no-day' }
  if (expiresOn < today) return { outcome: 'refused', because: 'day-is-past' }
  const place = findingPlaceSchema.parse(given.place)
  const { db } = await openWorkspace()
  const waiverId = await addWaiver(db, { articleId, rule, place, waivedBy, note, expiresOn })
  return waiverId === null
    ? { outcome: 'refused', because: 'no-such-article' }
    : { outcome: 'waived', waiverId }
}

/** Takes a waiver back: the finding counts as flagged again, and the waiver stays in the list. */
export async function undoWaiver(waiverId: string): Promise<boolean> {
  const { db } = await openWorkspace()
  return undoStored(db, waiverId)
}

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const day = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
}
