'use server'

import { redirect } from 'next/navigation'
import { decideClaim } from '#workflows/decide-claim'
import { moveArticle } from '#workflows/move-article'
import { redoDecision, undoDecision } from '#workflows/undo-decision'
import { readDecisionForm } from '../../_ui/comparison-forms/read-decision-form'
import { keepRefusal } from './refusals'

/** Takes what a form of the comparison posted as a person's decision, and shows the story again. */
export async function decide(form: FormData): Promise<void> {
  const story = field(form, 'story')
  const outcome = await decideClaim(story, readDecisionForm(form), field(form, 'by') || null)
  showStory(story, outcome.outcome === 'refused' ? outcome.sentence : null)
}

/** Takes a decision back. */
export async function undo(form: FormData): Promise<void> {
  const outcome = await undoDecision(field(form, 'decision'))
  showStory(field(form, 'story'), 'sentence' in outcome ? outcome.sentence : null)
}

/** Takes a decision again that was taken back. */
export async function redo(form: FormData): Promise<void> {
  const outcome = await redoDecision(field(form, 'decision'))
  showStory(field(form, 'story'), 'sentence' in outcome ? outcome.sentence : null)
}

/** Moves an article to another story or to a new one, where the machine leaves it. */
export async function move(form: FormData): Promise<void> {
  const to = field(form, 'to')
  const article = field(form, 'article')
  const outcome = await moveArticle(
    article,
    to === '' ? namedStory(field(form, 'title')) : { id: to },
  )
  if (outcome.outcome === 'refused') showStory(field(form, 'story'), outcome.sentence)
  else redirect(`/stories/${encodeURIComponent(outcome.storyId)}`)
}

/** The list holds the newest stories only: the address of another one's page, in place of a name, is that story. */
function namedStory(title: string): { id: string } | { title: string } {
  const [, id] = /\/stories\/([\w-]+)\/?(?:[?#].*)?$/.exec(title.trim()) ?? []
  return id ? { id } : { title }
}

/** Back to the story, and to the reason why nothing was changed where there is one. */
function showStory(story: string, problem: string | null): never {
  const path = `/stories/${encodeURIComponent(story)}`
  redirect(problem === null ? `${path}#by-hand` : `${path}?refused=${keepRefusal(problem)}#refused`)
}

function field(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
