import type { Gold } from './read-gold'

/** What a story has planted under a feature, its ids followed to the entries of the gold. */
export function findPlanted(gold: Gold, feature: string) {
  return gold.planted
    .filter((one) => one.feature === feature)
    .map((one) => {
      const article = gold.articles.find(({ id }) => id === one.article)!
      return {
        article,
        attributions: one.attributions.map((id) => article.attributions.find((a) => a.id === id)!),
        assertions: one.assertions.map((id) => article.assertions.find((b) => b.id === id)!),
        sources: one.sources.map((id) => article.sources.find((s) => s.id === id)!),
      }
    })
}
