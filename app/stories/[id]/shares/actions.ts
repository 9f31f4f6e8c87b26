'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { revokeShare, type ShareRefusal, shareStory } from '#workflows/share-story'
import { ownAddress } from '../../../share/own-address'

/** What the form shows after it was sent; null before. The link is told this once. */
export type SharingState =
  | { outcome: 'shared'; address: string; token: string; expiresAt: string }
  | { outcome: 'refused'; because: ShareRefusal }
  | null

/** Makes a link to the story that the form names. */
export async function shareFromForm(_before: SharingState, form: FormData): Promise<SharingState> {
  const outcome = await shareStory(field(form, 'story'), Number(field(form, 'days')))
  if (outcome.outcome === 'refused') return outcome
  revalidatePath(`/stories/${field(form, 'story')}/shares`)
  const { token, expiresAt } = outcome
  return { outcome: 'shared', address: `${await ownAddress()}/share/${token}`, token, expiresAt }
}

/** Revokes a link, and says whether there was one. */
export async function revoke(form: FormData): Promise<void> {
  const story = field(form, 'story')
  const isRevoked = await revokeShare(story, field(form, 'share'))
  redirect(`/stories/${encodeURIComponent(story)}/shares?revoked=${isRevoked ? 'yes' : 'no'}`)
}

function field(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
