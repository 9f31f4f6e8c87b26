import { z } from 'zod'

/**
 * What a person decided about where an article belongs. The machine never undoes one. Of two that
 * contradict each other the later holds. A story that is named after an article is that article’s, so it
 * cannot be kept out of it.
 */
export const storyDecisionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('put-in-story'), article: z.string(), storyId: z.string() }),
  z.object({ kind: z.literal('keep-out-of-story'), article: z.string(), storyId: z.string() }),
])
export type StoryDecision = z.infer<typeof storyDecisionSchema>
