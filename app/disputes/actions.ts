'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { type ImportCorrectionsOutcome, importCorrections } from '#workflows/correction-file'
import { type DisputeMove, moderateDispute } from '#workflows/moderate-disputes'
import { withQuery } from '../_ui/read-query'

/** Takes the step that the pressed button names, and tells what became of it. */
export async function moderate(form: FormData): Promise<void> {
  const field = (key: string) => {
    const value = form.get(key)
    return typeof value === 'string' ? value : ''
  }
  const move = readMove(field('step'), field('words'), form.get('public') === 'on')
  const outcome = move && (await moderateDispute(field('dispute'), move))
  const story = field('story')
  const isDone = outcome?.outcome === 'done'
  revalidatePath('/', 'layout')
  redirect(
    withQuery('/disputes', {
      ...{ story, state: field('state') },
      done: isDone ? (move?.step ?? '') : null,
      failed: isDone ? null : (outcome?.outcome ?? 'nothing-to-do'),
    }),
  )
}

function readMove(step: string, words: string, isReasonPublic: boolean): DisputeMove | null {
  switch (step) {
    case 'accepted':
      return { step }
    case 'answered':
    case 'corrected':
      return { step, words }
    case 'declined':
      return { step, words, isReasonPublic }
    default:
      return null
  }
}

/** What the form shows after a file was given; null before. */
export type CorrectionsState = ImportCorrectionsOutcome | { outcome: 'no-file' } | null

/** Takes in a correction file. */
export async function importFromForm(
  _before: CorrectionsState,
  form: FormData,
): Promise<CorrectionsState> {
  const file = form.get('file')
  if (!(file instanceof File) || file.size === 0) return { outcome: 'no-file' }
  const story = form.get('story')
  const outcome = await importCorrections({
    bytes: new Uint8Array(await file.arrayBuffer()),
    storyId: typeof story === 'string' && story !== '' ? story : null,
    asDecided: form.get('own') === 'on',
    now: new Date().toISOString(),
  })
  if (outcome.outcome === 'imported') revalidatePath('/', 'layout')
  return outcome
}
