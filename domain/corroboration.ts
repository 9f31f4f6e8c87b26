import { z } from 'zod'
import { spanSchema } from './span'

/** What an article says about whether a claim could be confirmed. */
export const corroborationKindSchema = z.enum(['not-verified', 'verified', 'single-source-said'])
export type CorroborationKind = z.infer<typeof corroborationKindSchema>

/** A line that says whether others confirm: "could not independently verify", "has seen copies", "a single source". */
export const corroborationSchema = z.object({
  id: z.string(),
  kind: corroborationKindSchema,
  span: spanSchema,
  because: z.array(z.string()),
})
export type Corroboration = z.infer<typeof corroborationSchema>
