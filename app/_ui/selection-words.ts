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

/**
 * What stands under every chart: who read the articles, and what is left out of all counts. What is
 * counted differs from chart to chart, and each says it itself.
 */
export function wordCounting(
  view: Pick<StoryView, 'selection' | 'copies' | 'engineVersions'>,
  words: Words,
): string {
  const { incidental, confidence } = view.selection
  const leftOut = words('leftOut', {
    copies: wordCopies(view, words),
    incidental,
    confidence: String(confidence),
  })
  return `${words('engine', { version: view.engineVersions[0] ?? '' })} ${leftOut}`
    .replace(/\s+/g, ' ')
    .trim()
}
