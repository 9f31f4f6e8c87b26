import type { ComparisonMeasure } from './comparison-measure'

/** Outlets that possibly take from another without saying so. */
export const uncreditedCitations: ComparisonMeasure = {
  id: 'uncredited-citations',
  title: 'Outlets possibly taking without credit',
  question: 'How many outlets possibly take something from another without crediting it?',
  counts: 'outlets with a possible citation that they do not credit',
  outOf: 'outlets with an article of their own',
  unit: 'outlet',
  caution:
    'Inferred from the same distinctive words, later in time. Both may have them from a third, such as an agency or a statement.',
  total: 'sum',
  drawnAt: 'citations',
  cases: ({ articles, citations }) => {
    const own = articles.filter(({ readingOf }) => readingOf === null)
    const taking = new Set(citations.filter(({ credited }) => !credited).map(({ from }) => from))
    const outlets = new Map<string, number>()
    for (const { id, outlet } of own) {
      const key = outlet ?? id
      outlets.set(key, Math.max(outlets.get(key) ?? 0, taking.has(id) ? 1 : 0))
    }
    return [...outlets].map(([id, counted]) => ({ id, counted, outOf: 1 }))
  },
}
