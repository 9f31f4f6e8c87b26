import { z } from 'zod'

/** What sort of proposition a claim is: code the content, not the cue. */
export const claimKinds = [
  'event',
  'state',
  'intent',
  'belief',
  'prediction',
  'evaluation',
  'allegation',
] as const
export const claimKindSchema = z.enum(claimKinds)
export type ClaimKind = z.infer<typeof claimKindSchema>

/** 0 denied · 1 possible · 2 believed · 3 indicated · 4 attributed fact or plan · 5 flat fact in the outlet's own voice. */
export const strengthSchema = z.int().min(0).max(5)

export const claimSchema = z.object({ kind: claimKindSchema, strength: strengthSchema })
export type Claim = z.infer<typeof claimSchema>
