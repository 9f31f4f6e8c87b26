import type { Source } from '#domain/source'
import { isErased } from '#domain/source-family'
import { claimsOf, type Support } from './claims-of-reading'
import type { Measure } from './measure'

/** Claims that the reader has from one source and nobody else in the article. */
export const singleSourceClaims: Measure = {
  id: 'single-source-claims',
  title: 'Claims resting on a single source',
  question: 'How many of the attributed claims does one source alone support in its article?',
  counts: 'claims behind which exactly one source stands in the article',
  outOf: 'claims with any attribution',
  unit: 'claim',
  caution:
    'One source is enough for much: a score, a vote, what somebody said. “Officials” are one source here, for an unstated plural is never two; “two officials” are more than one.',
  smallestCount: 5,
  parts: [
    { id: 'one', label: 'One source' },
    { id: 'more', label: 'Two or more' },
    { id: 'none', label: 'No source given' },
  ],
  cases: (reading) =>
    claimsOf(reading).map(({ id, supports }) => {
      const part = partOf(supports)
      return {
        id,
        isCounted: part === 'one',
        part,
        attributionIds: supports.map(({ attribution }) => attribution.id),
      }
    }),
}

function partOf(supports: Support[]): 'one' | 'more' | 'none' {
  const sources = new Map(
    supports.flatMap(({ source }) =>
      source === null || isErased(source) ? [] : [[source.id, source]],
    ),
  )
  if (sources.size === 0) return 'none'
  if (sources.size > 1) return 'more'
  return [...sources.values()].some(isStatedSeveral) ? 'more' : 'one'
}

/** "Two officials", "several aides": the text states that they are more than one. */
function isStatedSeveral({ count }: Source): boolean {
  return count === 'several' || (typeof count === 'number' && count > 1)
}
