import { z } from 'zod'
import { publishedAtSchema } from './article'

/** One story as the list and the story page show it. */
export const storySummarySchema = z.object({
  id: z.string(),
  title: z.string(),
  isDemo: z.boolean(),
  outlets: z.int(),
  articles: z.int(),
  /** How many of the articles are still waiting to be read by the engine. */
  pending: z.int(),
  firstPublishedAt: publishedAtSchema.nullable(),
  lastPublishedAt: publishedAtSchema.nullable(),
})
export type StorySummary = z.infer<typeof storySummarySchema>

/** One article of a story, without its text. */
export const articleSummarySchema = z.object({
  id: z.string(),
  storyId: z.string(),
  title: z.string(),
  outlet: z.string(),
  outletId: z.string(),
  byline: z.string().nullable(),
  url: z.string().nullable(),
  publishedAt: publishedAtSchema.nullable(),
  addedAt: z.iso.datetime(),
  state: z.enum(['waiting', 'read', 'failed']),
  problem: z.string().nullable(),
})
export type ArticleSummary = z.infer<typeof articleSummarySchema>
