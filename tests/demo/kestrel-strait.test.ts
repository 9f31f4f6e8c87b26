import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Span, spanText } from '#domain/span'
import { describeGold } from './describe-gold'
import { findPlanted } from './find-planted'
import { type GoldArticle, readGold } from './read-gold'

const gold = readGold(join(import.meta.dirname, '../../prisma/demo/kestrel-strait'))
const articles = new Map(gold.articles.map((article) => [article.id, article]))
const textOf = (article: GoldArticle, span: Span) => spanText(article.text, span)

const planted = (feature: string) => findPlanted(gold, feature)

/** The claim of the cascade: the wire's official thinks that the drone may have been jammed. */
const cascade = gold.sharedClaims.find(({ id }) => id === 'c1')!

describe('the articles', () => {
  test('are nine, of seven outlets', () => {
    expect(gold.articles).toHaveLength(9)
    expect(new Set(gold.articles.map(({ outlet }) => outlet)).size).toBe(7)
  })

  test.each(gold.articles)('$id has 350 to 900 words', ({ text }) => {
    const words = text.split(/\s+/).length
    expect(words).toBeGreaterThanOrEqual(350)
    expect(words).toBeLessThanOrEqual(900)
  })

  test('are of 14 to 16 November 2026, in order, one of them with a day and no time', () => {
    const published = gold.articles.map(({ publishedAt }) => publishedAt)
    for (const time of published) expect(time).toMatch(/^2026-11-1[456]/)
    const times = published.filter((time) => time.includes('T')).map((time) => Date.parse(time))
    expect(times).toHaveLength(8)
    expect(times).toEqual([...times].sort((a, b) => a - b))
  })

  test.each(gold.articles)('$id keeps its headline out of the text', ({ text, title }) => {
    expect(text).not.toContain(title)
  })
})

describeGold(gold)

