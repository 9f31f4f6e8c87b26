import { z } from 'zod'
import { spanSchema, stretchSchema } from './span'

/** Who stands behind an attribution (codebook section 2). */
export const sourceKinds = [
  'named_person',
  'named_org',
  'unnamed_person',
  'unnamed_group',
  'document',
  'media',
  'self',
  'none',
] as const
export const sourceKindSchema = z.enum(sourceKinds)
export type SourceKind = z.infer<typeof sourceKindSchema>

/** What an unnamed source is to the reader (codebook section 3); null for every other kind. */
export const standings = [
  'identifiable_by_role',
  'spokesperson',
  'generic',
  'anonymous',
  'incidental',
] as const
export const standingSchema = z.enum(standings)
export type Standing = z.infer<typeof standingSchema>

export const anonymityReasonSchema = z.enum(['specific', 'boilerplate', 'condition_only', 'none'])
export type AnonymityReason = z.infer<typeof anonymityReasonSchema>

export const basisSchema = z.enum(['specific', 'generic', 'none'])

/** How many people a source is. An unstated plural is `plural`, never two. */
export const sourceCountSchema = z.union([
  z.int().positive(),
  z.enum(['several', 'plural', 'unknown']),
])
export type SourceCount = z.infer<typeof sourceCountSchema>

export const affiliationSchema = z.enum([
  'government',
  'party',
  'business',
  'civil_society',
  'academia',
  'media',
  'citizen',
  'unknown',
])
export type Affiliation = z.infer<typeof affiliationSchema>

/** One facet that raises an anonymous source's specificity, with the words that state it. */
export const facetSchema = z.object({
  facet: z.enum(['organisation', 'function', 'relation', 'side', 'narrowing']),
  value: z.number(),
  words: z.string(),
  span: stretchSchema,
})
export type Facet = z.infer<typeof facetSchema>

/** One source of one article: a person, body, text or group that stands behind attributions. */
export const sourceSchema = z.object({
  id: z.string(),
  label: z.string(),
  name: z.string().nullable(),
  kind: sourceKindSchema,
  standing: standingSchema.nullable(),
  merge: z.enum(['certain', 'uncertain']),
  institution: z.boolean(),
  role: z.boolean(),
  access: z.boolean(),
  specificity: z.number().min(0).max(5),
  facets: z.array(facetSchema),
  count: sourceCountSchema,
  basis: basisSchema,
  grant: z.boolean(),
  reason: anonymityReasonSchema,
  affiliation: affiliationSchema,
  official: z.boolean(),
  security: z.boolean(),
  foreign: z.boolean(),
  current: z.boolean(),
  mentions: spanSchema,
  confidence: z.number().min(0).max(1),
  because: z.array(z.string()),
})
export type Source = z.infer<typeof sourceSchema>
