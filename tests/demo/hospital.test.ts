import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Span, spanText } from '#domain/span'
import { describeGold } from './describe-gold'
import { findPlanted } from './find-planted'
import { type GoldArticle, readGold } from './read-gold'

const gold = readGold(join(import.meta.dirname, '../../prisma/demo/hospital'))
const textOf = (article: GoldArticle, span: Span) => spanText(article.text, span)
const planted = (feature: string) => findPlanted(gold, feature)

describe('the articles', () => {
  test('are five, of four outlets', () => {
    expect(gold.articles).toHaveLength(5)
    expect(new Set(gold.articles.map(({ outlet }) => outlet)).size).toBe(4)
  })

  test.each(gold.articles)('$id has 350 to 900 words', ({ text }) => {
    const words = text.split(/\s+/).length
    expect(words).toBeGreaterThanOrEqual(350)
    expect(words).toBeLessThanOrEqual(900)
  })
})

describeGold(gold)

describe('the story is high on anonymity and on transparency alike', () => {
  const anonymous = gold.articles.flatMap((article) =>
    article.sources
      .filter(({ standing }) => standing === 'anonymous')
      .map((source) => ({ outlet: article.outlet, ...source })),
  )

  test('every article has somebody who is not named', () => {
    for (const { sources } of gold.articles) {
      expect(sources.some(({ standing }) => standing === 'anonymous')).toBe(true)
    }
  })

  test('most of them are well described and have a reason of their own', () => {
    const open = anonymous.filter(
      ({ reason, specificity }) => reason === 'specific' && specificity > 2,
    )
    expect(open.length / anonymous.length).toBeGreaterThan(0.5)
  })

  test('one outlet describes nobody and gives no reason', () => {
    const shut = anonymous.filter(({ outlet }) => outlet === 'North County News')
    expect(shut).toHaveLength(3)
    for (const { reason, specificity } of shut) {
      expect(reason).toBe('none')
      expect(specificity).toBeLessThanOrEqual(1)
    }
  })

  test('the vulnerable say what they risk', () => {
    const vulnerable = planted('vulnerable-source').flatMap(({ sources }) => sources)
    expect(vulnerable).toHaveLength(7)
    for (const source of vulnerable) {
      expect(source).toMatchObject({ standing: 'anonymous', grant: true, reason: 'specific' })
      expect(source.specificity).toBeGreaterThanOrEqual(2.5)
    }
  })
})

describe('the story shows', () => {
  test('one nurse of three, who is no second group', () => {
    const [{ article, attributions, sources }] = planted('one-of-a-counted-group')
    expect(sources[0]).toMatchObject({ kind: 'unnamed_person', count: 1 })
    expect(textOf(article, attributions[0].source)).toMatch(/^one of the nurses, who has worked/)
  })

  test('a changed name, which is no name', () => {
    const [{ article, attributions, sources }] = planted('pseudonym')
    expect(sources[0]).toMatchObject({ name: null, kind: 'unnamed_person', grant: true })
    expect(textOf(article, attributions[0].source)).toMatch(/^“Maria”/)
  })

  test('an order that only bare sources tell of, and that is denied by name', () => {
    const order = gold.sharedClaims.find(({ id }) => id === 'c2')!
    expect(order.state).toBe('contested')
    expect(order.members.filter(({ strength }) => strength > 0)).toMatchObject([
      { article: '02-north-county-news', standsOn: 'anonymous' },
    ])
    for (const { attributions, sources } of planted('named-denial')) {
      expect(attributions[0].claim?.strength).toBe(0)
      expect(sources[0].kind).toMatch(/^named_/)
    }
    expect(planted('named-denial')).toHaveLength(3)
  })

  test('figures taken over without a word of where they come from', () => {
    const [{ article, assertions }] = planted('uncredited-reuse')
    const found = gold.citations.find((one) => one.from === article.id && !one.isCredited)!
    expect(textOf(article, assertions[0].span)).toContain(textOf(article, found.evidence))
  })

  test('sources taken from another outlet', () => {
    const [{ article, attributions, sources }] = planted('taken-from-another-outlet')
    expect(attributions[0].sourceId).toBe(sources[0].id)
    const outlet = article.sources.find(({ id }) => id === attributions[0].via)
    expect(outlet?.name).toBe('the Wexley Examiner')
  })

  test('four ways of naming nobody', () => {
    const [{ article, attributions }] = planted('no-source')
    expect(attributions.map(({ cue }) => textOf(article, cue))).toEqual([
      'allegedly',
      'is understood',
      'are said to',
      'are expected',
    ])
    for (const { source, sourceId } of attributions) expect([source, sourceId]).toEqual([[], null])
  })

  test.each([
    ['document', 6, { kind: 'document' }],
    ['spokesperson', 2, { standing: 'spokesperson' }],
    ['incidental', 2, { standing: 'incidental' }],
    ['generic-group', 1, { standing: 'generic' }],
    ['bare-source', 2, { standing: 'anonymous', specificity: 0, grant: false }],
    ['grant-boilerplate', 1, { standing: 'anonymous', reason: 'boilerplate' }],
    ['confidential-papers', 1, { standing: 'anonymous', reason: 'specific' }],
  ])('%s', (feature, count, expected) => {
    const found = planted(feature).flatMap(({ sources }) => sources)
    expect(found).toHaveLength(count)
    for (const source of found) expect(source).toMatchObject(expected)
  })

  test('attitudes, which are no claims', () => {
    const attitudes = planted('attitude').flatMap(({ attributions }) => attributions)
    expect(attitudes).toHaveLength(6)
    for (const one of attitudes) expect(one).toMatchObject({ cueClass: 'attitude', claim: null })
  })
})
