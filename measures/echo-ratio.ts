import type { ComparisonMeasure } from './comparison-measure'

/** How much of the coverage repeats: 1 − roots / outlets carrying the claim, over claims with a known root. */
export const echoRatio: ComparisonMeasure = {
  id: 'echo-ratio',
  title: 'Repetition of one origin',
  question: 'How many outlets carry a claim without an origin of their own?',
  counts: 'outlets carrying a claim beyond the number of its known origins',
  outOf: 'outlets carrying a claim whose origin is known',
  unit: 'shared claim',
  caution: 'Carrying an agency’s report is ordinary; what counts is whether readers are told.',
  total: 'sum',
  drawnAt: 'claims',
  cases: ({ articles, claims }) => {
    const outletOf = new Map(articles.map(({ id, outlet }) => [id, outlet ?? id]))
    return claims.flatMap(({ id, members, origins }) => {
      const stating = members.filter(({ isDenial }) => !isDenial)
      const outlets = new Set(stating.map(({ article }) => outletOf.get(article)))
      if (origins.known === 0 || outlets.size === 0) return []
      const counted = Math.max(0, outlets.size - origins.known)
      return [{ id, counted, outOf: outlets.size }]
    })
  },
}
