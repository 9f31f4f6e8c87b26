'use server'

import { type DisputeOutcome, disputeMark } from '#workflows/dispute-mark'
import { senderAddress } from '../../../sender-address'

/** What the form shows after it was sent; null before. `kept` is what was written, where it was not taken. */
export type DisputeState = {
  outcome: DisputeOutcome
  kept: { note: string; proposed: string; saidBy: string }
} | null

/** Takes a note; the form tells the link and the mark, never a story. */
export async function disputeFromForm(
  _before: DisputeState,
  form: FormData,
): Promise<DisputeState> {
  const field = (key: string) => {
    const value = form.get(key)
    return typeof value === 'string' ? value : ''
  }
  const kept = { note: field('note'), proposed: field('proposed'), saidBy: field('saidBy') }
  const outcome = await disputeMark({
    ...kept,
    token: field('token'),
    key: field('mark'),
    trap: field('website'),
    address: await senderAddress(),
  })
  return { outcome, kept }
}
