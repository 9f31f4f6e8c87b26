import { z } from 'zod'

/**
 * When an article was published, as precisely as its source says and no more:
 * a calendar day (`2026-11-14`) or an instant with its zone (`2026-11-14T19:05:00+01:00`).
 * A day is never turned into midnight; charts draw it as a day.
 */
export const publishedAtSchema = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/,
    'a day such as 2026-11-14, or a time with its zone such as 2026-11-14T19:05:00+01:00',
  )
  .refine(isInCalendar, 'no such day or time')

/** JavaScript reads 30 February as 2 March; a reader who wrote it meant something else. */
function isInCalendar(value: string): boolean {
  const day = value.slice(0, 10)
  const midnight = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(midnight.getTime()) || Number.isNaN(Date.parse(value))) return false
  return midnight.toISOString().startsWith(day)
}

/** A hyperlink of the article's body: offsets of the linked words in `text`, and the address. */
export const linkSchema = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  url: z.string(),
})
export type Link = z.infer<typeof linkSchema>

/** What the engine reads: one article's text as given or extracted; every offset indexes `text`. */
export const articleTextSchema = z.object({
  id: z.string(),
  title: z.string().optional(),
  text: z.string(),
  url: z.string().optional(),
  outlet: z.string().optional(),
  byline: z.string().optional(),
  publishedAt: z.string().optional(),
})
export type ArticleText = z.infer<typeof articleTextSchema>

/**
 * Input of `according compare --jsonl`: an article that may say which story it is of and where it
 * links to. Other programs' rows may use these names for something else, which is then ignored.
 */
export const storyArticleSchema = articleTextSchema.extend({
  storyId: z
    .union([z.string(), z.number().transform(String)])
    .optional()
    .catch(undefined),
  links: z.array(linkSchema).optional().catch(undefined),
})
export type StoryArticle = z.infer<typeof storyArticleSchema>

/** Where a newsroom files an article, and what its own system calls it: as far as a file says so. */
export const filingSchema = z.object({
  externalId: z.string().optional(),
  desk: z.string().optional(),
  section: z.string().optional(),
  topic: z.string().optional(),
})
export type Filing = z.infer<typeof filingSchema>

/** What extraction makes of a page or file. Paragraphs of `text` are parted by a blank line. */
export const extractedArticleSchema = z.object({
  id: z.string(),
  url: z.string().nullable(),
  title: z.string(),
  byline: z.string().nullable(),
  outlet: z.string().nullable(),
  publishedAt: publishedAtSchema.nullable(),
  language: z.string().nullable(),
  text: z.string(),
  links: z.array(linkSchema),
  filing: filingSchema.optional(),
})
export type ExtractedArticle = z.infer<typeof extractedArticleSchema>
