import type { Dispute } from '#domain/dispute'
import { type DisputedMark, identityOf } from '#domain/disputed-mark'
import { disputesOfStory } from '#store/disputes'
import { openWorkspace } from './workspace'

/** A dispute as everyone may see it: accepted by the owner. */
export type ToldDispute = Omit<Dispute, 'state' | 'reason' | 'isReasonPublic' | 'log'>

/** One line of the public change log: what became of which mark, and when. */
export interface ChangeLine {
  step: 'received' | 'accepted' | 'answered' | 'corrected' | 'declined'
  mark: DisputedMark
  /** The note, the answer, the change or the reason. */
  words: string | null
  at: string
}

/** What may be told of a story's disputes. */
export interface ToldDisputes {
  accepted: ToldDispute[]
  /** The newest first. Of a declined one only that it was, and the reason, where the owner tells it. */
  log: ChangeLine[]
  /** Declined without a reason that is told. */
  declined: number
}

/** What a shared view and the owner's pages show of a story's disputes: nothing that still waits. */
export async function tellDisputes(storyId: string): Promise<ToldDisputes> {
  const { db } = await openWorkspace()
  const disputes = await disputesOfStory(db, storyId, ['accepted', 'declined'])
  return {
    accepted: disputes.flatMap(({ state, reason, isReasonPublic, log, ...told }) =>
      state === 'accepted' ? [told] : [],
    ),
    log: disputes.flatMap(linesOf).sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)),
    declined: disputes.filter(
      ({ state, isReasonPublic }) => state === 'declined' && !isReasonPublic,
    ).length,
  }
}

/** The accepted disputes of one mark, in the order in which they came. */
export function besideMark(told: ToldDisputes, mark: DisputedMark): ToldDispute[] {
  const identity = identityOf(mark)
  return told.accepted.filter((one) => identityOf(one.mark) === identity)
}

function linesOf(dispute: Dispute): ChangeLine[] {
  const { state, mark, note, log, reason, isReasonPublic } = dispute
  if (state === 'declined') {
    const last = log.findLast(({ step }) => step === 'declined')
    return isReasonPublic && last ? [{ step: 'declined', mark, words: reason, at: last.at }] : []
  }
  return [
    { step: 'received', mark, words: note, at: dispute.receivedAt },
    ...log.flatMap(({ step, words, at }): ChangeLine[] =>
      step === 'answered' || step === 'corrected' || step === 'accepted'
        ? [{ step, mark, words, at }]
        : [],
    ),
  ]
}
