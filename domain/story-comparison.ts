import { z } from 'zod'
import { comparisonSchema } from './comparison'
import { outletDifferenceSchema } from './omission'
import { rosterRowSchema } from './roster'

/** Everything that is kept of holding a story's texts side by side. */
export const storyComparisonSchema = z.object({
  comparison: comparisonSchema,
  roster: z.array(rosterRowSchema),
  differences: z.array(outletDifferenceSchema),
  /** Which reading of each article it was computed from: the id of the analysis, by the article's. */
  readings: z.record(z.string(), z.string()),
  /** Decisions in force whose words stand in no text of the story any more, by id: they have no effect. */
  withoutPlace: z.array(z.string()),
})
export type StoryComparison = z.infer<typeof storyComparisonSchema>
