'use server'

import { redirect } from 'next/navigation'
import { chooseByline } from '#workflows/report-period/byline-choice'
import { undoWaiver, waiveFinding } from '#workflows/waive-finding'

/** Lets a flagged finding stand, as the form says, and comes back to where it was opened. */
export async function waive(form: FormData): Promise<void> {
  const said = await waiveFinding({
    articleId: field(form, 'article'),
    rule: field(form, 'rule'),
    place: {
      isInHeadline: field(form, 'headline') === 'yes',
      quote: raw(form, 'quote'),
      before: raw(form, 'before'),
      after: raw(form, 'after'),
    },
    waivedBy: field(form, 'by'),
    note: field(form, 'note'),
    expiresOn: field(form, 'until'),
    today: new Date().toISOString().slice(0, 10),
  })
  back(form, said.outcome === 'waived' ? 'waived' : said.because)
}

/** Takes a waiver back. */
export async function takeBack(form: FormData): Promise<void> {
  await undoWaiver(field(form, 'waiver'))
  back(form, 'undone')
}

/** Switches grouping by byline on or off. */
export async function switchByline(form: FormData): Promise<void> {
  await chooseByline(field(form, 'byline') === 'on')
  redirect(returnTo(form))
}

function back(form: FormData, done: string): never {
  const to = returnTo(form)
  redirect(`${to}${to.includes('?') ? '&' : '?'}done=${done}#done`)
}

/** Only ever back to this page: whatever else stands in the form leads to it too. */
function returnTo(form: FormData): string {
  const to = field(form, 'to')
  return /^\/self-review(?:\?[^#]*)?$/.test(to) ? to : '/self-review'
}

function field(form: FormData, name: string): string {
  return raw(form, name).trim()
}

/** As it stands: the words around a finding may begin with a space. A form sends line ends as CR LF. */
function raw(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : ''
}
