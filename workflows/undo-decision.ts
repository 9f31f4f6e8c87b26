import { initialsSchema } from '#domain/decision'
import { findDecision, turnDecision } from '#store/decisions'
import { turnMove } from '#store/move-article'
import { updateStories } from './update-story'
import { openWorkspace } from './workspace'

export type TurnOutcome =
  | { outcome: 'undone' | 'redone' | 'already-so' }
  /** The sentence says why, and what to do. */
  | { outcome: 'refused'; sentence: string }

/** Takes a decision back; it stays in the log and can be taken again. */
export function undoDecision(id: string, by: string | null = null): Promise<TurnOutcome> {
  return turn(id, 'undone', by)
}

/** Takes a decision again that was taken back. */
export function redoDecision(id: string, by: string | null = null): Promise<TurnOutcome> {
  return turn(id, 'redone', by)
}

const refusals = {
  'no-such-decision': 'This decision is no longer here.',
  'no-such-story': 'The story that the article would go to is no longer here.',
  'moved-since': 'The article has been moved on since. Take that move back first.',
  'same-text-there': 'The story that the article would go to holds the same text already.',
} as const

async function turn(id: string, to: 'undone' | 'redone', by: string | null): Promise<TurnOutcome> {
  const initials = initialsSchema.safeParse(by?.trim() || null)
  if (!initials.success) {
    return { outcome: 'refused', sentence: `Who decides: ${initials.error.issues[0].message}.` }
  }
  const workspace = await openWorkspace()
  const found = await findDecision(workspace.db, id)
  const isMove = found?.decision.kind === 'put-in-story'
  const turned = await (isMove ? turnMove : turnDecision)(workspace.db, {
    id,
    to,
    by: initials.data,
  })
  if (turned === 'already-so') return { outcome: turned }
  if (turned !== 'turned') return { outcome: 'refused', sentence: refusals[turned] }
  void updateStories(workspace).catch(() => undefined)
  return { outcome: to }
}
