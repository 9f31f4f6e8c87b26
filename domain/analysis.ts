import { z } from 'zod'
import { assertionSchema, attributionSchema } from './attribution'
import { codebookStampSchema } from './codebook'
import { corroborationSchema } from './corroboration'
import { headlineSchema } from './headline'
import { responseSchema } from './response'
import { sourceSchema } from './source'
import { stretchSchema } from './span'

/** A numerator and its denominator; they travel together and are never a bare percentage. */
export const countSchema = z.object({ count: z.number(), outOf: z.number() })
export type Count = z.infer<typeof countSchema>

export const warningSchema = z.enum(['not-english', 'too-short', 'no-text', 'cut-short'])
export type Warning = z.infer<typeof warningSchema>

export const engineStampSchema = z.object({ version: z.string(), model: z.string() })
/** An engine: its version and the checksum of its model. */
export type EngineStamp = z.infer<typeof engineStampSchema>

/** Who read an article, and by which codebook: numbers of two stamps are never mixed. */
export const readingStampSchema = engineStampSchema.extend({ codebook: codebookStampSchema })
export type ReadingStamp = z.infer<typeof readingStampSchema>

/** What the engine reads in one article. All offsets are UTF-16 code units into `text`. */
export const readingSchema = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  engine: engineStampSchema,
  attributions: z.array(attributionSchema),
  sources: z.array(sourceSchema),
  assertions: z.array(assertionSchema),
  /** Null when the article has no title. Readings of earlier engines have none of these three. */
  headline: headlineSchema.nullable().default(null),
  responses: z.array(responseSchema).default([]),
  corroboration: z.array(corroborationSchema).default([]),
  sentences: z.array(stretchSchema),
  paragraphs: z.array(stretchSchema),
  warnings: z.array(warningSchema),
})
export type Reading = z.infer<typeof readingSchema>

const firstCodebook = {
  version: '1.0',
  hash: 'sha256:4e0d3420d16e684159b91ee58f8e74dc4be49ba02cbefcecae19a7bdf6d96fd2',
}

/** A reading with the measures counted over it: what `according analyze` prints and the store keeps. */
export const analysisSchema = readingSchema.extend({
  /** The codebook of its labels. Analyses kept before it was written down are of the first. */
  codebook: codebookStampSchema.default(firstCodebook),
  measures: z.record(z.string(), countSchema),
})
export type Analysis = z.infer<typeof analysisSchema>
