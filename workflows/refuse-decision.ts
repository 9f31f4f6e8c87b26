import type { z } from 'zod'
import { initialsSchema } from '#domain/decision'

/** Why nothing was changed that a person decided, moved or took back. */
export type DecisionRefusal =
  | 'not-initials'
  | 'unreadable'
  | 'no-such-story'
  | 'no-such-article'
  | 'no-such-decision'
  | 'not-in-this-story'
  | 'no-story-to-go-to'
  | 'same-text-there'
  | 'moved-since'
  | 'words-not-found'
  | 'one-claim-twice'
  | 'one-source-twice'
  | 'one-origin-twice'
  | 'no-new-name'
  | 'no-reason'
  | 'cites-nothing'
  | 'cites-itself'
  | 'not-a-source'
  | 'would-name-anonymous'

/** A decision that was not taken: `detail` is what it is about in the person's own words, or ''. */
export interface RefusedDecision {
  outcome: 'refused'
  because: DecisionRefusal
  detail: string
}

/** Refuses a decision. */
export function refuseDecision(because: DecisionRefusal, detail = ''): RefusedDecision {
  return { outcome: 'refused', because, detail }
}

/** Initials as they were typed: null where nothing was, a refusal where it is a name. */
export function readInitials(by: string | null): { by: string | null } | RefusedDecision {
  const initials: z.ZodSafeParseResult<string | null> = initialsSchema.safeParse(by?.trim() || null)
  return initials.success ? { by: initials.data } : refuseDecision('not-initials')
}
