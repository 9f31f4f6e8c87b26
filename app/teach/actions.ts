'use server'

import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { classFromArticle } from '#workflows/class-from-article'
import { startClassNetwork } from '#workflows/class-network'
import { collectWorks } from '#workflows/collect-works'
import { classDays, closeClass, forgetClass, openClass } from '#workflows/open-class'
import { ruleOnItem } from '#workflows/rule-on-item'

const asks = ['kind', 'standing', 'reason', 'strength'] as const

/** Makes a class from the article that the form names. */
export async function makeClass(form: FormData): Promise<void> {
  const words = await getTranslations('teach')
  const level = field(form, 'level') === '16' ? '16' : '13'
  const made = await classFromArticle({
    articleId: field(form, 'article'),
    title: field(form, 'title').trim().slice(0, 200) || words('untitled'),
    task: words(`task.${level}`),
    asks: asks.filter((ask) => form.get(ask) !== null),
    level,
    language: 'en',
    days: classDays,
  })
  redirect(made.outcome === 'kept' ? `/teach/${made.id}` : `/teach?refused=${made.outcome}`)
}

/** Lets pupils join on the local network, under a new code. */
export async function openOnNetwork(form: FormData): Promise<void> {
  const id = field(form, 'class')
  const started = await startClassNetwork()
  if (started.outcome === 'on') await openClass(id)
  redirect(`/teach/${id}${started.outcome === 'on' ? '' : `?refused=${started.because}`}`)
}

/** Nobody joins or sends any more. */
export async function closeOnNetwork(form: FormData): Promise<void> {
  await closeClass(field(form, 'class'))
  redirect(`/teach/${field(form, 'class')}`)
}

/** Deletes a class with all its work. */
export async function deleteClass(form: FormData): Promise<void> {
  await forgetClass(field(form, 'class'))
  redirect('/teach')
}

/** Takes the works that pupils saved as files. */
export async function takeWorks(form: FormData): Promise<void> {
  const id = field(form, 'class')
  const files = form.getAll('works').filter((one): one is File => one instanceof File)
  const read = await Promise.all(
    files.map(async (file) => ({ name: file.name, text: await file.text() })),
  )
  const collected = (await collectWorks(id, read)) ?? []
  const refused = collected.filter(({ outcome }) => outcome === 'refused')
  const query = new URLSearchParams({ taken: String(collected.length - refused.length) })
  for (const { name } of refused.slice(0, 20)) query.append('left', name.slice(0, 80))
  redirect(`/teach/${id}?${query}`)
}

/** Keeps what the class has settled about one question. */
export async function settle(form: FormData): Promise<void> {
  const id = field(form, 'class')
  await ruleOnItem(id, JSON.parse(field(form, 'ruling') || 'null'))
  redirect(`/teach/${id}#argued`)
}

function field(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
