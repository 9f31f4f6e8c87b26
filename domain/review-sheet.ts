import { z } from 'zod'
import { missingFacetSchema, ruleModes, ruleOutcomeSchema, severitySchema } from './policy'

/** Words of the draft that something is about, with what stands around them: found again, or not at all. */
export const quotedPlaceSchema = z.strictObject({
  quote: z.string().min(1).max(400),
  before: z.string().max(60),
  after: z.string().max(60),
})
export type QuotedPlace = z.infer<typeof quotedPlaceSchema>

export const attestedAnswers = ['yes', 'no', 'not-applicable'] as const

/** Letters of an attestation's initials at most: enough to know who, too few for a name. */
export const mostInitials = 4
/** UTF-16 code units of a note at most. */
export const longestNote = 500

/** What a person says of a rule that no text can show. There is no place in it for a source's name. */
export const attestationSchema = z.strictObject({
  rule: z.string().max(20),
  answer: z.enum(attestedAnswers),
  /** Of who attests it; empty where they gave none. */
  initials: z.string().regex(/^\p{L}{0,4}$/u),
  note: z.string().max(longestNote),
  /** The places that the answer was given for. It holds for no others. */
  about: z.array(quotedPlaceSchema).max(2000),
})
export type Attestation = z.infer<typeof attestationSchema>

/** A finding with the words that it is about, cut to 25. */
export const sheetFindingSchema = z.strictObject({
  outcome: z.enum(['flagged', 'cannot-tell', 'met']),
  severity: severitySchema.nullable(),
  /** Null where the finding is of the headline or the whole text. */
  quote: z.string().nullable(),
  /** Paragraph of the draft, counted from 1; null where there is no quote. */
  paragraph: z.int().positive().nullable(),
  isInHeadline: z.boolean(),
  why: z.string(),
  question: z.string().nullable(),
  better: z.string().nullable(),
  missing: z.array(missingFacetSchema),
  mayNarrow: z.boolean(),
  needsSignOff: z.boolean(),
})
export type SheetFinding = z.infer<typeof sheetFindingSchema>

export const sheetResultSchema = z.strictObject({
  rule: z.string(),
  title: z.string(),
  asks: z.string(),
  mode: z.enum([...ruleModes, 'own']),
  outcome: ruleOutcomeSchema,
  severity: severitySchema.nullable(),
  restates: z.array(z.string()),
  findings: z.array(sheetFindingSchema),
})

/** A draft's review as it is printed and saved: quotes and never the text, initials and never a name. */
export const reviewSheetSchema = z.strictObject({
  sheet: z.literal('according-review'),
  version: z.literal(1),
  /** When it was made, with its zone. */
  madeAt: z.iso.datetime({ offset: true }),
  engine: z.strictObject({ version: z.string(), model: z.string() }),
  codebook: z.strictObject({ version: z.string(), hash: z.string() }),
  pack: z.strictObject({ name: z.string(), title: z.string(), version: z.string() }),
  section: z.string().nullable(),
  draft: z.strictObject({
    headline: z.string().nullable(),
    words: z.int().nonnegative(),
    /** Of the text as it was given: says whether it is the very same. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    /** What the engine warns of, such as that only the beginning was read. */
    warnings: z.array(z.string()),
    /** Places that seemed to write down who a source is, and were left out. */
    withheld: z.int().nonnegative(),
  }),
  /** Rules by outcome. */
  counts: z.record(ruleOutcomeSchema, z.int().nonnegative()),
  results: z.array(sheetResultSchema),
  attestations: z.array(attestationSchema),
})
export type ReviewSheet = z.infer<typeof reviewSheetSchema>
