import { z } from 'zod'

/** Where a finding stands, by words and not by offsets, so that it is found again in a changed text. */
export const findingPlaceSchema = z.object({
  isInHeadline: z.boolean(),
  /** The words; '' where the finding is of the whole text. */
  quote: z.string(),
  before: z.string(),
  after: z.string(),
})
export type FindingPlace = z.infer<typeof findingPlaceSchema>

/** A person's word that a finding may stand until a day. It hides nothing: what is waived is counted apart. */
export const waiverSchema = z.object({
  id: z.string(),
  articleId: z.string(),
  rule: z.string(),
  place: findingPlaceSchema,
  /** A name or initials, of whoever waived it. */
  waivedBy: z.string(),
  note: z.string(),
  /** The last day on which it holds, as YYYY-MM-DD. */
  expiresOn: z.string(),
  createdAt: z.string(),
  undoneAt: z.string().nullable(),
})
export type Waiver = z.infer<typeof waiverSchema>

/** Whether a waiver holds on a day. */
export function isInForce({ undoneAt, expiresOn }: Waiver, today: string): boolean {
  return undoneAt === null && expiresOn >= today
}

/** Whether it is the same place: the same words with the same context on one side at least. */
export function isSamePlace(a: FindingPlace, b: FindingPlace): boolean {
  return (
    a.isInHeadline === b.isInHeadline &&
    a.quote === b.quote &&
    (a.before === b.before || a.after === b.after)
  )
}
