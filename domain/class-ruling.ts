import { z } from 'zod'
import { spanSchema } from './span'

/** What a class settles on after arguing: the code of one question about one place of a text. */
export const classRulingSchema = z.strictObject({
  /** The class's text. */
  text: z.string().min(1).max(64),
  /** Where its content lies: a ruling holds for the item that overlaps it. UTF-16 code units. */
  content: spanSchema.min(1),
  variable: z.string().min(1).max(40),
  code: z.union([z.string().max(80), z.number()]),
  /** By a show of hands, or by the teacher. */
  how: z.enum(['vote', 'teacher']),
})
export type ClassRuling = z.infer<typeof classRulingSchema>
