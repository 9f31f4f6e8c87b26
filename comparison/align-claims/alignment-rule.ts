import { z } from 'zod'

/** A logistic line: the probability is 1 / (1 + exp(−(bias + Σ weight · feature))). */
const logisticLineSchema = z.object({ bias: z.number(), weights: z.array(z.number()) })
export type LogisticLine = z.infer<typeof logisticLineSchema>

/** What training/fit-alignment.ts writes; the model card is in comparison/README.md. */
export const alignmentRuleSchema = z.object({
  /** Over `pairFeatureNames`. */
  alone: logisticLineSchema,
  /** Over `pairFeatureNames` and then `surroundingNames`. */
  together: logisticLineSchema,
  /** From this probability on two statements are one claim. */
  same: z.number(),
  /** From this one on they are offered as perhaps the same. */
  perhaps: z.number(),
})
export type AlignmentRule = z.infer<typeof alignmentRuleSchema>
