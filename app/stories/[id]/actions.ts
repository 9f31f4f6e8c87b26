'use server'

import { redirect } from 'next/navigation'
import { decideClaim } from '#workflows/decide-claim'
import { moveArticle } from '#workflows/move-article'
import type { RefusedDecision } from '#workflows/refuse-decision'
import { redoDecision, undoDecision } from '#workflows/undo-decision'
import { readDecisionForm } from '../../_ui/comparison-forms/read-decision-form'
import { keepRefusal } from './refusals'

/** Takes what a form of the comparison posted as a person's decision, and shows the story again. */
export async function decide(form: FormData): Promise<void> {
  const story = field(form, 'story')
  const outcome = await decideClaim(story, readDecisionForm(form), field(form, 'by') || null)
  if (outcome.outcome === 'refused') showStory(story, outcome)
  else showDecided(story, outcome.decisionId)
}

/** Takes a decision back. */
export async function undo(form: FormData): Promise<void> {
  const [story, decision] = [field(form, 'story'), field(form, 'decision')]
  const outcome = await undoDecision(decision)
  if (outcome.outcome === 'refused') showStory(story, outcome)
  else showDecided(story, decision)
}

/** Takes a decision again that was taken back. */
export async function redo(form: FormData): Promise<void> {
  const [story, decision] = [field(form, 'story'), field(form, 'decision')]
  const outcome = await redoDecision(decision)
  if (outcome.outcome === 'refused') showStory(story, outcome)
  else showDecided(story, decision)
}

/** Moves an article to another story or to a new one, where the machine leaves it. */
export async function move(form: FormData): Promise<void> {
  const to = field(form, 'to')
  const article = field(form, 'article')
  const outcome = await moveArticle(
    article,
    to === '' ? namedStory(field(form, 'title')) : { id: to },
  )
  if (outcome.outcome === 'refused') showStory(field(form, 'story'), outcome)
  else if (outcome.outcome === 'moved') showDecided(outcome.storyId, outcome.decisionId)
  else redirect(`/stories/${encodeURIComponent(outcome.storyId)}`)
}

/** The list holds the newest stories only: the address of another one's page, in place of a name, is that story. */
function namedStory(title: string): { id: string } | { title: string } {
  const [, id] = /\/stories\/([\w-]+)\/?(?:[?#].*)?$/.exec(title.trim()) ?? []
  return id ? { id } : { title }
}

/** Back to the story, and to the reason why nothing was changed. */
function showStory(story: string, refused: RefusedDecision): never {
  redirect(`/stories/${encodeURIComponent(story)}?refused=${keepRefusal(refused)}#refused`)
}

/** To the story, and to the notice of what was decided, from which it can be taken back. */
function showDecided(story: string, decision: string): never {
  redirect(`/stories/${encodeURIComponent(story)}?decided=${encodeURIComponent(decision)}#decided`)
}

function field(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
