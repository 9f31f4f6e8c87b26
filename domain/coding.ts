import { z } from 'zod'
import { cueClassSchema } from './attribution'
import { claimKindSchema, strengthSchema } from './claim'
import {
  anonymityReasonSchema,
  basisSchema,
  sourceCountSchema,
  sourceKindSchema,
  standingSchema,
} from './source'
import { spanSchema } from './span'

/** What a coder has said of one attribution, in the codebook's words; what is left out was not coded. */
export const codedLabelsSchema = z.strictObject({
  cueClass: cueClassSchema.optional(),
  kind: sourceKindSchema.optional(),
  /** Null where the coder says that the kind has none. */
  standing: standingSchema.nullable().optional(),
  institution: z.boolean().optional(),
  role: z.boolean().optional(),
  access: z.boolean().optional(),
  specificity: z.number().min(0).max(5).multipleOf(0.5).optional(),
  count: sourceCountSchema.optional(),
  basis: basisSchema.optional(),
  grant: z.boolean().optional(),
  reason: anonymityReasonSchema.optional(),
  claimKind: claimKindSchema.optional(),
  strength: strengthSchema.optional(),
})
export type CodedLabels = z.infer<typeof codedLabelsSchema>

/** One attribution as a coder marked it. Spans are UTF-16 code units into the text that was coded. */
export const codedAttributionSchema = z.strictObject({
  id: z.string().min(1).max(64),
  /** Empty where the coder found none ("reportedly"). */
  source: spanSchema,
  cue: spanSchema,
  content: spanSchema,
  labels: codedLabelsSchema,
})
export type CodedAttribution = z.infer<typeof codedAttributionSchema>

/** What one coder made of one text: a pupil, a researcher, the engine, or the key. */
export const codingSchema = z.strictObject({
  coder: z.string().min(1).max(80),
  article: z.string().min(1),
  /** SHA-256 of the text that the spans index, as hex: codings of another text are not merged. */
  textHash: z.string().regex(/^[0-9a-f]{64}$/),
  /** How long that text is, in UTF-16 code units. */
  textLength: z.int().positive(),
  attributions: z.array(codedAttributionSchema).max(500),
})
export type Coding = z.infer<typeof codingSchema>
