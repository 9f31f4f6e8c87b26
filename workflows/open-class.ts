import { randomInt } from 'node:crypto'
import { type ClassFile, classFileSchema, classWorkSchema } from '#domain/class-file'
import {
  deleteClasses,
  findClass,
  findOpenClass,
  type KeptClass,
  keepClass,
  keepPupil,
  keepWork,
  listClasses,
  setClassCode,
  worksOfClass,
} from '#store/classes'
import { isWorkOf } from './check-work'
import { type MergedCodings, mergeCodings } from './merge-codings'
import { openWorkspace } from './workspace'

/** How long a class is kept unless the teacher chooses otherwise, in days. */
export const classDays = 14
const longestClassDays = 90
const aDay = 24 * 60 * 60 * 1000

/** No letter or digit that is taken for another on a projector, and no vowel, so that no word comes out. */
const codeLetters = 'bcdfghjkmnpqrstvwxz23456789'
const codeLength = 6

/**
 * Keeps a class until a day.
 * @param days 1 to 90
 */
export async function keepClassFile(
  file: ClassFile,
  days = classDays,
): Promise<'kept' | 'known' | 'no-such-days'> {
  if (!Number.isInteger(days) || days < 1 || days > longestClassDays) return 'no-such-days'
  const { db } = await openWorkspace()
  const deleteAt = new Date(Date.now() + days * aDay)
  return (await keepClass(db, { file: classFileSchema.parse(file), deleteAt })) ? 'kept' : 'known'
}

/** All classes; those whose day has come are deleted first. */
export async function viewClasses(): Promise<KeptClass[]> {
  await forgetDueClasses()
  const { db } = await openWorkspace()
  return listClasses(db)
}

/** Deletes every class whose day has come, with all its work; gives how many there were. */
export async function forgetDueClasses(): Promise<number> {
  const { db } = await openWorkspace()
  return deleteClasses(db, { dueAt: new Date() })
}

/** Deletes a class with all its work at once; false when there is none. */
export async function forgetClass(id: string): Promise<boolean> {
  const { db } = await openWorkspace()
  return (await deleteClasses(db, { id })) > 0
}

/** Opens a class on the local network under a new code; null when there is no such class. */
export async function openClass(id: string): Promise<string | null> {
  const { db } = await openWorkspace()
  if (!(await findClass(db, id))) return null
  // A code that is taken is drawn again; a class that was deleted meanwhile never gets one.
  for (let tries = 0; tries < 20; tries += 1) {
    const code = Array.from(
      { length: codeLength },
      () => codeLetters[randomInt(codeLetters.length)],
    ).join('')
    if (await setClassCode(db, id, code)) return code
  }
  return null
}

/** A nickname without the number that the class gave it: another may be given here. */
export function drawnWords(nickname: string): string {
  return nickname.replace(/ \d+$/, '')
}

/** Closes a class on the local network: nobody joins or sends any more; the work stays until its day. */
export async function closeClass(id: string): Promise<boolean> {
  const { db } = await openWorkspace()
  return setClassCode(db, id, null)
}

/** What the pupils of an open class get, or null where no class is open under that code. */
export async function joinableClass(code: string): Promise<ClassFile | null> {
  const { db } = await openWorkspace()
  return findOpenClass(db, code, new Date())
}

export type JoinOutcome =
  | { outcome: 'joined'; nickname: string }
  | { outcome: 'no-such-class' | 'unreadable' }

const joinSchema = classWorkSchema.pick({ pupil: true, nickname: true })

/** Takes a pupil into an open class; the nickname comes back with a number where another has the words. */
export async function joinClass(code: string, document: unknown): Promise<JoinOutcome> {
  const parsed = joinSchema.safeParse(document)
  if (!parsed.success) return { outcome: 'unreadable' }
  const file = await joinableClass(code)
  if (!file) return { outcome: 'no-such-class' }
  const { db } = await openWorkspace()
  const nickname = await keepPupil(db, {
    classId: file.id,
    pupil: parsed.data.pupil,
    nickname: drawnWords(parsed.data.nickname),
  })
  return { outcome: 'joined', nickname }
}

export type ReceiveOutcome =
  | { outcome: 'kept' }
  | { outcome: 'no-such-class' | 'other-class' | 'unreadable' }
  /** The marks are of another text than the class has, or lie behind its end. */
  | { outcome: 'other-text' }

/**
 * Takes a pupil's work as it stands; a later one takes its place, the same or an earlier one changes
 * nothing. It is kept when this returns: the pupil's browser may then forget that it has to be sent.
 */
export async function receiveWork(code: string, document: unknown): Promise<ReceiveOutcome> {
  const parsed = classWorkSchema.safeParse(document)
  if (!parsed.success) return { outcome: 'unreadable' }
  const work = parsed.data
  const file = await joinableClass(code)
  if (!file) return { outcome: 'no-such-class' }
  if (work.classId !== file.id) return { outcome: 'other-class' }
  if (!isWorkOf(work, file)) return { outcome: 'unreadable' }
  const { problems } = mergeCodings([
    { name: 'class', document: file },
    { name: 'work', document: work },
  ])
  if (problems.length > 0) return { outcome: 'other-text' }
  const { db } = await openWorkspace()
  await keepPupil(db, { classId: file.id, pupil: work.pupil, nickname: drawnWords(work.nickname) })
  return (await keepWork(db, work, new Date())) ? { outcome: 'kept' } : { outcome: 'no-such-class' }
}

/** How far a class agrees, from what has been locked so far; null when there is no such class. */
export async function viewAgreement(
  id: string,
): Promise<{ file: ClassFile; works: number; merged: MergedCodings } | null> {
  const { db } = await openWorkspace()
  const [file, works] = await Promise.all([findClass(db, id), worksOfClass(db, id)])
  if (!file) return null
  const merged = mergeCodings([
    { name: 'class', document: file },
    ...works.map((work) => ({ name: work.nickname, document: work })),
  ])
  return { file, works: works.length, merged }
}
