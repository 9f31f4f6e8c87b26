import { classWorkSchema } from '#domain/class-file'
import { findClass, keepPupil, keepWork } from '#store/classes'
import { isWorkOf } from './check-work'
import { type CodingProblem, mergeCodings } from './merge-codings'
import { drawnWords } from './open-class'
import { openWorkspace } from './workspace'

/** A file that a teacher dropped in, as text. */
export interface WorkFile {
  name: string
  text: string
}

/** What became of one file. */
export type CollectedFile = { name: string } & (
  | { outcome: 'kept'; nickname: string }
  | { outcome: 'refused'; because: 'not-json' | CodingProblem['kind'] }
)

/**
 * Takes the works that pupils saved as files. Each is kept as if it had been sent: one that is there
 * already counts once, whichever way it came. Null where there is no such class.
 */
export async function collectWorks(
  classId: string,
  files: readonly WorkFile[],
): Promise<CollectedFile[] | null> {
  const { db } = await openWorkspace()
  const file = await findClass(db, classId)
  if (!file) return null
  const collected: CollectedFile[] = []
  for (const { name, text } of files) {
    const document = readJson(text)
    if (document === undefined) {
      collected.push({ name, outcome: 'refused', because: 'not-json' })
      continue
    }
    const { problems } = mergeCodings([
      { name: 'class', document: file },
      { name, document },
    ])
    const parsed = classWorkSchema.safeParse(document)
    if (problems.length > 0 || !parsed.success || !isWorkOf(parsed.data, file)) {
      collected.push({
        name,
        outcome: 'refused',
        because: problems[0]?.problem.kind ?? 'unknown-format',
      })
      continue
    }
    const { pupil, nickname } = parsed.data
    const given = await keepPupil(db, { classId, pupil, nickname: drawnWords(nickname) })
    await keepWork(db, parsed.data, new Date())
    collected.push({ name, outcome: 'kept', nickname: given })
  }
  return collected
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
