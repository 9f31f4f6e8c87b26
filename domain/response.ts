import { z } from 'zod'
import { spanSchema } from './span'

/** What an article reports of those it speaks of: they answered, denied, would not answer or did not. */
export const responseKindSchema = z.enum(['response', 'denial', 'declined', 'no-response'])
export type ResponseKind = z.infer<typeof responseKindSchema>

/** A reported answer, or the report that there was none. */
export const responseSchema = z.object({
  id: z.string(),
  kind: responseKindSchema,
  span: spanSchema,
  /** Who answered or did not; null when that is no source of the article. */
  sourceId: z.string().nullable(),
  because: z.array(z.string()),
})
export type Response = z.infer<typeof responseSchema>
