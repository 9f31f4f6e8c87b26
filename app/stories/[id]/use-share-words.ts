import type { ShareChartProps } from '#charts/share-bar'
import { measureOf } from '#measures/all'
import type { StoryView } from '#workflows/view-story/story-view'
import { useMeasureWords } from '../../_ui/measure-words'

/**
 * What a chart of one measure is drawn from, in the reader's language: what the measure says of
 * itself, and its counts over a story. Null when there is no such measure or it was not counted.
 */
export function useShareWords(
  view: Pick<StoryView, 'measures'>,
): (id: string) => Omit<ShareChartProps, 'engine' | 'path'> | null {
  const measured = useMeasureWords()
  return (id) => {
    const measure = measureOf(id)
    const row = view.measures.find((one) => one.measure === id)
    if (!measure || !row) return null
    const { question, counts, outOf, caution, parts = {} } = measured(id)
    const { unit, smallestCount, apart } = measure
    return {
      question,
      counts,
      outOf,
      unit,
      caution,
      smallestCount,
      row: {
        ...row,
        parts: row.parts.map((part) => ({ ...part, label: parts[part.part] ?? part.label })),
      },
      ...(apart ? { apart } : {}),
    }
  }
}
