import { allMeasures } from '#measures/all'
import { comparisonMeasures } from '#measures/count-comparison'
import { ruleResults } from '#measures/rule-results'

/** What a measure says of itself: in English where it is declared, in other languages in their own file. */
export interface MeasureWords {
  title: string
  question: string
  counts: string
  outOf: string
  caution: string
  /** The parts' names; left out where they are numbers. */
  parts?: Record<string, string>
}

type Declared = MeasureWords & { id: string }

const overReadings: Declared[] = allMeasures.map((measure) => {
  const parts = measure.parts.filter(({ label }) => /\p{L}/u.test(label))
  return {
    ...wordsOf(measure),
    id: measure.id,
    ...(parts.length > 0
      ? { parts: Object.fromEntries(parts.map(({ id, label }) => [id, label])) }
      : {}),
  }
})
const overComparisons: Declared[] = comparisonMeasures.map((measure) => ({
  ...wordsOf(measure),
  id: measure.id,
}))

function wordsOf({
  title,
  question,
  counts,
  outOf,
  caution,
}: Omit<MeasureWords, 'parts'>): MeasureWords {
  return { title, question, counts, outOf, caution }
}

/** The declarations as words of the interface, so that a page asks for them as for any other word. */
export default Object.fromEntries(
  [...overReadings, ...overComparisons, { ...wordsOf(ruleResults), id: ruleResults.id }].map(
    ({ id, ...words }) => [id, words],
  ),
) as Record<string, MeasureWords>
