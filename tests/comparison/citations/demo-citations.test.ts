import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { knownOutlets } from '#comparison/known-outlets'
import { traceCitations } from '#comparison/trace-citations'
import type { Citation, ComparedArticle } from '#domain/comparison'
import { spanOverlap } from '#domain/span'
import { type Gold, type GoldArticle, readGold } from '../../demo/read-gold'
import { demoStories } from '../../demo/read-labelled'
import { comparedArticle } from './traced'

const stories = demoStories.map((story) => ({
  story,
  gold: readGold(join(import.meta.dirname, '../../../prisma/demo', story)),
}))

/** The engine's own reading, as the product has it. */
const readByEngine = (article: GoldArticle): Promise<ComparedArticle> => comparedArticle(article)

/** The same with the attributions and sources of the gold in place of the engine's. */
async function readByHand(article: GoldArticle): Promise<ComparedArticle> {
  const compared = await comparedArticle(article)
  const because: string[] = []
  return {
    ...compared,
    analysis: {
      ...compared.analysis,
      attributions: article.attributions.map((one) => ({ ...one, confidence: 1, because })),
      sources: article.sources.map((source) => ({
        ...source,
        confidence: 1,
        because,
        facets: [],
      })),
    },
  }
}

async function trace(gold: Gold, read: typeof readByEngine): Promise<Citation[]> {
  const articles = await Promise.all(gold.articles.map(read))
  return traceCitations(articles, { outlets: knownOutlets, copies: gold.readings })
}

const keyOf = (from: string, to: string, isCredited: boolean) =>
  `${from} → ${to}, ${isCredited ? 'credited' : 'possible'}`

const keysOf = (citations: Citation[]) =>
  citations.map(({ from, to, credited }) => keyOf(from, to, credited)).sort()

describe.each([
  ['the engine’s reading', readByEngine],
  ['the gold reading', readByHand],
] as const)('over %s', (_, read) => {
  test.each(stories)('the edges of $story are those of the gold', async ({ gold }) => {
    const wanted = gold.citations.map(({ from, to, isCredited }) => keyOf(from, to, isCredited))
    expect(wanted.length).toBeGreaterThan(0)
    expect(keysOf(await trace(gold, read))).toEqual([...new Set(wanted)].sort())
  })

  test.each(stories)('the sentences of $story show what the gold shows', async ({ gold }) => {
    for (const { from, to, credited, evidence, because } of await trace(gold, read)) {
      const shown = gold.citations
        .filter((one) => one.from === from && one.to === to && one.isCredited === credited)
        .flatMap((one) => one.evidence)
      expect([keyOf(from, to, credited), spanOverlap([evidence], shown) > 0]).toEqual([
        keyOf(from, to, credited),
        true,
      ])
      expect(because.length).toBeGreaterThan(0)
    }
  })

  test.each(stories)('$story gives the same edges in any order of articles', async ({ gold }) => {
    const turned = { ...gold, articles: gold.articles.toReversed() }
    expect(keysOf(await trace(turned, read))).toEqual(keysOf(await trace(gold, read)))
  })
})

test('without the table of outlets the demo has the same edges: names stand in the articles', async () => {
  for (const { gold } of stories) {
    const articles = await Promise.all(gold.articles.map(readByEngine))
    const bare = traceCitations(articles, { outlets: [], copies: gold.readings })
    expect(keysOf(bare)).toEqual(keysOf(await trace(gold, readByEngine)))
  }
})

test('without times nothing is possible, and what is credited stays', async () => {
  for (const { gold } of stories) {
    const articles = await Promise.all(gold.articles.map(readByEngine))
    const undated = articles.map((article) => ({ ...article, publishedAt: null }))
    const edges = traceCitations(undated, { outlets: knownOutlets, copies: gold.readings })
    expect(edges.filter(({ credited }) => !credited)).toEqual([])
    expect(new Set(edges.map(({ from }) => from))).toEqual(
      new Set(gold.citations.filter(({ isCredited }) => isCredited).map(({ from }) => from)),
    )
  }
})
