import { useMessages } from 'next-intl'
import type { MeasureWords } from '../words/en/measures'

/** What a measure says of itself in the reader's language; the sentences take no arguments. */
export function useMeasureWords(): (id: string) => MeasureWords {
  const { measures } = useMessages()
  return (id) => measures[id]
}
