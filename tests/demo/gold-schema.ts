import { z } from 'zod'
import { cueClassSchema, formSchema, prominenceSchema } from '#domain/attribution'
import { claimSchema, strengthSchema } from '#domain/claim'
import { claimStateSchema, originsSchema, supportSchema } from '#domain/comparison'
import {
  affiliationSchema,
  anonymityReasonSchema,
  basisSchema,
  facetSchema,
  sourceCountSchema,
  sourceKindSchema,
  standingSchema,
} from '#domain/source'

/** The words of the text, or the words with which of their occurrences is meant (counted from 1). */
const quoteSchema = z.union([
  z.string().min(1),
  z.strictObject({
    quote: z.string().min(1),
    nth: z.int().positive().optional(),
    paragraph: z.int().positive().optional(),
  }),
])
export type Quote = z.infer<typeof quoteSchema>

/** One quote, a list of them when the span is broken, or an empty list when there is none. */
const quotesSchema = z.union([quoteSchema.transform((quote) => [quote]), z.array(quoteSchema)])

/** What every quote of an entry is looked for in; without it the whole text. */
const paragraphSchema = z.int().positive().optional()

const sourceSchema = z
  .strictObject({
    id: z.string(),
    label: z.string(),
    name: z.string().nullable().default(null),
    kind: sourceKindSchema,
    standing: standingSchema.nullable().default(null),
    merge: z.enum(['certain', 'uncertain']).default('certain'),
    institution: z.boolean().default(false),
    role: z.boolean().default(false),
    access: z.boolean().default(false),
    specificity: z.number().min(0).max(5).default(0),
    facets: z
      .array(z.strictObject(facetSchema.pick({ facet: true, value: true, words: true }).shape))
      .default([]),
    count: sourceCountSchema,
    basis: basisSchema.default('none'),
    grant: z.boolean().default(false),
    reason: anonymityReasonSchema.default('none'),
    affiliation: affiliationSchema,
    official: z.boolean().default(false),
    security: z.boolean().default(false),
    foreign: z.boolean().default(false),
    current: z.boolean().default(true),
  })
  .superRefine((source, context) => {
    for (const problem of problemsOfSource(source))
      context.addIssue({ code: 'custom', message: `${source.id}: ${problem}` })
  })

const attributionSchema = z.strictObject({
  id: z.string(),
  paragraph: paragraphSchema,
  source: quotesSchema,
  cue: quotesSchema,
  content: quotesSchema,
  sourceId: z.string().nullable(),
  via: z.string().nullable().default(null),
  claimId: z.string().nullable(),
  cueClass: cueClassSchema,
  form: formSchema,
  prominence: prominenceSchema.exclude(['headline']),
  claim: claimSchema.nullable(),
})

const assertionSchema = z.strictObject({
  id: z.string(),
  paragraph: paragraphSchema,
  span: quotesSchema,
  claimId: z.string(),
  claim: claimSchema,
  prominence: prominenceSchema.exclude(['headline']),
})

/** The headline stands outside the text; its quotes are looked for in the title. */
const headlineSchema = z.strictObject({
  source: quotesSchema.default([]),
  cue: quotesSchema.default([]),
  hedges: quotesSchema.default([]),
  sourceId: z.string().nullable().default(null),
  claimId: z.string(),
  claim: claimSchema,
})

const articleSchema = z.strictObject({
  id: z.string(),
  headline: headlineSchema,
  sources: z.array(sourceSchema),
  attributions: z.array(attributionSchema),
  assertions: z.array(assertionSchema),
})

const memberSchema = z.strictObject({
  article: z.string(),
  claimId: z.string(),
  strength: strengthSchema,
  drift: z.int().min(-5).max(5).nullable(),
  standsOn: supportSchema,
  attributionShift: z.boolean().default(false),
  roleShift: z.boolean().default(false),
})

const sharedClaimSchema = z.strictObject({
  id: z.string(),
  gist: z.string(),
  state: claimStateSchema,
  origins: z.strictObject(originsSchema.shape),
  members: z.array(memberSchema).min(2),
})

const citationSchema = z.strictObject({
  from: z.string(),
  /** The id of an article of the story, or the name of an outlet outside it. */
  to: z.string(),
  isCredited: z.boolean(),
  paragraph: paragraphSchema,
  evidence: quotesSchema,
})

/** What gold.yml holds, before its quotes are found in the texts. */
export const goldFileSchema = z.strictObject({
  title: z.string(),
  articles: z.array(articleSchema),
  sharedClaims: z.array(sharedClaimSchema),
  roots: z.array(
    z.strictObject({
      claimId: z.string(),
      /** Null when the root lies outside the story. */
      article: z.string().nullable(),
      outlet: z.string(),
      /** The root's own source for it, where the root stands in the story. */
      sourceId: z.string().nullable().default(null),
    }),
  ),
  citations: z.array(citationSchema),
  readings: z.array(z.strictObject({ article: z.string(), readingOf: z.string() })),
  headlineGaps: z.array(
    z.strictObject({
      article: z.string(),
      headline: strengthSchema,
      body: strengthSchema,
      gap: z.int(),
      isNumberMismatch: z.boolean().default(false),
    }),
  ),
  planted: z.array(
    z.strictObject({
      feature: z.string(),
      article: z.string(),
      attributions: z.array(z.string()).default([]),
      assertions: z.array(z.string()).default([]),
      sources: z.array(z.string()).default([]),
    }),
  ),
})
export type GoldFile = z.infer<typeof goldFileSchema>

/** The rules of the codebook that hold inside one source. */
function problemsOfSource(source: {
  kind: string
  standing: string | null
  name: string | null
  facets: { value: number }[]
  specificity: number
  grant: boolean
  reason: string
  access: boolean
  basis: string
}): string[] {
  const isUnnamed = source.kind === 'unnamed_person' || source.kind === 'unnamed_group'
  const facets = source.facets.reduce((sum, facet) => sum + facet.value, 0)
  const rules: [broken: boolean, problem: string][] = [
    [isUnnamed !== (source.standing !== null), 'a standing belongs to unnamed sources alone'],
    [source.kind === 'named_person' && source.name === null, 'a named person needs the name'],
    [isUnnamed && source.name !== null, 'an unnamed source has no name'],
    [facets !== source.specificity, `the facets add up to ${facets}`],
    [!source.grant && source.reason !== 'none', 'a reason needs a grant'],
    [source.grant && source.reason === 'none', 'a grant without a reason is condition_only'],
    [source.access !== (source.basis !== 'none'), 'access says whether there is a basis'],
  ]
  return rules.filter(([broken]) => broken).map(([, problem]) => problem)
}
