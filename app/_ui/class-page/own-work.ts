import { type ClassFile, type ClassWork, classWorkSchema } from '#domain/class-file'
import { codebookStamp } from '#domain/codebook'
import { drawNickname } from './draw-nickname'

/** What a browser keeps of a pupil's work in a class: drafts too, so that a closed lid loses nothing. */
export interface OwnWork {
  work: ClassWork
  /** Answers that are not locked yet, by exercise. */
  drafts: Record<string, ClassWork['answers'][number]['answer']>
  /** Whether what is locked has reached the teacher's machine. */
  isSent: boolean
}

/** Where a browser keeps it: `localStorage`, or memory where that is forbidden. */
export interface Keeping {
  read(key: string): string | null
  /** False where there is no room, or none is allowed. */
  write(key: string, value: string): boolean
}

const keyOf = (classId: string) => `according-class-${classId}`

/** The work that this browser has of a class, or a new one with a drawn key and nickname. */
export function openOwnWork(file: ClassFile, keeping: Keeping): OwnWork {
  const kept = readOwnWork(file.id, keeping)
  return kept ?? { work: newWork(file), drafts: {}, isSent: true }
}

/** What is kept of a class; null where there is nothing, or what is there is not a work of this version. */
export function readOwnWork(classId: string, keeping: Keeping): OwnWork | null {
  try {
    const { work, drafts, isSent } = JSON.parse(keeping.read(keyOf(classId)) ?? 'null') ?? {}
    const parsed = classWorkSchema.safeParse(work)
    if (!parsed.success || parsed.data.classId !== classId) return null
    return { work: parsed.data, drafts: drafts ?? {}, isSent: isSent === true }
  } catch {
    return null
  }
}

/** Keeps it; false where the browser does not. */
export function keepOwnWork(own: OwnWork, keeping: Keeping): boolean {
  return keeping.write(keyOf(own.work.classId), JSON.stringify(own))
}

/** An answer that is still being worked on; a locked one stays as it is. */
export function draftAnswer(own: OwnWork, answer: ClassWork['answers'][number]['answer']): OwnWork {
  if (isLocked(own, answer.exercise)) return own
  return { ...own, drafts: { ...own.drafts, [answer.exercise]: answer } }
}

/**
 * Locks the draft of an exercise: from now on others' answers may be seen, and this one does not change.
 * @param now in UTC, as ISO 8601, by this machine's clock
 */
export function lockAnswer(own: OwnWork, exercise: string, now: string): OwnWork {
  const answer = own.drafts[exercise]
  if (!answer || isLocked(own, exercise)) return own
  const { [exercise]: _, ...drafts } = own.drafts
  // A clock that was put back must not make the newest answer look older than the one before.
  const last = own.work.answers.reduce(
    (latest, { lockedAt }) => (lockedAt > latest ? lockedAt : latest),
    '',
  )
  const lockedAt = now > last ? now : last
  return {
    work: { ...own.work, answers: [...own.work.answers, { lockedAt, answer }] },
    drafts,
    isSent: false,
  }
}

/** Whether an exercise has been locked. */
export function isLocked({ work }: OwnWork, exercise: string): boolean {
  return work.answers.some(({ answer }) => answer.exercise === exercise)
}

/** What another tab of this browser has locked is kept; drafts are those of the tab that is worked in. */
export function joinTabs(own: OwnWork, other: OwnWork): OwnWork {
  if (other.work.pupil !== own.work.pupil) return own
  const missing = other.work.answers.filter(({ answer }) => !isLocked(own, answer.exercise))
  if (missing.length === 0) return own
  const drafts = Object.fromEntries(
    Object.entries(own.drafts).filter(
      ([exercise]) => !missing.some(({ answer }) => answer.exercise === exercise),
    ),
  )
  return {
    work: { ...own.work, answers: [...own.work.answers, ...missing] },
    drafts,
    isSent: own.isSent && other.isSent,
  }
}

function newWork(file: ClassFile): ClassWork {
  const numbers = crypto.getRandomValues(new Uint8Array(16))
  return {
    format: 'according-work',
    version: 1,
    classId: file.id,
    pupil: [...numbers].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
    nickname: drawNickname((below) => crypto.getRandomValues(new Uint32Array(1))[0] % below),
    codebook: codebookStamp,
    answers: [],
  }
}
