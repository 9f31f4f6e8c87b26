import { classRulingSchema } from '#domain/class-ruling'
import { keepRuling } from '#store/classes'
import { openWorkspace } from './workspace'

/** Keeps what a class has settled about one question; false where there is no such class, or it is no ruling. */
export async function ruleOnItem(classId: string, ruling: unknown): Promise<boolean> {
  const parsed = classRulingSchema.safeParse(ruling)
  if (!parsed.success) return false
  const { db } = await openWorkspace()
  return keepRuling(db, classId, parsed.data)
}
