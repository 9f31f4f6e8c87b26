import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compareStory } from '#comparison/compare-story'
import type { ComparedArticle } from '#domain/comparison'
import type { Stretch } from '#domain/span'
import { analyseArticle } from '#workflows/analyse-article'
import { type Gold, readGold } from '../demo/read-gold'
import { loadTestModel } from '../engine/read-model'
import { goldStatements } from './gold-story'

/**
 * Pairs of sentences of two articles that state one claim: how many were found, how many the gold
 * wants, and how many are in both. The gold holds the claims that matter to each story and not all
 * that its outlets share, so that what is found besides is not all wrong.
 */
interface PairFigures {
  hit: number
  found: number
  wanted: number
}

const model = await loadTestModel()
const demo = join(import.meta.dirname, '..', '..', 'prisma', 'demo')
const path = join(import.meta.dirname, 'demo-figures.json')

const stories = ['kestrel-strait', 'hospital', 'city-hall'].map((name) => {
  const gold = readGold(join(demo, name))
  const articles = gold.articles.map((article): ComparedArticle => {
    const { id, outlet, publishedAt, url } = article
    return { id, outlet, publishedAt, url, links: [], analysis: analyseArticle(article, model) }
  })
  const knowledge = { lexicon: model.lexicon, ranks: model.wordRanks }
  return { name, gold, articles, comparison: compareStory({ storyId: name, articles }, knowledge) }
})
const measured = Object.fromEntries(stories.map((story) => [story.name, countPairs(story)]))
const recorded = readRecorded()

describe.each(stories)('the comparison of $name', ({ name, gold, comparison }) => {
  test('finds the copies of the gold and no others', () => {
    const copies = comparison.articles.flatMap(({ id, readingOf }) =>
      readingOf === null ? [] : [{ article: id, readingOf }],
    )
    expect(copies).toEqual(gold.readings)
  })

  const { hit, found, wanted } = measured[name]
  test(`of ${wanted} pairs of sentences finds ${hit}, and ${found - hit} besides`, () => {
    expect(wanted).toBe(recorded[name].wanted)
    expect(f1(measured[name])).toBeGreaterThanOrEqual(f1(recorded[name]))
  })
})

/** 1 when nothing is wanted and nothing found. */
function f1({ hit, found, wanted }: PairFigures): number {
  return found + wanted === 0 ? 1 : (2 * hit) / (found + wanted)
}

function countPairs({ gold, articles, comparison }: (typeof stories)[number]): PairFigures {
  const wanted = pairsOf(goldClaims(gold), articles)
  const found = pairsOf(
    comparison.claims.map(({ members }) =>
      members.map(({ article, start, end }) => ({ article, span: [start, end] as Stretch })),
    ),
    articles,
  )
  const hit = [...wanted].filter((pair) => found.has(pair)).length
  return { hit, found: found.size, wanted: wanted.size }
}

function goldClaims(gold: Gold): { article: string; span: Stretch }[][] {
  return gold.sharedClaims.map((claim) => goldStatements(gold, claim))
}

function pairsOf(
  claims: readonly (readonly { article: string; span: Stretch }[])[],
  articles: readonly ComparedArticle[],
): Set<string> {
  const pairs = new Set<string>()
  for (const members of claims) {
    const sentences = members.flatMap((member) => sentencesAt(member, articles))
    for (const a of sentences)
      for (const b of sentences)
        if (a.article < b.article)
          pairs.add(`${a.article} ${a.sentence} ${b.article} ${b.sentence}`)
  }
  return pairs
}

/** The sentences that a member stands for: those that it overlaps by half of the shorter. */
function sentencesAt(
  { article, span: [start, end] }: { article: string; span: Stretch },
  articles: readonly ComparedArticle[],
) {
  const { analysis } = articles.find(({ id }) => id === article)!
  return analysis.sentences.flatMap(([from, to], sentence) => {
    const common = Math.min(end, to) - Math.max(start, from)
    const isHalf = common > 0 && common * 2 >= Math.min(end - start, to - from)
    return isHalf ? [{ article, sentence }] : []
  })
}

/** With ACCORDING_RECORD_GOLD set, records what was measured: after a change that is meant to move it. */
function readRecorded(): Record<string, PairFigures> {
  if (process.env.ACCORDING_RECORD_GOLD) {
    writeFileSync(path, `${JSON.stringify(measured, null, 2)}\n`)
  }
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, PairFigures>
}
