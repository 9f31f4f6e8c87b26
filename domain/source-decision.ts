import { z } from 'zod'
import { placeSchema } from './comparison-decision'

/**
 * What a person decided about who is one source across outlets. A source is pointed at by a place
 * where an article mentions it. Neither says who an unnamed source is: only that two descriptions are,
 * or are not, of one.
 */
export const sourceDecisionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('merge-sources'), source: placeSchema, other: placeSchema }),
  z.object({ kind: z.literal('split-source'), source: placeSchema }),
])
export type SourceDecision = z.infer<typeof sourceDecisionSchema>
