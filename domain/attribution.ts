import { z } from 'zod'
import { claimSchema } from './claim'
import { spanSchema } from './span'

/** Only `speech` and `knowledge` make a claim; attitudes are kept and left out of claim measures. */
export const cueClassSchema = z.enum(['speech', 'knowledge', 'attitude'])
export type CueClass = z.infer<typeof cueClassSchema>

export const formSchema = z.enum(['direct', 'mixed', 'indirect'])
export type Form = z.infer<typeof formSchema>

export const prominenceSchema = z.enum(['headline', 'lead', 'body'])
export type Prominence = z.infer<typeof prominenceSchema>

/** One source span, one cue span and one content span, and what the engine reads from them. */
export const attributionSchema = z.object({
  id: z.string(),
  source: spanSchema,
  cue: spanSchema,
  content: spanSchema,
  sourceId: z.string().nullable(),
  /** Id of the source this one is taken from: "a U.S. official told Axios", printed elsewhere. */
  via: z.string().nullable(),
  claimId: z.string().nullable(),
  cueClass: cueClassSchema,
  form: formSchema,
  prominence: prominenceSchema,
  /** Null when the cue is an attitude. */
  claim: claimSchema.nullable(),
  /** Probability that the attribution is right (a linked match). */
  confidence: z.number().min(0).max(1),
  because: z.array(z.string()),
})
export type Attribution = z.infer<typeof attributionSchema>

/** A checkable statement in the outlet's own voice, credited to nobody. */
export const assertionSchema = z.object({
  id: z.string(),
  span: spanSchema,
  claimId: z.string().nullable(),
  claim: claimSchema,
  prominence: prominenceSchema,
})
export type Assertion = z.infer<typeof assertionSchema>
