'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import {
  addPolicy,
  forgetPolicy,
  linkSentence,
  lookForPolicies,
  type PolicyOutcome,
  unlinkSentence,
} from '#workflows/outlet-policies'

/** What the form shows after it was sent; null before. */
export type PolicyState = PolicyOutcome | null

function reader(form: FormData) {
  return (key: string): string => {
    const value = form.get(key)
    return typeof value === 'string' ? value : ''
  }
}

/** Looks at a page or saves it, as the pressed button says. */
export async function addFromForm(_before: PolicyState, form: FormData): Promise<PolicyState> {
  const field = reader(form)
  if (field('do') === 'look') return lookForPolicies(field('address'))
  const file = form.get('file')
  const outcome = await addPolicy({
    outletId: field('outlet'),
    kind: field('kind'),
    address: field('address'),
    pasted: { title: field('title'), text: field('text') },
    file:
      file instanceof File && file.size > 0
        ? { name: file.name.slice(0, 200), bytes: new Uint8Array(await file.arrayBuffer()) }
        : null,
  })
  revalidatePath(`/outlets/${field('outlet')}`, 'layout')
  return outcome
}

/** Links a sentence to the rule of the pressed button, or to the one that was written. */
export async function link(form: FormData): Promise<void> {
  const field = reader(form)
  const start = Number(field('start'))
  const isDone = await linkSentence({
    outletId: field('outlet'),
    versionId: field('version'),
    rule: field('rule').trim().toUpperCase(),
    start,
  })
  answer(field('outlet'), isDone ? 'linked' : 'nothing', `#${field('version')}-${start}`)
}

/** Takes a link away. */
export async function unlink(form: FormData): Promise<void> {
  const field = reader(form)
  const isDone = await unlinkSentence(field('outlet'), field('promise'))
  answer(field('outlet'), isDone ? 'unlinked' : 'nothing', `#${field('place')}`)
}

/** Removes a policy with its versions. */
export async function forget(form: FormData): Promise<void> {
  const field = reader(form)
  const isDone = await forgetPolicy(field('outlet'), field('policy'))
  answer(field('outlet'), isDone ? 'removed' : 'nothing', '')
}

function answer(outlet: string, done: string, hash: string): never {
  const path = `/outlets/${encodeURIComponent(outlet)}`
  revalidatePath(path, 'layout')
  redirect(`${path}/policy?done=${done}${hash}`)
}
