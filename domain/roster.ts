import { z } from 'zod'
import { sourceSchema } from './source'
import { stretchSchema } from './span'

/** How one article presents a source of the roster. */
export const rosterMentionSchema = z.object({
  article: z.string(),
  outlet: z.string().nullable(),
  sourceId: z.string(),
  /** The description in this article's words. */
  label: z.string(),
  kind: sourceSchema.shape.kind,
  standing: sourceSchema.shape.standing,
  isNamed: z.boolean(),
  /** Where the description stands first, as offsets into the article's text; null where unknown. */
  at: stretchSchema.nullable(),
})
export type RosterMention = z.infer<typeof rosterMentionSchema>

/** One source across the outlets of a story. */
export const rosterRowSchema = z.object({
  id: z.string(),
  label: z.string(),
  /** Null where no article names it. A name is never guessed. */
  name: z.string().nullable(),
  mentions: z.array(rosterMentionSchema).min(1),
  claims: z.array(z.object({ claimId: z.string(), gist: z.string() })),
  /** Why the mentions are taken for one source; empty where there is one mention. */
  because: z.array(z.string()),
  isByHand: z.boolean(),
  /**
   * True when the descriptions of one anonymous source, taken together, state three or more facets:
   * they are then not listed together in shared views.
   */
  isNarrowedByAll: z.boolean(),
})
export type RosterRow = z.infer<typeof rosterRowSchema>
