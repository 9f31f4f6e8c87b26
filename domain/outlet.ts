import { z } from 'zod'

export const outletKindSchema = z.enum(['agency', 'newspaper', 'broadcaster', 'magazine', 'site'])
export type OutletKind = z.infer<typeof outletKindSchema>

/** What is known of an outlet, facts only: never a rating or a leaning. */
export const outletFactsSchema = z.object({
  /** Its name as it writes it, with its article: "The Hill". */
  name: z.string().min(1),
  /** Other names that mean this outlet and no other. */
  aliases: z.array(z.string().min(1)),
  /** Host names without "www.", whose pages are this outlet's. */
  domains: z.array(z.string().min(1)),
  /** Two letters (ISO 3166-1), or null for an invented one. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  kind: outletKindSchema,
})
export type OutletFacts = z.infer<typeof outletFactsSchema>
