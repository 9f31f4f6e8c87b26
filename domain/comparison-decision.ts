import { z } from 'zod'

/**
 * A place in a text that outlives a new reading of it: the words themselves find it again where
 * offsets (UTF-16 code units) have moved.
 */
export const placeSchema = z.object({
  article: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  words: z.string(),
})
export type Place = z.infer<typeof placeSchema>

/**
 * A claim is found by a place that it holds. A sentence may stand in three claims, but two sentences of
 * two articles only in one together: `beside`, a statement of the same claim in another article, tells which.
 */
const claimAt = { claim: placeSchema, beside: placeSchema.optional() }

/** What a person decided about a comparison. The machine never undoes one; a person can. */
export const comparisonDecisionSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('merge-claims'),
    ...claimAt,
    other: placeSchema,
    /** What `beside` is for the claim, for the other one. */
    otherBeside: placeSchema.optional(),
  }),
  z.object({ kind: z.literal('split-claim'), ...claimAt, member: placeSchema }),
  z.object({ kind: z.literal('rename-claim'), ...claimAt, gist: z.string().min(1).max(300) }),
  z.object({ kind: z.literal('confirm-citation'), from: z.string(), to: z.string() }),
  z.object({ kind: z.literal('reject-citation'), from: z.string(), to: z.string() }),
  z.object({
    kind: z.literal('independent-origins'),
    ...claimAt,
    articles: z.tuple([z.string(), z.string()]),
    reason: z.string().min(1).max(500),
  }),
])
export type ComparisonDecision = z.infer<typeof comparisonDecisionSchema>
