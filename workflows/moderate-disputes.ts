import type { DisputeState } from '#domain/dispute'
import { noteLimits, plainNote } from '#domain/plain-note'
import {
  countByState,
  countWaiting,
  type DisputeMove,
  listDisputes,
  moveDispute,
  type StoredDispute,
} from '#store/disputes'
import { findStory } from '#store/stories'
import { type MarkPlace, placesOfMarks } from './dispute-mark/place-marks'
import { openWorkspace } from './workspace'

export type { DisputeMove }

/** A dispute as its owner sees it. */
export interface OwnDispute extends StoredDispute {
  /** Where in the workspace the disputed mark is: to look at it, and to mend it. */
  place: MarkPlace
}

/** The disputes of all stories or of one, in one state. */
export interface DisputeDesk {
  /** Null for all stories. */
  story: { id: string; title: string } | null
  state: DisputeState
  counts: Record<DisputeState, number>
  disputes: OwnDispute[]
  page: number
  pages: number
}

const pageSize = 20

/**
 * The disputes for their owner, the newest first; null when there is no such story.
 * @param page from 1
 */
export async function viewDisputes(given: {
  storyId: string | null
  state: DisputeState
  page: number
}): Promise<DisputeDesk | null> {
  const { storyId, state, page } = given
  const { db } = await openWorkspace()
  const story = storyId === null ? null : await findStory(db, storyId)
  if (storyId !== null && !story) return null
  const [counts, { rows, all }] = await Promise.all([
    countByState(db, storyId),
    listDisputes(db, { storyId, state, skip: (page - 1) * pageSize, take: pageSize }),
  ])
  const places = await placesOfMarks(db, rows)
  return {
    story: story && { id: story.id, title: story.title },
    state,
    counts,
    disputes: rows.map((row, at) => ({ ...row, place: places[at] })),
    page,
    pages: Math.max(1, Math.ceil(all / pageSize)),
  }
}

/** How many disputes wait for their owner. */
export async function waitingDisputes(): Promise<number> {
  return countWaiting((await openWorkspace()).db)
}

export type ModerateOutcome =
  | { outcome: 'done' }
  | { outcome: 'no-words'; step: 'answered' | 'corrected' | 'declined' }
  | { outcome: 'too-long'; most: number }
  /** There is none of that id, or it is so already. */
  | { outcome: 'nothing-to-do' }

/** Accepts, answers, corrects or declines a dispute; what is answered or corrected is accepted with it. */
export async function moderateDispute(id: string, move: DisputeMove): Promise<ModerateOutcome> {
  const { db } = await openWorkspace()
  if (move.step === 'accepted') return outcomeOf(await moveDispute(db, id, move))
  const words = plainNote(move.words)
  if (words === '') return { outcome: 'no-words', step: move.step }
  const most = mostOf[move.step]
  if (words.length > most) return { outcome: 'too-long', most }
  return outcomeOf(await moveDispute(db, id, { ...move, words }))
}

const mostOf = {
  answered: noteLimits.answer,
  corrected: noteLimits.correction,
  declined: noteLimits.reason,
}

function outcomeOf(isMoved: boolean): ModerateOutcome {
  return { outcome: isMoved ? 'done' : 'nothing-to-do' }
}
