import { z } from 'zod'
import { publishedAtSchema } from '#domain/article'
import { sourceCategories } from '#domain/source-category'
import type { SearchAddress } from '#workflows/search'

const daySchema = publishedAtSchema.refine((day) => day.length === 10)

const addressSchema = z.object({
  q: z.string().catch(''),
  kind: z.enum(['article', 'source', 'claim']).nullable().catch(null),
  from: daySchema.nullable().catch(null),
  to: daySchema.nullable().catch(null),
  outlet: z.string().min(1).max(100).nullable().catch(null),
  by: z
    .enum(sourceCategories.map(({ id }) => id))
    .nullable()
    .catch(null),
  after: z.string().max(100).nullable().catch(null),
})

/** A search as its address has it; what cannot be read is taken for absent. */
export function readAddress(query: Record<string, string | string[] | undefined>): SearchAddress {
  const { q, kind, from, to, outlet, by, after } = addressSchema.parse(query)
  return { words: q, kind, from, to, outletId: outlet, category: by, after }
}

/** Whether the address names a day that is none. */
export function hasBadDay(query: Record<string, string | string[] | undefined>): boolean {
  return [query.from, query.to].some(
    (day) => day !== undefined && day !== '' && !daySchema.safeParse(day).success,
  )
}

/** The address of another view of a search. */
export function writeAddress(address: SearchAddress, change: Partial<SearchAddress>): string {
  const { words, kind, from, to, outletId, category, after } = {
    ...address,
    after: null,
    ...change,
  }
  const given = { q: words, kind, from, to, outlet: outletId, by: category, after }
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(given)) if (value) query.set(key, value)
  return `/search?${query}`
}
