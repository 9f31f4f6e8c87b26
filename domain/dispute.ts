import { z } from 'zod'
import { disputedMarkSchema } from './disputed-mark'
import { noteLimits, writtenSchema } from './plain-note'

/** Waiting is seen by the owner alone. */
export const disputeStates = ['waiting', 'accepted', 'declined'] as const
export type DisputeState = (typeof disputeStates)[number]

/** What can become of a dispute; its log says when. */
export const disputeSteps = [
  'received',
  'imported',
  'accepted',
  'answered',
  'corrected',
  'declined',
] as const

const optional = (most: number) => writtenSchema(most).nullable()

/** What somebody says against one mark of a shared view, and what became of it. */
export const disputeSchema = z.strictObject({
  id: z.uuid(),
  mark: disputedMarkSchema,
  note: writtenSchema(noteLimits.note),
  /** What should stand there instead. */
  proposed: optional(noteLimits.proposed),
  /** An outlet or a role, as the sender gave it: nobody has checked it. */
  saidBy: optional(noteLimits.saidBy),
  state: z.enum(disputeStates),
  answer: optional(noteLimits.answer),
  /** What was changed. */
  correction: optional(noteLimits.correction),
  /** Why it was declined. */
  reason: optional(noteLimits.reason),
  /** Whether those who read the shared view are told that it was declined, and why. */
  isReasonPublic: z.boolean(),
  receivedAt: z.iso.datetime(),
  /** In order; `words` are the answer, the change or the reason as given then. */
  log: z.array(
    z.strictObject({
      step: z.enum(disputeSteps),
      words: optional(noteLimits.answer),
      at: z.iso.datetime(),
    }),
  ),
})
export type Dispute = z.infer<typeof disputeSchema>
