import { initialsSchema } from '#domain/decision'
import { turnJudgement } from '#store/judgements'
import { countReviewed } from './reviewed-readings'
import type { TurnJudgementOutcome } from './view-judgements/judgement-view'
import { openWorkspace } from './workspace'

/** Takes a judgement back; it stays in the log and can be taken again. */
export function undoJudgement(id: string, by: string | null = null): Promise<TurnJudgementOutcome> {
  return turn(id, 'undone', by)
}

/** Takes a judgement again that was taken back. */
export function redoJudgement(id: string, by: string | null = null): Promise<TurnJudgementOutcome> {
  return turn(id, 'redone', by)
}

async function turn(
  id: string,
  to: 'undone' | 'redone',
  by: string | null,
): Promise<TurnJudgementOutcome> {
  const initials = initialsSchema.safeParse(by?.trim() || null)
  if (!initials.success) return { outcome: 'refused', because: 'bad-initials' }
  const { db } = await openWorkspace()
  const turned = await turnJudgement(db, { id, to, by: initials.data })
  if (turned.turned === 'no-such-judgement') {
    return { outcome: 'refused', because: 'no-such-judgement' }
  }
  if (turned.turned === 'already-so') return { outcome: 'already-so' }
  await countReviewed(db, { articleId: turned.articleId })
  return { outcome: to }
}
