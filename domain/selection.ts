import { z } from 'zod'

/** What is counted: claims, sources or articles. */
export const selectionUnits = ['claim', 'source', 'article'] as const
/** Whether copies of another article are left out of the sums or stand as articles of their own. */
export const copyChoices = ['collapsed', 'separate'] as const
/** Which voices the headline number counts. */
export const voiceChoices = ['anonymous', 'opaque'] as const
/** Whether incidental voices (a crowd, a heckler) are counted at all. */
export const incidentalChoices = ['in', 'out'] as const
/** The bars of confidence that may be set; 0 lets every attribution count. */
export const confidenceBars = [0, 0.5, 0.7, 0.9] as const

/** Whose reading is counted: the machine's, the one that people corrected, or the two side by side. */
export const readingChoices = ['machine', 'reviewed', 'both'] as const

/** The definition switch (measures.md): how everything on a page is counted. No field means its default. */
export const selectionSchema = z.object({
  unit: z.enum(selectionUnits).default('claim'),
  copies: z.enum(copyChoices).default('collapsed'),
  voice: z.enum(voiceChoices).default('anonymous'),
  incidental: z.enum(incidentalChoices).default('in'),
  confidence: z.literal(confidenceBars).default(0),
  reading: z.enum(readingChoices).default('machine'),
})
export type Selection = z.infer<typeof selectionSchema>
