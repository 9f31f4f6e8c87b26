import { z } from 'zod'

/**
 * Words of a text that can be found again in a later version of it: a W3C text quote selector
 * (Web Annotation Data Model, section 4.2.4) with the position as a hint. `prefix` and `suffix` are up
 * to 32 UTF-16 code units beside the words; `start` is where they stood.
 */
export const textQuoteSchema = z.object({
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
  start: z.int().nonnegative(),
})
export type TextQuote = z.infer<typeof textQuoteSchema>
