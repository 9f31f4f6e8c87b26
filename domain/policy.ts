import { z } from 'zod'
import { spanSchema } from './span'

/** How a rule is decided: from the text, partly from it (with a question to put), or by people alone. */
export const ruleModes = ['automatic', 'partial', 'process'] as const
export type RuleMode = (typeof ruleModes)[number]

/** 1 note · 2 warn · 3 serious. */
export const severitySchema = z.union([z.literal(1), z.literal(2), z.literal(3)])
export type Severity = z.infer<typeof severitySchema>
export const severityNames = ['note', 'warn', 'serious'] as const
export type SeverityName = (typeof severityNames)[number]

/** What a rule finds in a text. `cannot-tell` is an answer of its own and comes with a question. */
export const ruleOutcomes = ['flagged', 'cannot-tell', 'met', 'not-applicable'] as const
export const ruleOutcomeSchema = z.enum(ruleOutcomes)
export type RuleOutcome = (typeof ruleOutcomes)[number]

/** What an anonymous source's description lacks, in the codebook's words. */
export const missingFacets = [
  'organisation',
  'function',
  'relation',
  'side',
  'basis',
  'reason',
] as const
export const missingFacetSchema = z.enum(missingFacets)
export type MissingFacet = z.infer<typeof missingFacetSchema>

/** One place of a text that a rule has judged. */
export const findingSchema = z.object({
  outcome: z.enum(['flagged', 'cannot-tell', 'met']),
  /** Null where nothing is flagged. */
  severity: severitySchema.nullable(),
  /** UTF-16 code units into the text; empty where the finding is of the headline or the whole text. */
  span: spanSchema,
  isInHeadline: z.boolean(),
  sourceId: z.string().nullable(),
  claimId: z.string().nullable(),
  /** What was found, in a sentence. */
  why: z.string(),
  /** What to ask the reporter; null where there is nothing to ask. It never asks who a source is. */
  question: z.string().nullable(),
  /** What would satisfy the rule, in general words: never an invented fact. */
  better: z.string().nullable(),
  missing: z.array(missingFacetSchema),
  /** True where adding what is missing might tell who the source is. */
  mayNarrow: z.boolean(),
  /** True where a person has to attest that it was approved. */
  needsSignOff: z.boolean(),
})
export type Finding = z.infer<typeof findingSchema>

/** What one rule says of one text. */
export const ruleResultSchema = z.object({
  rule: z.string(),
  title: z.string(),
  /** The rule in this pack's words. */
  asks: z.string(),
  mode: z.enum([...ruleModes, 'own']),
  /** The weightiest of its findings. Process rules are `cannot-tell`: people attest them. */
  outcome: ruleOutcomeSchema,
  severity: severitySchema.nullable(),
  /** The public policies that it restates. */
  restates: z.array(z.string()),
  findings: z.array(findingSchema),
})
export type RuleResult = z.infer<typeof ruleResultSchema>

/** A draft held against a pack. */
export const reviewSchema = z.object({
  pack: z.object({ name: z.string(), title: z.string(), version: z.string() }),
  results: z.array(ruleResultSchema),
})
export type PolicyReview = z.infer<typeof reviewSchema>
