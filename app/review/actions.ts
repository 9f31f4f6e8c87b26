'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { initialsSchema } from '#domain/decision'
import { judgeMark } from '#workflows/judge-mark'
import { redoJudgement, undoJudgement } from '#workflows/undo-judgement'
import type { JudgeRefusal, TurnJudgementOutcome } from '#workflows/view-judgements/judgement-view'
import { addressAfter } from '../_ui/judge/address-after'
import { readJudgementForm } from '../_ui/judge/read-judgement-form'
import { readSigned, signedCookie } from './signed'

type Refusal = JudgeRefusal | 'no-such-judgement'

/** Takes what a form says about marks as a person's judgements, one after the other, and goes back. */
export async function judge(form: FormData): Promise<void> {
  const by = (await readSigned()) || null
  let done: string | null = null
  for (const given of readJudgementForm(form)) {
    const outcome = await judgeMark(field(form, 'article'), given, by)
    if (outcome.outcome === 'refused') goBack(form, outcome.because)
    else done = outcome.judgementId
  }
  goBack(form, null, { done })
}

/** Takes a judgement back. */
export async function undo(form: FormData): Promise<void> {
  const undone = field(form, 'judgement')
  const outcome = await undoJudgement(undone, (await readSigned()) || null)
  goBack(form, refusalOf(outcome), { undone })
}

/** Takes a judgement again that was taken back. */
export async function redo(form: FormData): Promise<void> {
  const done = field(form, 'judgement')
  const outcome = await redoJudgement(done, (await readSigned()) || null)
  goBack(form, refusalOf(outcome), { done })
}

/** Keeps under which initials this browser judges, or forgets them. */
export async function sign(form: FormData): Promise<void> {
  const given = initialsSchema.safeParse(field(form, 'by').trim() || null)
  if (!given.success) goBack(form, 'bad-initials')
  const jar = await cookies()
  if (given.data === null) jar.delete(signedCookie)
  else
    jar.set(signedCookie, given.data, {
      httpOnly: true,
      sameSite: 'lax',
      maxAge: aMonth,
      path: '/',
    })
  goBack(form, null)
}

const aMonth = 30 * 24 * 60 * 60

function refusalOf(outcome: TurnJudgementOutcome): Refusal | null {
  return outcome.outcome === 'refused' ? outcome.because : null
}

/**
 * The reason of a refusal travels as a word of a closed list: the page has the sentence. What was done or
 * undone goes along, for the queue, which what is judged leaves; and an address that did not change would
 * not be drawn anew.
 */
function goBack(
  form: FormData,
  refused: Refusal | null,
  { done = null, undone = null }: { done?: string | null; undone?: string | null } = {},
): never {
  const result = { refused, done, undone }
  redirect(addressAfter(field(form, 'back'), result, refused ? 'refused' : field(form, 'anchor')))
}

function field(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
