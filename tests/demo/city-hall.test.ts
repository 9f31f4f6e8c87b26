import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Span, spanText } from '#domain/span'
import { describeGold } from './describe-gold'
import { findPlanted } from './find-planted'
import { type GoldArticle, readGold } from './read-gold'

const gold = readGold(join(import.meta.dirname, '../../prisma/demo/city-hall'))
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

describe('the story', () => {
  const claims = gold.articles.flatMap((article) =>
    article.attributions
      .filter(({ claim }) => claim !== null)
      .map(({ sourceId }) => article.sources.find(({ id }) => id === sourceId)!),
  )

  test('rests on named people and records', () => {
    const named = claims.filter(({ kind }) => /^named_|^document$/.test(kind))
    expect(named.length / claims.length).toBeGreaterThan(0.85)
  })

  test('has two attributions to people who are not named, and no claim that outlets share', () => {
    const anonymous = claims.filter(({ standing }) => standing === 'anonymous')
    expect(anonymous).toHaveLength(2)
    expect(planted('anonymous-aside').flatMap(({ sources }) => sources)).toHaveLength(2)
    const shared = gold.sharedClaims.flatMap(({ members }) => members)
    expect(shared.filter(({ standsOn }) => standsOn === 'anonymous')).toEqual([])
  })

  test('has the audit at the root of what it is about', () => {
    const [{ article, attributions, sources }] = planted('audit-at-the-root')
    expect(gold.roots[0]).toMatchObject({ article: article.id, sourceId: sources[0].id })
    expect(textOf(article, attributions[0].cue)).toBe('according to')
    expect(gold.sharedClaims[0].members).toHaveLength(4)
  })

  test('sets a named denial beside the aide', () => {
    const [{ article, attributions, sources }] = planted('named-denial')
    expect(sources[0]).toMatchObject({ kind: 'named_person', name: 'Lyle Grady' })
    expect(attributions[0].claim?.strength).toBe(0)
    expect(planted('anonymous-aside')[0].article.id).toBe(article.id)
  })

  test('takes a letter that names its writer for the writer', () => {
    const [{ article, attributions, sources }] = planted('letter-with-its-writer')
    expect(textOf(article, attributions[0].source)).toMatch(/^A cover letter/)
    expect(sources[0]).toMatchObject({ kind: 'named_person', name: 'Anita Rourke' })
  })

  test('corrects itself once', () => {
    const [{ article, attributions, assertions, sources }] = planted('correction')
    expect(sources[0].kind).toBe('self')
    expect(attributions[0].claim?.strength).toBe(0)
    expect(textOf(article, assertions[0].span)).toBe('It was dated Sept. 9')
  })

  test('credits the outlet that asked for the letter', () => {
    const [{ article, sources }] = planted('credited-reuse')
    expect(sources[0].kind).toBe('media')
    const credits = gold.citations.filter(({ from }) => from === article.id)
    expect(credits.map(({ to, isCredited }) => [to, isCredited])).toEqual([
      ['03-valley-dispatch', true],
      ['03-valley-dispatch', true],
    ])
  })

  test.each([
    ['document', 11, { kind: 'document' }],
    ['spokesperson', 1, { standing: 'spokesperson' }],
    ['incidental', 2, { standing: 'incidental', kind: 'unnamed_person' }],
    ['generic-group', 2, { standing: 'generic', kind: 'unnamed_group' }],
    ['own-reporting', 1, { kind: 'self' }],
  ])('%s', (feature, count, expected) => {
    const found = planted(feature).flatMap(({ sources }) => sources)
    expect(found).toHaveLength(count)
    for (const source of found) expect(source).toMatchObject(expected)
  })

  test('has attitudes, which are no claims', () => {
    const attitudes = planted('attitude').flatMap(({ attributions }) => attributions)
    expect(attitudes).toHaveLength(5)
    for (const one of attitudes) expect(one).toMatchObject({ cueClass: 'attitude', claim: null })
  })
})
