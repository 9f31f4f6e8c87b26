import { describe, expect, test } from 'vitest'
import { type Span, spanText } from '#domain/span'
import type { Gold, GoldArticle } from './read-gold'

const textOf = (article: GoldArticle, span: Span) => spanText(article.text, span)
const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id)

/** What holds of the gold of every story, whatever the story shows: its ids, labels and sums agree. */
export function describeGold(gold: Gold): void {
  const articles = new Map(gold.articles.map((article) => [article.id, article]))
  describe.each(gold.articles)('the gold of $id', describeArticle)
  describe('the claims of the story', () => describeClaims(gold, articles))
  test('citations, readings and headlines point back in time', () =>
    expectBackwards(gold, articles))
}

function describeArticle(article: GoldArticle): void {
  test('has every id once', () => {
    for (const entries of [article.sources, article.attributions, article.assertions]) {
      expect(new Set(idsOf(entries)).size).toBe(entries.length)
    }
  })

  test('names sources that are there, and no source in vain', () => {
    const links = article.attributions.flatMap(({ sourceId, via }) => [sourceId, via])
    const used = new Set([...links, article.headline.sourceId].filter((id) => id !== null))
    expect([...used].sort()).toEqual(idsOf(article.sources).sort())
    for (const { sourceId, source } of article.attributions) {
      expect(source.length > 0).toBe(sourceId !== null)
    }
  })

  test('takes from another outlet only through media', () => {
    const through = article.attributions.flatMap(({ via }) => via ?? [])
    for (const id of through) {
      expect(article.sources.find((source) => source.id === id)?.kind).toBe('media')
    }
  })

  test('gives every attribution a cue and a content, and a claim unless it is an attitude', () => {
    for (const attribution of article.attributions) {
      expect(attribution.cue.length).toBeGreaterThan(0)
      expect(attribution.content.length).toBeGreaterThan(0)
      const isClaim = attribution.cueClass !== 'attitude'
      expect([attribution.claim !== null, attribution.claimId !== null]).toEqual([isClaim, isClaim])
    }
  })

  test('calls a content direct when all its words are quoted, and mixed when some are', () => {
    for (const attribution of article.attributions) {
      const words = textOf(article, attribution.content)
      const rest = words.replace(/“[^”]*”/g, '')
      const form = rest === words ? 'indirect' : /\p{L}/u.test(rest) ? 'mixed' : 'direct'
      expect([attribution.id, attribution.form]).toEqual([attribution.id, form])
    }
  })

  test('puts the first three paragraphs into the lead', () => {
    const end = article.paragraphs[2][1]
    const placed = [
      ...article.attributions.map(({ content, prominence }) => ({ span: content, prominence })),
      ...article.assertions,
    ]
    for (const { span, prominence } of placed) {
      expect(prominence).toBe(span[0][0] < end ? 'lead' : 'body')
    }
  })

  test('credits no assertion to anybody', () => {
    const contents = article.attributions.flatMap(({ content }) => content)
    for (const { span } of article.assertions) {
      const [start, end] = span[0]
      expect(contents.some(([from, to]) => from <= start && end <= to)).toBe(false)
    }
  })

  test('quotes the words of a facet from the article', () => {
    for (const { words } of article.sources.flatMap(({ facets }) => facets)) {
      expect(article.text).toContain(words)
    }
  })
}

const claimsOf = ({ attributions, assertions }: GoldArticle) =>
  new Set([...attributions, ...assertions].map(({ claimId }) => claimId))

function describeClaims(gold: Gold, articles: ReadonlyMap<string, GoldArticle>): void {
  test('have each an id of their own, and members that are there', () => {
    expect(new Set(idsOf(gold.sharedClaims)).size).toBe(gold.sharedClaims.length)
    for (const { members } of gold.sharedClaims) {
      for (const { article, claimId } of members) {
        expect([...claimsOf(articles.get(article)!)]).toContain(claimId)
      }
      expect(new Set(members.map(({ article }) => article)).size).toBeGreaterThan(1)
    }
  })

  test('give a member no more than the strongest words of its article, nor less', () => {
    for (const { members } of gold.sharedClaims) {
      for (const { article, claimId, strength } of members) {
        const { attributions, assertions } = articles.get(article)!
        const said = [...attributions, ...assertions].filter((one) => one.claimId === claimId)
        expect(strength).toBe(Math.max(...said.map(({ claim }) => claim!.strength)))
      }
    }
  })

  test('drift from the strength of their root', () => {
    for (const root of gold.roots) {
      const { members } = gold.sharedClaims.find(({ id }) => id === root.claimId)!
      const first = members.find(({ article }) => article === root.article)!
      for (const { strength, drift } of members) {
        expect(drift === null || drift === strength - first.strength).toBe(true)
      }
    }
  })

  test('have a drift only where there is a root', () => {
    const rooted = gold.roots.map(({ claimId }) => claimId)
    for (const { id, members } of gold.sharedClaims) {
      expect(members.some(({ drift }) => drift !== null)).toBe(rooted.includes(id))
    }
  })

  test('never have more independent origins than possible ones', () => {
    for (const { origins } of gold.sharedClaims) {
      expect(origins.independent).toBeLessThanOrEqual(origins.possible)
    }
  })

  test('are contested where a member denies them, and nowhere else', () => {
    for (const { state, members } of gold.sharedClaims) {
      expect(state === 'contested').toBe(members.some(({ strength }) => strength === 0))
    }
  })
}

function expectBackwards(gold: Gold, articles: ReadonlyMap<string, GoldArticle>): void {
  const order = idsOf(gold.articles)
  const edges = [
    ...gold.citations,
    ...gold.readings.map(({ article, readingOf }) => ({ from: article, to: readingOf })),
  ]
  // An outlet outside the story has no place in the order: -1 comes before all.
  for (const { from, to } of edges) expect(order.indexOf(to)).toBeLessThan(order.indexOf(from))
  for (const { article, headline, body, gap } of gold.headlineGaps) {
    expect(articles.get(article)?.headline.claim.strength).toBe(headline)
    expect(gap).toBe(headline - body)
  }
}
