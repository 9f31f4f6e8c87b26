'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { decideClaim } from '#workflows/decide-claim'
import { moveArticle } from '#workflows/move-article'
import { redoDecision, undoDecision } from '#workflows/undo-decision'
import { readDecisionForm } from '../../_ui/comparison-forms/read-decision-form'
import { noticeCookie, secondsOfNotice } from './notice'

/** Takes what a form of the comparison posted as a person's decision, and shows the story again. */
export async function decide(form: FormData): Promise<void> {
  const story = field(form, 'story')
  const outcome = await decideClaim(story, readDecisionForm(form), field(form, 'by') || null)
  await showStory(story, outcome.outcome === 'refused' ? outcome.sentence : null)
}

/** Takes a decision back. */
export async function undo(form: FormData): Promise<void> {
  const outcome = await undoDecision(field(form, 'decision'))
  await showStory(field(form, 'story'), 'sentence' in outcome ? outcome.sentence : null)
}

/** Takes a decision again that was taken back. */
export async function redo(form: FormData): Promise<void> {
  const outcome = await redoDecision(field(form, 'decision'))
  await showStory(field(form, 'story'), 'sentence' in outcome ? outcome.sentence : null)
}

/** Moves an article to another story or to a new one, where the machine leaves it. */
export async function move(form: FormData): Promise<void> {
  const to = field(form, 'to')
  const article = field(form, 'article')
  const outcome = await moveArticle(
    article,
    to === '' ? { title: field(form, 'title') } : { id: to },
  )
  if (outcome.outcome === 'refused') await showStory(field(form, 'story'), outcome.sentence)
  else redirect(`/stories/${encodeURIComponent(outcome.storyId)}`)
}

/** A refusal travels in a cookie of a few seconds: an address could be made up by others. */
async function showStory(story: string, problem: string | null): Promise<never> {
  const path = `/stories/${encodeURIComponent(story)}`
  if (problem !== null) {
    const jar = await cookies()
    jar.set(noticeCookie, problem, {
      httpOnly: true,
      sameSite: 'strict',
      maxAge: secondsOfNotice,
      path,
    })
  }
  redirect(`${path}#by-hand`)
}

function field(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
