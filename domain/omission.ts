import { z } from 'zod'
import { stretchSchema } from './span'

/** A statement or source that stands in one article, with the place that shows it. */
const placedSchema = z.object({
  words: z.string(),
  article: z.string(),
  /** Offsets into the article's text. */
  at: stretchSchema,
})

/**
 * How one outlet's texts differ from the others'. Facts about texts: an absence is no reproach, for
 * an outlet may have written earlier, or shorter.
 */
export const outletDifferenceSchema = z.object({
  outlet: z.string(),
  articles: z.int().positive(),
  /** Shared claims that most of the other outlets carry and none of this outlet's articles does. */
  absent: z.array(
    z.object({
      claimId: z.string(),
      gist: z.string(),
      carriedBy: z.int().positive(),
      /** How many other outlets there are. */
      outOf: z.int().positive(),
    }),
  ),
  /** Claims that stand in this outlet's articles alone. */
  onlyHere: z.array(placedSchema),
  /** Sources that are quoted in this outlet's articles alone. */
  quotedOnlyHere: z.array(placedSchema),
})
export type OutletDifference = z.infer<typeof outletDifferenceSchema>
