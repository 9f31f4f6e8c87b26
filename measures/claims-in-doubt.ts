import { isAnonymous } from '#domain/source-family'
import { claimsOf, type Support } from './claims-of-reading'
import { firmFrom } from './confidence'
import type { Measure } from './measure'

/** How many claims would change side in the headline number if only firm readings counted. */
export const claimsInDoubt: Measure = {
  id: 'claims-in-doubt',
  title: 'Claims that hang on doubtful readings',
  question:
    'How many claims would change side if attributions of which the engine is less than 0.7 sure were left out?',
  counts: 'claims that would rest only on anonymous sources, or be credited to nobody',
  outOf: 'claims with any attribution',
  unit: 'claim',
  caution:
    'A reading that is left out need not be wrong, and one that is kept need not be right. The number tells how far the counts above hang on doubtful readings.',
  smallestCount: 5,
  parts: [
    { id: 'stays', label: 'Stays as it is' },
    { id: 'becomes', label: 'Would rest only on anonymous sources' },
    { id: 'falls', label: 'Would be credited to nobody' },
  ],
  cases: (reading) =>
    claimsOf(reading).map(({ id, supports }) => {
      const part = partOf(supports)
      return {
        id,
        isCounted: part !== 'stays',
        part,
        attributionIds: supports.map(({ attribution }) => attribution.id),
      }
    }),
}

/** A claim whose every support is anonymous has only such left: it stays so, or falls away. */
function partOf(supports: Support[]): string {
  const firm = supports.filter(({ attribution }) => attribution.confidence >= firmFrom)
  if (firm.length === 0) return 'falls'
  return isOnlyAnonymous(firm) && !isOnlyAnonymous(supports) ? 'becomes' : 'stays'
}

function isOnlyAnonymous(supports: Support[]): boolean {
  return supports.every(({ source }) => isAnonymous(source))
}
