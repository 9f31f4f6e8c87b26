import { z } from 'zod'
import { supportMarkSchema } from './shared-view'
import { sourceSchema } from './source'

const wordsSchema = z.string().min(1).max(1000)

/**
 * What of a shared view is disputed, said in the view's own words: a view has no ids, and one that is made
 * later has the same mark in another place.
 */
export const disputedMarkSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph') }),
  z.strictObject({
    kind: z.literal('number'),
    measure: z.enum(['only-anonymous-claims', 'reason-given', 'specificity']),
  }),
  /** An outlet's row of a chart. */
  z.strictObject({
    kind: z.literal('outlet'),
    measure: z.enum(['source-mix', 'only-anonymous-claims']),
    outlet: wordsSchema,
  }),
  /**
   * The words are null where the caps leave none; the number then tells which. Several claims may be shown in
   * the same words: `nth` tells which of these it is.
   */
  z.strictObject({
    kind: z.literal('claim'),
    words: wordsSchema.nullable(),
    number: z.int().positive(),
    nth: z.int().positive(),
  }),
  /** Who an outlet credits with a claim; null where it only denies it. */
  z.strictObject({
    kind: z.literal('attribution'),
    words: wordsSchema.nullable(),
    number: z.int().positive(),
    nth: z.int().positive(),
    outlet: wordsSchema,
    support: supportMarkSchema.nullable(),
  }),
  /** An anonymous source, in the words that describe it, at its step from 0 to 5. */
  z.strictObject({ kind: z.literal('source'), words: wordsSchema, step: z.number().min(0).max(5) }),
  z.strictObject({ kind: z.literal('reason'), reason: sourceSchema.shape.reason }),
  z.strictObject({
    kind: z.literal('citation'),
    from: wordsSchema,
    to: wordsSchema,
    credited: z.boolean(),
  }),
])
export type DisputedMark = z.infer<typeof disputedMarkSchema>

/** The same for the same mark of every view of a story: a claim is known by its words where it has some. */
export function identityOf(mark: DisputedMark): string {
  switch (mark.kind) {
    case 'claim':
      return JSON.stringify([mark.kind, mark.words ?? mark.number, mark.nth])
    case 'attribution':
      return JSON.stringify([mark.kind, mark.words ?? mark.number, mark.nth, mark.outlet])
    case 'source':
      return JSON.stringify([mark.kind, mark.words])
    default:
      return JSON.stringify(Object.entries(mark).sort(([a], [b]) => (a < b ? -1 : 1)))
  }
}
