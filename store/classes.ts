import {
  type ClassFile,
  type ClassWork,
  classFileSchema,
  classWorkSchema,
} from '#domain/class-file'
import { type ClassRuling, classRulingSchema } from '#domain/class-ruling'
import type { Database } from './db'
import { storableText } from './storable-text'

/** A class as its teacher sees it in the list. */
export interface KeptClass {
  id: string
  title: string
  /** Null while it is not open on the local network. */
  code: string | null
  /** Both in UTC. */
  createdAt: string
  deleteAt: string
  joined: number
  /** Pupils who have locked something. */
  locked: number
}

/** Keeps a class; false when it is kept already. */
export async function keepClass(
  { prisma }: Database,
  { file, deleteAt }: { file: ClassFile; deleteAt: Date },
): Promise<boolean> {
  const { count } = await prisma.class.createMany({
    data: [{ id: file.id, title: storableText(file.title), document: storable(file), deleteAt }],
    skipDuplicates: true,
  })
  return count > 0
}

/** All classes, the newest first; or the one of that id. */
export async function listClasses({ prisma }: Database, id?: string): Promise<KeptClass[]> {
  const rows = await prisma.class.findMany({
    ...(id === undefined ? {} : { where: { id } }),
    select: {
      id: true,
      title: true,
      code: true,
      createdAt: true,
      deleteAt: true,
      works: { select: { receivedAt: true } },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  })
  return rows.map(({ works, createdAt, deleteAt, ...row }) => ({
    ...row,
    createdAt: createdAt.toISOString(),
    deleteAt: deleteAt.toISOString(),
    joined: works.length,
    locked: works.filter(({ receivedAt }) => receivedAt !== null).length,
  }))
}

/** What a class was given, or null. */
export async function findClass({ prisma }: Database, id: string): Promise<ClassFile | null> {
  const row = await prisma.class.findUnique({ where: { id }, select: { document: true } })
  return row ? classFileSchema.parse(row.document) : null
}

/** What the class that is open under a code was given, or null. */
export async function findOpenClass(
  { prisma }: Database,
  code: string,
  now: Date,
): Promise<ClassFile | null> {
  const row = await prisma.class.findFirst({
    where: { code, deleteAt: { gt: now } },
    select: { document: true },
  })
  return row ? classFileSchema.parse(row.document) : null
}

/** Opens a class under a code, or closes it with null; false when there is no such class, or the code is taken. */
export async function setClassCode(
  { prisma }: Database,
  id: string,
  code: string | null,
): Promise<boolean> {
  const taken = code === null ? null : await prisma.class.findUnique({ where: { code } })
  if (taken && taken.id !== id) return false
  try {
    const { count } = await prisma.class.updateMany({ where: { id }, data: { code } })
    return count > 0
  } catch (error) {
    // Two classes drew the same code at the same moment: the unique index lets one have it.
    if ((error as { code?: string }).code === 'P2002') return false
    throw error
  }
}

/** Deletes classes with all their work: one, or those whose day has come. Gives how many. */
export async function deleteClasses(
  { prisma }: Database,
  which: { id: string } | { dueAt: Date },
): Promise<number> {
  const where = 'id' in which ? { id: which.id } : { deleteAt: { lte: which.dueAt } }
  return (await prisma.class.deleteMany({ where })).count
}

/**
 * Takes a pupil in, or finds the pupil again: gives the nickname, with a number where another pupil of
 * the class drew the same words.
 */
export async function keepPupil(
  { prisma }: Database,
  { classId, pupil, nickname }: { classId: string; pupil: string; nickname: string },
): Promise<string> {
  for (let number = 1; ; number += 1) {
    const tried = number === 1 ? nickname : `${nickname} ${number}`
    const known = await prisma.classWork.findUnique({
      where: { classId_pupil: { classId, pupil } },
      select: { nickname: true },
    })
    if (known) return known.nickname
    // Two who join at once cannot both get the words: the second meets the unique index and tries the next.
    await prisma.classWork.createMany({
      data: [{ classId, pupil, nickname: tried }],
      skipDuplicates: true,
    })
  }
}

/**
 * Keeps a pupil's work in place of an older one, in one statement: what was sent twice, or late, changes
 * nothing. The pupil has joined before.
 * @returns false when the pupil has not joined
 */
export async function keepWork(
  { prisma }: Database,
  work: ClassWork,
  receivedAt: Date,
): Promise<boolean> {
  const lockedLast = work.answers.reduce(
    (last, { lockedAt }) => (lockedAt > last ? lockedAt : last),
    '',
  )
  const key = { classId: work.classId, pupil: work.pupil }
  const { count } = await prisma.classWork.updateMany({
    where: { ...key, lockedLast: { lte: lockedLast } },
    data: { document: storable(work), lockedLast, receivedAt },
  })
  if (count > 0) return true
  return (await prisma.classWork.count({ where: key })) > 0
}

/** The work of a class, in order of joining; who has locked nothing is left out. */
export async function worksOfClass({ prisma }: Database, classId: string): Promise<ClassWork[]> {
  const rows = await prisma.classWork.findMany({
    where: { classId, receivedAt: { not: null } },
    select: { document: true, nickname: true },
    orderBy: [{ joinedAt: 'asc' }, { pupil: 'asc' }],
  })
  // The nickname with its number is the class's; the pupil's own file may still have the drawn one.
  return rows.map(({ document, nickname }) => ({ ...classWorkSchema.parse(document), nickname }))
}

/** Keeps what a class has settled; false when there is no such class. */
export async function keepRuling(
  { prisma }: Database,
  classId: string,
  ruling: ClassRuling,
): Promise<boolean> {
  if ((await prisma.class.count({ where: { id: classId } })) === 0) return false
  await prisma.classRuling.create({ data: { classId, document: storable(ruling) } })
  return true
}

/** What a class has settled, the newest last. */
export async function rulingsOfClass(
  { prisma }: Database,
  classId: string,
): Promise<ClassRuling[]> {
  const rows = await prisma.classRuling.findMany({
    where: { classId },
    select: { document: true },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ document }) => classRulingSchema.parse(document))
}

/** A class in the list, by its id; null where there is none. */
export async function findKeptClass(db: Database, id: string): Promise<KeptClass | null> {
  return (await listClasses(db, id))[0] ?? null
}

function storable(document: ClassFile | ClassWork | ClassRuling) {
  return JSON.parse(JSON.stringify(document), (_key, value) =>
    typeof value === 'string' ? storableText(value) : value,
  )
}
