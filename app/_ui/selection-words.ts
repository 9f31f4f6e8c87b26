import type { useTranslations } from 'next-intl'
import type { StoryView } from '#workflows/view-story/story-view'

/** The words of a namespace, however they were come by. */
type Words = ReturnType<typeof useTranslations<'selection'>>

/** In one sentence or two: what is counted, and what is left out. */
export function wordSelection(view: Pick<StoryView, 'selection' | 'copies'>, words: Words): string {
  const { unit, voice, incidental, confidence } = view.selection
  return words('sentence', {
    unit,
    voice: words(`voiceOf.${voice}`),
    copies: wordCopies(view, words),
    incidental,
    confidence: String(confidence),
  }).replace(/\s+/g, ' ')
}

function wordCopies({ copies }: Pick<StoryView, 'copies'>, words: Words): string {
  return copies.state === 'collapsed'
    ? words('copiesDone.collapsed', { count: copies.leftOut })
    : words(`copiesDone.${copies.state}`)
}

/** What stands under every chart: who read the articles, and how they are counted. */
export function wordCounting(
  view: Pick<StoryView, 'selection' | 'copies' | 'engineVersions'>,
  words: Words,
): string {
  return `${words('engine', { version: view.engineVersions[0] ?? '' })} ${wordSelection(view, words)}`
}
