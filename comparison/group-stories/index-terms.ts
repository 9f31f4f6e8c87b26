import type { WeighedArticle } from './weigh-terms'

/** So many terms find an article’s story; more would find only what is less like it. */
const mostIndexTerms = 40

/**
 * Where in its term list the weightiest terms of an article stand, weightiest first.
 * @param isRare whether only rare terms are wanted
 */
export function indexTerms(article: WeighedArticle, isRare = false): number[] {
  const { terms, weights, rarity } = article
  return Array.from(weights.keys())
    .filter((at) => (isRare ? rarity : weights)[at] > 0)
    .sort((a, b) => weights[b] - weights[a] || terms[a] - terms[b])
    .slice(0, mostIndexTerms)
}
