import { z } from 'zod'
import { claimStateSchema, originsSchema } from './comparison'
import { sourceSchema } from './source'
import { sourceCategories } from './source-category'

const intervalSchema = z.object({ low: z.number(), high: z.number() })

/** A count with its denominator, as the story page had it; the share is null where the rules withhold it. */
const shareSchema = z.object({
  counted: z.int(),
  cases: z.int(),
  articles: z.int(),
  withheld: z.enum(['no-cases', 'too-few', 'one-outlet', 'no-share']).nullable(),
  share: z.number().nullable(),
  interval: intervalSchema
    .extend({ method: z.enum(['cluster-logit-t', 'wilson-over-articles']) })
    .nullable(),
})

/** A fact of the paragraph without its links: nothing of a shared view leads into the workspace. */
export interface SharedFact {
  id: string
  counts: Record<string, number>
  names: string[]
  items: SharedFact[]
}
const factSchema: z.ZodType<SharedFact> = z.object({
  id: z.string(),
  counts: z.record(z.string(), z.number()),
  names: z.array(z.string()),
  items: z.array(z.lazy(() => factSchema)),
})

const categorySchema = z.enum([...sourceCategories.map(({ id }) => id), 'incidental'] as const)

/** What an outlet gives a claim at best. */
export const supportMarkSchema = z.union([categorySchema, z.literal('own-voice')])

/** One claim as a row of the reduced grid; the cells stand in the order of the outlets. */
const claimSchema = z.object({
  /** Its id in the comparison that was shared: kept for the owner and never drawn. */
  id: z.string().nullable().default(null),
  /** Its words within the caps, or null where they leave none. */
  gist: z.string().nullable(),
  state: claimStateSchema,
  origins: originsSchema,
  isByHand: z.boolean(),
  /** How many outlets carry it, drawn or not. */
  outlets: z.int(),
  cells: z.array(z.object({ mark: supportMarkSchema.nullable(), isDenied: z.boolean() })),
})

/** What a link shows of a story: frozen when the link was made, without a text; its ids are drawn nowhere. */
export const sharedViewSchema = z.object({
  format: z.literal(1),
  story: z.object({
    title: z.string(),
    isDemo: z.boolean(),
    outlets: z.int(),
    articles: z.int(),
    firstPublishedAt: z.string().nullable(),
    lastPublishedAt: z.string().nullable(),
  }),
  engine: z.string(),
  codebook: z.string(),
  /** Whose reading the numbers are of, and how many attributions people judged; views of before have neither. */
  reading: z.enum(['machine', 'reviewed']).default('machine'),
  reviewed: z.object({ judged: z.int(), attributions: z.int() }).nullable().default(null),
  facts: z.array(factSchema),
  headline: shareSchema.extend({ isAtLeast: z.boolean() }),
  /** How well the engine reads anonymous sources; null where there is nothing to correct. */
  accuracy: z
    .object({
      measuredEngine: z.string(),
      labelled: z.int(),
      recall: z.number(),
      precision: z.number().nullable(),
      corrected: z.object({ share: z.number(), interval: intervalSchema.nullable() }).nullable(),
    })
    .nullable(),
  mix: z.array(
    z.object({
      outlet: z.string(),
      publishedAt: z.string().nullable(),
      claims: z.int(),
      incidental: z.int(),
      parts: z.array(z.object({ part: categorySchema, cases: z.int() })),
    }),
  ),
  dots: z.array(
    z.object({
      outlet: z.string(),
      title: z.string(),
      publishedAt: z.string().nullable(),
      counted: z.int(),
      cases: z.int(),
    }),
  ),
  specificity: z.object({
    mean: z.number().nullable(),
    cases: z.int(),
    counted: z.int(),
    steps: z.array(
      z.object({
        /** 0 to 5, in halves. */
        step: z.number(),
        cases: z.int(),
        /** How they are described, within the caps. */
        words: z.array(z.string()),
        /** Of whom each of these words is, for the owner and never drawn. */
        of: z.array(z.object({ articleId: z.string(), sourceId: z.string() })).default([]),
      }),
    ),
    /** Descriptions left out, since together with others they might tell who somebody is. */
    heldBack: z.int(),
  }),
  reasons: shareSchema.extend({
    parts: z.array(z.object({ part: sourceSchema.shape.reason, cases: z.int() })),
  }),
  /** Null where the texts were not held side by side, or have changed since. */
  compared: z
    .object({
      version: z.string(),
      /** Outlets as columns, in order of their first article. */
      outlets: z.array(z.string()),
      /** Outlets that are no column, for there are too many. */
      otherOutlets: z.int(),
      claims: z.array(claimSchema),
      otherClaims: z.int(),
      citations: z.array(
        z.object({ from: z.string(), to: z.string(), credited: z.boolean(), times: z.int() }),
      ),
      /** How well shared claims are found: counts of the benchmark, null where it was not measured. */
      accuracy: z
        .object({ right: z.int(), joined: z.int(), found: z.int(), wanted: z.int() })
        .nullable(),
    })
    .nullable(),
})
export type SharedView = z.infer<typeof sharedViewSchema>
