import type { WeighedArticle } from './weigh-terms'

/** So many terms find an article’s story; more would find only what is less like it. */
export const mostIndexTerms = 40

/** Where in its term list the weightiest terms of an article stand, weightiest first. */
export function indexTerms(article: WeighedArticle): number[] {
  return Array.from(article.weights.keys())
    .filter((at) => article.weights[at] > 0)
    .sort((a, b) => article.weights[b] - article.weights[a] || article.terms[a] - article.terms[b])
    .slice(0, mostIndexTerms)
}
