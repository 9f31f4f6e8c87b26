import { z } from 'zod'
import { packSchema } from '#domain/policy-pack'
import { attestationSchema } from '#domain/review-sheet'

const key = 'according.draft'

const keptDraftSchema = z.strictObject({
  text: z.string(),
  pack: packSchema,
  section: z.string().nullable(),
  attestations: z.array(attestationSchema),
  keptAt: z.iso.datetime(),
})
/** A draft that somebody asked to have kept in this browser. */
export type KeptDraft = z.infer<typeof keptDraftSchema>

/** What is kept, or null for nothing or what cannot be read. */
export function readKept(): KeptDraft | null {
  try {
    const parsed = keptDraftSchema.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null'))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

/** Keeps a draft in place of the one before; false where the browser has no room for it. */
export function keepDraft(draft: KeptDraft): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(draft))
    return true
  } catch {
    return false
  }
}

/** Deletes what is kept. */
export function forgetDraft(): void {
  localStorage.removeItem(key)
}
