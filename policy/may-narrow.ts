import type { Source } from '#domain/source'

const enough = 2

/**
 * Whether one more fact about an anonymous source might leave only a few people: two facets of where,
 * what and how it is placed are given already. Three facets are what makes a description narrow
 * (the identity-risk brake of the comparison); it is a warning, and nobody is ever looked for.
 */
export function mayNarrow({
  facets,
  specificity,
}: Pick<Source, 'facets' | 'specificity'>): boolean {
  const placing = facets.filter(({ facet }) => facet !== 'side')
  return placing.length >= enough || specificity >= 3
}
