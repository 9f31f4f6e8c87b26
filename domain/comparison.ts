import { z } from 'zod'
import { analysisSchema, countSchema } from './analysis'
import { linkSchema } from './article'
import { strengthSchema } from './claim'
import { stretchSchema } from './span'

/** Claims.md's states, in its order: the last one that applies is the claim's state. */
export const claimStates = [
  'unsourced',
  'unknown_root',
  'single_opaque',
  'echo',
  'several_opaque',
  'independent_opaque',
  'named',
  'contested',
  'withdrawn',
] as const
export const claimStateSchema = z.enum(claimStates)
export type ClaimState = z.infer<typeof claimStateSchema>

/** The best that an article gives for a claim, best first: a family of sources, or its own voice alone. */
export const supports = [
  'named',
  'self',
  'media',
  'anonymous',
  'generic',
  'incidental',
  'none',
  'own_voice',
] as const
export const supportSchema = z.enum(supports)
export type Support = z.infer<typeof supportSchema>

/** One article as a comparison takes it: what was read of it, where it links to, who published it and when. */
export const comparedArticleSchema = z.object({
  id: z.string(),
  outlet: z.string().nullable(),
  /** Null when it is not known; charts of time leave such an article out and say so. */
  publishedAt: z.string().nullable(),
  url: z.string().nullable(),
  links: z.array(linkSchema),
  analysis: analysisSchema,
})
export type ComparedArticle = z.infer<typeof comparedArticleSchema>

/** A passage that a copy has in common with its original; offsets index the text of each. */
export const sharedPassageSchema = z.object({ here: stretchSchema, there: stretchSchema })
export type SharedPassage = z.infer<typeof sharedPassageSchema>

/** A headline against the strongest support in its text (measures.md, `headline-gap`). */
export const headlineGapSchema = z.object({
  headline: strengthSchema,
  body: strengthSchema,
  /** The headline's strength minus the body's. */
  gap: z.int().min(-5).max(5),
  /** "Officials say" over a text that has one official. */
  isNumberMismatch: z.boolean(),
})
export type HeadlineGap = z.infer<typeof headlineGapSchema>

/** One article of a comparison. */
export const comparedSchema = z.object({
  id: z.string(),
  outlet: z.string().nullable(),
  title: z.string(),
  publishedAt: z.string().nullable(),
  /** The id of the article that this one is a copy of, or null. */
  readingOf: z.string().nullable(),
  /** What a copy shares with its original, in text order; empty where it is none. */
  sharedPassages: z.array(sharedPassageSchema),
  /** Null when there is no headline, or nothing in the text that it restates. */
  headlineGap: headlineGapSchema.nullable(),
})
export type Compared = z.infer<typeof comparedSchema>

/** One place where an article states a shared claim. */
export const claimMemberSchema = z.object({
  article: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** Null for a statement in the outlet's own voice. */
  attributionId: z.string().nullable(),
  /** Id of the source in its article's analysis; null where none is named. */
  sourceId: z.string().nullable(),
  strength: strengthSchema,
  /** Strength minus the root's; null where no root is known, and for a denial. */
  drift: z.int().min(-5).max(5).nullable(),
  /** The outlet turned prose into a quotation, or another outlet's word into its own officials'. */
  attributionShift: z.boolean(),
  /** Possibly who does what to whom is reversed. */
  roleShift: z.boolean(),
  standsOn: supportSchema,
  /** True when it denies the claim: it contests it and supports nothing. */
  isDenial: z.boolean(),
})
export type ClaimMember = z.infer<typeof claimMemberSchema>

/** How many origins a claim has: how far they are known, shown to be apart, or possible. */
export const originsSchema = z.object({
  known: z.int().nonnegative(),
  independent: z.int().nonnegative(),
  /** How many independent ones there would be if every doubt were decided for them. */
  possible: z.int().nonnegative(),
})
export type Origins = z.infer<typeof originsSchema>

/** One proposition that several articles state. */
export const sharedClaimSchema = z.object({
  id: z.string(),
  /** What is claimed, in words that stand in one of the texts. */
  gist: z.string(),
  state: claimStateSchema,
  origins: originsSchema,
  members: z.array(claimMemberSchema),
  because: z.array(z.string()),
  /** True when a person made, mended or named it. */
  isByHand: z.boolean(),
})
export type SharedClaim = z.infer<typeof sharedClaimSchema>

/** Two statements of different articles that may say the same and were left apart. */
export const perhapsSameSchema = z.object({
  a: z.object({ article: z.string(), start: z.int(), end: z.int() }),
  b: z.object({ article: z.string(), start: z.int(), end: z.int() }),
  /** Probability that they say the same, as the engine reckons it. */
  confidence: z.number().min(0).max(1),
})
export type PerhapsSame = z.infer<typeof perhapsSameSchema>

/** One article takes from another article of the story, or from an outlet outside it. */
export const citationSchema = z.object({
  from: z.string(),
  /** The id of an article of the story, or the name of an outlet outside it. */
  to: z.string(),
  /** False for a possible one: the same distinctive words, later, without credit. */
  credited: z.boolean(),
  /** The sentence or passage that shows it, in the text of `from`. */
  evidence: stretchSchema,
  /** The article whose text `evidence` indexes: always `from`. */
  article: z.string(),
  because: z.array(z.string()),
  isByHand: z.boolean(),
})
export type Citation = z.infer<typeof citationSchema>

/** Where a shared claim goes back to. */
export const rootSchema = z.object({
  claimId: z.string(),
  /** Null when the root stands outside the set. */
  article: z.string().nullable(),
  outlet: z.string().nullable(),
  /** The root's own source, where it stands in the set and has one. */
  sourceId: z.string().nullable(),
})
export type Root = z.infer<typeof rootSchema>

/** What texts held side by side show about one story: `according compare` prints it, pages draw it. */
export const comparisonSchema = z.object({
  storyId: z.string(),
  articles: z.array(comparedSchema),
  claims: z.array(sharedClaimSchema),
  perhapsSame: z.array(perhapsSameSchema),
  citations: z.array(citationSchema),
  roots: z.array(rootSchema),
  measures: z.record(z.string(), countSchema),
})
export type Comparison = z.infer<typeof comparisonSchema>
