import { describe, expect, test } from 'vitest'
import { allMeasures } from '#measures/all'
import { anonymousArticles } from '#measures/anonymous-articles'
import { anonymousClaims } from '#measures/anonymous-claims'
import { anonymousLeads } from '#measures/anonymous-leads'
import { countParts, withMeasures } from '#measures/count-reading'
import { isInDenominator } from '#measures/measure'
import { onlyAnonymousClaims } from '#measures/only-anonymous-claims'
import { onlyOpaqueClaims } from '#measures/only-opaque-claims'
import { reasonGiven } from '#measures/reason-given'
import { sourceMix } from '#measures/source-mix'
import { specificity } from '#measures/specificity'
import { all } from './ferry-sources'
import { inventReading } from './invent-reading'
import { total } from './sum-measure'

describe('claims resting only on anonymous sources', () => {
  test('counts a claim only when every support is anonymous', () => {
    const reading = inventReading(all, [
      { claim: 'k1', source: 'official' },
      { claim: 'k1', source: 'sources' },
      { claim: 'k2', source: 'official' },
      { claim: 'k2', source: 'minister' },
      { claim: 'k3', source: 'analysts' },
      { claim: 'k4', source: null },
      { claim: 'k5', source: 'aide' },
    ])
    expect(total(onlyAnonymousClaims, reading)).toEqual({ count: 2, outOf: 5 })
  })

  test('leaves attitudes and attributions without a claim out of the denominator too', () => {
    const reading = inventReading(all, [
      { claim: 'k1', source: 'official', cueClass: 'attitude' },
      { claim: null, source: 'official' },
      { claim: 'k2', source: 'official', cueClass: 'knowledge' },
    ])
    expect(total(onlyAnonymousClaims, reading)).toEqual({ count: 1, outOf: 1 })
  })

  test('counts the inner source when another outlet is quoted, for the reader still has no name', () => {
    const reading = inventReading(all, [{ claim: 'k1', source: 'official', via: 'wire' }])
    expect(total(onlyAnonymousClaims, reading)).toEqual({ count: 1, outOf: 1 })
  })

  test('no claims are no cases, not nought per cent', () => {
    expect(total(onlyAnonymousClaims, inventReading(all, []))).toEqual({ count: 0, outOf: 0 })
  })
})

describe('the source mix', () => {
  test.each([
    { supports: ['minister', 'official'], part: 'named-person' },
    { supports: ['official', 'navy'], part: 'named-organisation' },
    { supports: ['spokesman'], part: 'named-organisation' },
    { supports: ['log', 'official'], part: 'document' },
    { supports: ['wire', 'official'], part: 'other-media' },
    { supports: ['official', 'sources'], part: 'anonymous-described' },
    { supports: ['sources', 'analysts'], part: 'anonymous-bare' },
    { supports: ['analysts'], part: 'generic-group' },
    { supports: [null], part: 'no-source' },
    { supports: ['heckler'], part: 'incidental' },
    { supports: ['heckler', 'analysts'], part: 'generic-group' },
  ])('a claim supported by $supports is drawn as $part', ({ supports, part }) => {
    const reading = inventReading(
      all,
      supports.map((source) => ({ claim: 'k1', source })),
    )
    expect(sourceMix.cases(reading)).toMatchObject([{ part, isCounted: part !== 'incidental' }])
  })

  test('draws what is taken from another outlet as other media', () => {
    const reading = inventReading(all, [{ claim: 'k1', source: 'official', via: 'wire' }])
    expect(sourceMix.cases(reading)[0].part).toBe('other-media')
  })
})

describe('anonymous sources', () => {
  const reading = inventReading(all, [
    { claim: 'k1', source: 'official' },
    { claim: 'k2', source: 'official' },
    { claim: 'k3', source: 'aide' },
    { claim: 'k4', source: 'clerk' },
    { claim: 'k5', source: 'sources' },
    { claim: 'k6', source: 'minister' },
  ])

  test('a condition without a reason is no reason', () => {
    expect(total(reasonGiven, reading)).toEqual({ count: 2, outOf: 4 })
  })

  test('are counted once however often they speak, at their step of the scale', () => {
    expect(specificity.cases(reading).map(({ part }) => part)).toEqual(['1', '2.5', '1', '0'])
    expect(total(specificity, reading)).toEqual({ count: 3, outOf: 4 })
  })
})

