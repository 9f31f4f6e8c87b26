import { join } from 'node:path'
import type { LabelledArticle } from '../engine/gold/labelled-article'
import { type GoldArticle, readGold } from './read-gold'

export const demoStories = ['city-hall', 'hospital', 'kestrel-strait'] as const

/** The articles of the demo stories with their labels, in the shape in which the engine is scored. */
export function readLabelledStories(): LabelledArticle[] {
  return demoStories.flatMap((story) => {
    const { articles } = readGold(join(import.meta.dirname, '../../prisma/demo', story))
    return articles.map((article) => labelled(story, article))
  })
}

function labelled(story: string, article: GoldArticle): LabelledArticle {
  const sources = new Map(article.sources.map((source) => [source.id, source]))
  const sourceOf = (id: string | null) => (id === null ? undefined : sources.get(id))
  return {
    id: `${story}: ${article.id}`,
    title: article.title,
    outlet: article.outlet,
    text: article.text,
    attributions: article.attributions.map((one) => {
      const source = sourceOf(one.sourceId)
      return {
        source: one.source,
        cue: one.cue,
        content: one.content,
        kind: source?.kind ?? 'none',
        standing: source?.standing ?? null,
        cueClass: one.cueClass,
        claim: one.claim,
        claimId: one.claimId,
        prominence: one.prominence,
        via: sourceOf(one.via)?.label.replace(/^the /i, '') ?? null,
        specificity: source?.standing === 'anonymous' ? source.specificity : null,
        grant: source?.grant ?? false,
        reason: source?.reason ?? 'none',
      }
    }),
    headline: { claim: article.headline.claim, claimId: article.headline.claimId },
    assertions: article.assertions,
    responses: null,
    corroboration: null,
  }
}
