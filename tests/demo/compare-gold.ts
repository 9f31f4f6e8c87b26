import { join } from 'node:path'
import type { ClaimMember, Comparison } from '#domain/comparison'
import type { Stretch } from '#domain/span'
import type { ReadText } from '#workflows/arrange-comparison/comparison-rows'
import { type Gold, type GoldArticle, readGold } from './read-gold'

/** The comparison that a careful reader would make of a demo story, with its texts. */
export function compareGold(story: string): { comparison: Comparison; texts: ReadText[] } {
  const gold = readGold(join(import.meta.dirname, '..', '..', 'prisma', 'demo', story))
  return {
    texts: gold.articles.map((article) => ({
      ...article,
      sentences: article.paragraphs.flatMap((paragraph) => sentencesIn(article.text, paragraph)),
    })),
    comparison: {
      storyId: story,
      articles: gold.articles.map(({ id, outlet, title, publishedAt }) => ({
        id,
        outlet,
        title,
        publishedAt,
        readingOf: gold.readings.find(({ article }) => article === id)?.readingOf ?? null,
        sharedPassages: [],
        headlineGap: gold.headlineGaps.find(({ article }) => article === id) ?? null,
      })),
      claims: gold.sharedClaims.map((claim) => ({
        ...claim,
        because: [],
        isByHand: false,
        members: claim.members.map((member) => memberOf(gold, member)),
      })),
      perhapsSame: [],
      citations: gold.citations.map(({ from, to, isCredited, evidence }) => ({
        from,
        to,
        credited: isCredited,
        evidence: [evidence[0][0], evidence[evidence.length - 1][1]],
        article: from,
        because: [],
        isByHand: false,
      })),
      roots: gold.roots,
      measures: {},
    },
  }
}

/** The gold names a claim of an article; its place is the first attribution or assertion of that claim. */
function memberOf(
  gold: Gold,
  member: Gold['sharedClaims'][number]['members'][number],
): ClaimMember {
  const { article, claimId, ...rest } = member
  const own = gold.articles.find(({ id }) => id === article) as GoldArticle
  const attribution = own.attributions.find((one) => one.claimId === claimId)
  const assertion = own.assertions.find((one) => one.claimId === claimId)
  const span = attribution?.content ?? assertion?.span
  if (!span) throw new Error(`${article} has no claim ${claimId}`)
  return {
    ...rest,
    article,
    start: span[0][0],
    end: span[span.length - 1][1],
    attributionId: attribution?.id ?? null,
    sourceId: attribution?.sourceId ?? null,
    isDenial: member.strength === 0,
  }
}

function sentencesIn(text: string, [from, to]: Stretch): Stretch[] {
  const pieces = text.slice(from, to).matchAll(/\S.*?(?:[.!?][”’]?(?=\s|$)|$)/gs)
  return [...pieces].map(({ index, 0: words }) => [from + index, from + index + words.length])
}
