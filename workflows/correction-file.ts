import type { CorrectionFile } from '#domain/correction-file'
import type { Dispute } from '#domain/dispute'
import { type CorrectionProblem, readCorrectionFile } from '#ingest/read-correction-file'
import { disputesOfStory, importDisputes } from '#store/disputes'
import { findStory } from '#store/stories'
import { openWorkspace } from './workspace'

export type { CorrectionProblem }

/** The disputes of a story as a file, or null when there is no such story. */
export async function exportCorrections(
  storyId: string,
  madeAt: string,
): Promise<CorrectionFile | null> {
  const { db } = await openWorkspace()
  const story = await findStory(db, storyId)
  if (!story) return null
  return {
    format: 'according-corrections',
    version: 1,
    madeAt,
    story: { id: story.id, title: story.title },
    corrections: await disputesOfStory(db, storyId),
  }
}

export type ImportCorrectionsOutcome =
  | {
      outcome: 'imported'
      storyId: string
      added: number
      /** Here already: left as they are. */
      known: number
      /** Known, but of another story: left as they are. */
      elsewhere: number
    }
  | { outcome: 'no-such-story'; storyId: string }
  | { outcome: 'refused'; problems: CorrectionProblem[] }

/**
 * Takes in a correction file, all of it or nothing; a second time changes nothing. What it says waits for
 * the owner like any other note: a file of somebody else's may put an answer into the owner's mouth.
 * @param given.storyId the story it is for; null for the one that the file names
 * @param given.asDecided keeps state, answers and changes as they stand in the file: for the owner's own
 */
export async function importCorrections(given: {
  bytes: Uint8Array
  storyId: string | null
  asDecided: boolean
  now: string
}): Promise<ImportCorrectionsOutcome> {
  const read = readCorrectionFile(given.bytes)
  if (read.outcome === 'refused') return read
  const { db } = await openWorkspace()
  const storyId = given.storyId ?? read.file.story.id
  if (!(await findStory(db, storyId))) return { outcome: 'no-such-story', storyId }
  const disputes = read.file.corrections.map((one) =>
    given.asDecided ? withStep(one, given.now) : asWaiting(one, given.now),
  )
  const { added, known, elsewhere } = await importDisputes(db, storyId, disputes)
  return {
    outcome: 'imported',
    storyId,
    added,
    known: known.length,
    elsewhere: elsewhere.length,
  }
}

function withStep(dispute: Dispute, now: string): Dispute {
  return { ...dispute, log: [...dispute.log, { step: 'imported', words: null, at: now }] }
}

function asWaiting(dispute: Dispute, now: string): Dispute {
  return {
    ...dispute,
    ...{ state: 'waiting', answer: null, correction: null, reason: null, isReasonPublic: false },
    log: [
      { step: 'received', words: null, at: dispute.receivedAt },
      { step: 'imported', words: null, at: now },
    ],
  }
}
