import { z } from 'zod'
import { claimSchema } from './claim'

/** What a headline claims, and which claim of its article it restates. */
export const headlineSchema = z.object({
  claim: claimSchema,
  /** Null when the text states nothing that the engine takes for the same. */
  claimId: z.string().nullable(),
  because: z.array(z.string()),
})
export type Headline = z.infer<typeof headlineSchema>