describe('claims with anonymous support, and those with opaque support alone', () => {
  test.each<[string, (string | null)[], some: number, opaque: number]>([
    ['one anonymous source', ['official'], 1, 1],
    ['an anonymous and a named one', ['official', 'minister'], 1, 0],
    ['an anonymous and a generic one', ['official', 'analysts'], 1, 1],
    ['a generic group', ['analysts'], 0, 1],
    ['nobody ("reportedly")', [null], 0, 1],
    ['nobody, and a document', [null, 'log'], 0, 0],
    ['another outlet', ['wire'], 0, 0],
    ['a heckler, who is neither', ['heckler'], 0, 0],
    ['a spokesman', ['spokesman'], 0, 0],
  ])('%s', (_, supports, some, opaque) => {
    const reading = inventReading(
      all,
      supports.map((source) => ({ claim: 'k1', source })),
    )
    expect(total(anonymousClaims, reading)).toEqual({ count: some, outOf: 1 })
    expect(total(onlyOpaqueClaims, reading)).toEqual({ count: opaque, outOf: 1 })
  })
})

describe('claims of headline and lead', () => {
  test('count in the numerator only where nobody else supports them further down', () => {
    const reading = inventReading(all, [
      { claim: 'k1', source: 'official', prominence: 'lead' },
      { claim: 'k2', source: 'official', prominence: 'headline' },
      { claim: 'k2', source: 'minister' },
      { claim: 'k3', source: 'minister', prominence: 'lead' },
      { claim: 'k4', source: 'official' },
      { claim: 'k5', source: 'aide', prominence: 'lead', cueClass: 'attitude' },
    ])
    expect(total(anonymousLeads, reading)).toEqual({ count: 1, outOf: 3 })
  })

  test('stand there also where the headline or the outlet states them flatly', () => {
    const reading = inventReading(all, [
      { claim: 'k1', source: 'official' },
      { claim: 'k2', source: 'aide' },
      { claim: 'k3', source: 'clerk' },
    ])
    const claim = { kind: 'event', strength: 5 } as const
    const told = { ...reading, headline: { claim, claimId: 'k1', because: [] } }
    const assertion = { id: 'b1', span: [], claimId: 'k2', claim, prominence: 'lead' } as const
    const stated = { ...told, assertions: [{ ...assertion, span: [] }] }
    expect(total(anonymousLeads, told)).toEqual({ count: 1, outOf: 1 })
    expect(total(anonymousLeads, stated)).toEqual({ count: 2, outOf: 2 })
    const below = {
      ...stated,
      assertions: [{ ...assertion, span: [], prominence: 'body' as const }],
    }
    expect(total(anonymousLeads, below)).toEqual({ count: 1, outOf: 1 })
  })
})

describe('articles with an anonymous source', () => {
  test.each<[string, (string | null)[], number]>([
    ['one anonymous voice among others', ['minister', 'sources', 'log'], 1],
    ['generic and erased voices alone', ['analysts', null], 0],
    ['nothing attributed', [], 0],
  ])('%s', (_, supports, count) => {
    const reading = inventReading(
      all,
      supports.map((source) => ({ claim: 'k1', source })),
    )
    expect(total(anonymousArticles, reading)).toEqual({ count, outOf: 1 })
  })

  test('show every anonymous attribution as evidence, and no other', () => {
    const reading = inventReading(all, [
      { claim: 'k1', source: 'minister' },
      { claim: 'k2', source: 'official' },
      { claim: 'k3', source: 'sources' },
      { claim: 'k4', source: 'official' },
    ])
    expect([...anonymousArticles.cases(reading)[0].attributionIds].sort()).toEqual([
      'a2',
      'a3',
      'a4',
    ])
  })
})

test('every measure has a row in every reading, also where it finds no case', () => {
  const counted = countParts(inventReading([], []))
  expect(new Set(counted.map(({ measure }) => measure))).toEqual(
    new Set(allMeasures.map(({ id }) => id)),
  )
  expect(counted.filter(({ cases }) => cases > 0).map(({ measure }) => measure)).toEqual([
    'anonymous-articles',
    'opaque-articles',
  ])
})

test('the parts that the store keeps add up to the totals that an analysis prints', () => {
  const reading = inventReading(
    all,
    all.map((source, index) => ({ claim: `k${index}`, source: source.id })),
  )
  const { measures } = withMeasures(reading)
  for (const [id, { count, outOf }] of Object.entries(measures)) {
    const declared = allMeasures.find((measure) => measure.id === id)!
    const parts = countParts(reading).filter(
      ({ measure, part }) => measure === id && isInDenominator(declared, part),
    )
    expect(parts.reduce((sum, part) => sum + part.counted, 0)).toBe(count)
    expect(parts.reduce((sum, part) => sum + part.cases, 0)).toBe(outOf)
  }
})