describe('the story shows', () => {
  test('one anonymous official, hedged, at the root of the cascade', () => {
    const [{ article, attributions, sources }] = planted('one-anonymous-root')
    expect(gold.roots).toContainEqual({
      claimId: cascade.id,
      article: article.id,
      outlet: 'Capital Wire',
      sourceId: sources[0].id,
    })
    expect(sources[0]).toMatchObject({ standing: 'anonymous', count: 1, specificity: 0.5 })
    expect(attributions[0].claim?.strength).toBe(1)
    expect(cascade.origins).toMatchObject({ known: 1, independent: 1 })
  })

  test('outlets that credit the wire, and one that does not', () => {
    expect(planted('credited-reuse')).toHaveLength(2)
    for (const { article, attributions } of planted('credited-reuse')) {
      expect(attributions[0].via).not.toBeNull()
      expect(gold.citations).toContainEqual(
        expect.objectContaining({ from: article.id, to: '01-capital-wire', isCredited: true }),
      )
    }
    const [{ article, assertions }] = planted('uncredited-reuse')
    const evidence = gold.citations.find(({ from }) => from === article.id)!
    expect(evidence).toMatchObject({ to: '01-capital-wire', isCredited: false })
    expect(evidence.evidence[0][0]).toBe(assertions[0].span[0][0])
    expect(article.text).not.toContain('Capital Wire')
  })

  test('a claim that grows from “may have” to “has ordered”', () => {
    const steps = planted('strength-step').map(
      ({ attributions: [attribution], assertions: [assertion] }) =>
        (attribution ?? assertion).claim?.strength,
    )
    expect(steps).toEqual([1, 2, 4, 5])
    const [last] = planted('strength-step').slice(-1)
    expect(textOf(last.article, last.assertions[0].span)).toContain('has ordered')
  })

  test('the prose of the wire as an official’s quotation', () => {
    const [{ article, attributions }] = planted('prose-turned-quotation')
    expect(attributions[0]).toMatchObject({ form: 'direct' })
    const phrase = /in what would be the first such incident since the/
    expect(textOf(article, attributions[0].content)).toMatch(phrase)
    const wire = articles.get('01-capital-wire')!
    expect(wire.assertions.some(({ span }) => phrase.test(textOf(wire, span)))).toBe(true)
    expect(cascade.members.find((member) => member.article === article.id)).toMatchObject({
      attributionShift: true,
    })
  })

  test('who jammed whom, turned round once', () => {
    const [{ article, attributions }] = planted('role-shift')
    expect(textOf(article, attributions[0].content)).toMatch(/^The Talland coastguard jammed/)
    const turned = gold.sharedClaims.flatMap(({ members }) => members.filter((m) => m.roleShift))
    expect(turned.map((member) => member.article)).toEqual([article.id])
  })

  test('a copy of the wire under another lead sentence', () => {
    const [{ article }] = planted('near-verbatim-copy')
    const reading = gold.readings.find((one) => one.article === article.id)!
    const original = articles.get(reading.readingOf)!
    const paragraphsOf = ({ text, paragraphs }: GoldArticle) =>
      paragraphs.map((stretch) => text.slice(...stretch))
    const same = paragraphsOf(article).filter((words) => original.text.includes(words))
    expect(same.length / article.paragraphs.length).toBeGreaterThan(0.5)
    expect(original.text).not.toContain(paragraphsOf(article)[0])
  })

  test('denials by a named person', () => {
    for (const { article, attributions } of planted('named-denial')) {
      const source = article.sources.find(({ id }) => id === attributions[0].sourceId)
      expect(source).toMatchObject({ kind: 'named_person', name: 'Ilya Brandt' })
      expect(attributions[0].claim?.strength).toBe(0)
    }
    expect(cascade.state).toBe('contested')
  })

  test.each([
    ['document', { kind: 'document' }],
    ['own-reporting', { kind: 'self' }],
    ['spokesperson', { standing: 'spokesperson' }],
    ['generic-group', { standing: 'generic', kind: 'unnamed_group' }],
    ['grant-condition-only', { standing: 'anonymous', grant: true, reason: 'condition_only' }],
    ['grant-boilerplate', { standing: 'anonymous', grant: true, reason: 'boilerplate' }],
    ['grant-specific', { standing: 'anonymous', grant: true, reason: 'specific' }],
  ])('%s', (feature, expected) => {
    const found = planted(feature).flatMap(({ sources }) => sources)
    expect(found.length).toBeGreaterThan(0)
    for (const source of found) expect(source).toMatchObject(expected)
  })

  test('named people without an office', () => {
    const citizens = gold.articles
      .flatMap(({ sources }) => sources)
      .filter(({ kind, affiliation }) => kind === 'named_person' && affiliation === 'citizen')
    expect(citizens.length).toBeGreaterThan(5)
  })

  test('a headline stronger than its body, and one that makes one official many', () => {
    const [{ article }] = planted('stronger-headline')
    const gap = gold.headlineGaps.find((one) => one.article === article.id)
    expect(gap?.gap).toBeGreaterThan(1)
    const [plural] = gold.headlineGaps.filter(({ isNumberMismatch }) => isNumberMismatch)
    const { title, headline, sources } = articles.get(plural.article)!
    expect(spanText(title, headline.source)).toBe('officials')
    expect(sources.find(({ id }) => id === headline.sourceId)?.count).toBe(1)
  })

  test.each([
    ['reportedly', /^reportedly$/],
    ['it-is-understood', /^is understood$/],
  ])('“%s” without a source', (feature, wording) => {
    for (const { article, attributions } of planted(feature)) {
      expect(attributions[0]).toMatchObject({ source: [], sourceId: null })
      expect(textOf(article, attributions[0].cue)).toMatch(wording)
    }
    expect(planted(feature).length).toBeGreaterThan(0)
  })

  test('hopes, which are attitudes', () => {
    for (const { article, attributions } of planted('attitude')) {
      expect(textOf(article, attributions[0].cue)).toBe('hopes')
      expect(attributions[0]).toMatchObject({ cueClass: 'attitude', claim: null })
    }
  })

  test('the same official speaking again, “the official added”', () => {
    for (const { article, attributions, sources } of planted('same-official-again')) {
      const [{ source, cue, sourceId }] = attributions
      expect(`${textOf(article, source)} ${textOf(article, cue)}`).toBe('the official added')
      expect(sourceId).toBe(sources[0].id)
      expect(sources[0].mentions.length).toBeGreaterThan(1)
    }
  })

  test('a source taken from another outlet', () => {
    const [{ article, attributions, sources }] = planted('taken-from-another-outlet')
    expect(attributions[0]).toMatchObject({ sourceId: sources[0].id })
    expect(article.sources.find(({ id }) => id === attributions[0].via)?.name).toBe('Channel 6')
  })
})
