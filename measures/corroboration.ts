import type { Comparison } from '#domain/comparison'
import type { ComparisonMeasure } from './comparison-measure'

const corroborated = ({ claims }: Comparison, count: 'independent' | 'possible') =>
  claims.map(({ id, origins }) => ({
    id,
    counted: origins[count] >= fewestOrigins ? 1 : 0,
    outOf: 1,
  }))

const fewestOrigins = 2

/** The lower bound: what is unknown counts as no. */
export const corroboration: ComparisonMeasure = {
  id: 'corroboration',
  title: 'Shared claims with independent origins',
  question: 'How many shared claims go back to two or more origins shown to be independent?',
  counts: 'shared claims with two or more independent origins, named or not',
  outOf: 'shared claims',
  unit: 'shared claim',
  caution: 'Only what the texts show: origins that nobody tells apart count as one.',
  total: 'sum',
  drawnAt: 'claims',
  cases: (comparison) => corroborated(comparison, 'independent'),
}

/** The upper bound: what is unknown counts as yes. */
export const possibleCorroboration: ComparisonMeasure = {
  id: 'corroboration-possible',
  title: 'Shared claims with possibly independent origins',
  question: 'How many would there be if every doubt were decided for independence?',
  counts: 'shared claims with two or more origins that may be independent',
  outOf: 'shared claims',
  unit: 'shared claim',
  caution: 'The truth lies between this and the number shown to be independent.',
  total: 'sum',
  drawnAt: 'claims',
  cases: (comparison) => corroborated(comparison, 'possible'),
}
