import { findDecision, turnDecision } from '#store/decisions'
import { turnMove } from '#store/move-article'
import { type RefusedDecision, readInitials, refuseDecision } from './refuse-decision'
import { updateStories } from './update-story'
import { openWorkspace } from './workspace'

export type TurnOutcome = { outcome: 'undone' | 'redone' | 'already-so' } | RefusedDecision

/** Takes a decision back; it stays in the log and can be taken again. */
export function undoDecision(id: string, by: string | null = null): Promise<TurnOutcome> {
  return turn(id, 'undone', by)
}

/** Takes a decision again that was taken back. */
export function redoDecision(id: string, by: string | null = null): Promise<TurnOutcome> {
  return turn(id, 'redone', by)
}

async function turn(id: string, to: 'undone' | 'redone', by: string | null): Promise<TurnOutcome> {
  const initials = readInitials(by)
  if ('because' in initials) return initials
  const workspace = await openWorkspace()
  const found = await findDecision(workspace.db, id)
  const isMove = found?.decision.kind === 'put-in-story'
  const turned = await (isMove ? turnMove : turnDecision)(workspace.db, {
    id,
    to,
    by: initials.by,
  })
  if (turned === 'already-so') return { outcome: turned }
  if (turned !== 'turned') {
    return refuseDecision(turned === 'no-such-story' ? 'no-story-to-go-to' : turned)
  }
  void updateStories(workspace).catch(() => undefined)
  return { outcome: to }
}
