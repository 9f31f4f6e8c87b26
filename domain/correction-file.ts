import { z } from 'zod'
import { disputeSchema } from './dispute'

/** Disputes of one story as a file: what was said of which mark, what was answered and changed, and when. */
export const correctionFileSchema = z.strictObject({
  format: z.literal('according-corrections'),
  version: z.literal(1),
  madeAt: z.iso.datetime(),
  story: z.strictObject({ id: z.string().min(1).max(100), title: z.string().max(1000) }),
  corrections: z.array(disputeSchema).max(5000),
})
export type CorrectionFile = z.infer<typeof correctionFileSchema>
