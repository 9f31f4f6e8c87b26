import type { useTranslations } from 'next-intl'
import type { StoryView } from '#workflows/view-story/story-view'

/** The words of a namespace, however they were come by. */
type Words = ReturnType<typeof useTranslations<'selection'>>

type Counted = Pick<StoryView, 'selection' | 'copies' | 'reviewed'>

/** In one sentence or two: what the headline number counts, and what is left out of everything. */
export function wordSelection(view: Counted, words: Words): string {
  const { unit, voice } = view.selection
  const headline = words('headline', { unit, voice: words(`voiceOf.${voice}`) })
  return `${headline} ${wordNarrowing(view, words)} ${wordReading(view, words)}`
}

/** What is left out: the part of a selection that every count follows, whatever it counts. */
function wordNarrowing(view: Counted, words: Words): string {
  const { incidental, confidence } = view.selection
  return words('narrowed', {
    copies: wordCopies(view, words),
    incidental,
    confidence: String(confidence),
  })
    .replace(/\s+/g, ' ')
    .trim()
}

function wordCopies({ copies }: Pick<StoryView, 'copies'>, words: Words): string {
  return copies.state === 'collapsed'
    ? words('copiesDone.collapsed', { count: copies.leftOut })
    : words(`copiesDone.${copies.state}`)
}

/** Whose reading is counted, and how much of it people have looked at. */
function wordReading({ selection, reviewed }: Counted, words: Words): string {
  const { judged, attributions: count } = reviewed
  return words('readBy', { reading: selection.reading, judged, count })
}

/**
 * What stands under every chart: who read the articles, how much of that people reviewed, and what is left
 * out of all counts. What is
 * counted differs from chart to chart, and each says it itself.
 */
export function wordCounting(
  view: Counted & Pick<StoryView, 'engineVersions'>,
  words: Words,
): string {
  const engine = words('engine', { version: view.engineVersions[0] ?? '' })
  return [engine, wordReading(view, words), wordNarrowing(view, words)].filter(Boolean).join(' ')
}
