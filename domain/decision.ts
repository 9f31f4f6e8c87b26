import { z } from 'zod'
import { comparisonDecisionSchema } from './comparison-decision'
import { sourceDecisionSchema } from './source-decision'
import { storyDecisionSchema } from './story-decision'

/** Everything that a person can decide about a story. */
export const decisionSchema = z.discriminatedUnion('kind', [
  comparisonDecisionSchema,
  sourceDecisionSchema,
  storyDecisionSchema,
])
export type Decision = z.infer<typeof decisionSchema>

/** Who decides: initials of a few letters, or null. Names are not asked for. */
export const initialsSchema = z
  .string()
  .trim()
  .regex(/^[\p{L}.]{1,8}$/u, 'initials of at most eight letters, such as A.C.')
  .nullable()

/** One step in the life of a decision. */
export const decisionStepSchema = z.object({
  step: z.enum(['taken', 'undone', 'redone']),
  by: z.string().nullable(),
  at: z.iso.datetime(),
})

/** A decision with all that was ever done to it. */
export const loggedDecisionSchema = z.object({
  id: z.string(),
  storyId: z.string(),
  decision: decisionSchema,
  takenBy: z.string().nullable(),
  takenAt: z.iso.datetime(),
  /** Null while it holds. */
  undoneAt: z.iso.datetime().nullable(),
  log: z.array(decisionStepSchema),
})
export type LoggedDecision = z.infer<typeof loggedDecisionSchema>
