import { describe, expect, test } from 'vitest'
import { anonymousSources } from '#measures/anonymous-sources'
import { bareShare } from '#measures/bare-share'
import { basisGiven } from '#measures/basis-given'
import { countParts } from '#measures/count-reading'
import { effectiveSources, isSourceOfOneArticle } from '#measures/effective-sources'
import { erasure } from '#measures/erasure'
import { namedSources } from '#measures/named-sources'
import { officialShare } from '#measures/official-share'
import { opaqueVoices } from '#measures/opaque-voices'
import { reasonGiven } from '#measures/reason-given'
import { securityShare } from '#measures/security-share'
import { singleSourceClaims } from '#measures/single-source-claims'
import { specificReason } from '#measures/specific-reason'
import { specificity } from '#measures/specificity'
import { all } from './ferry-sources'
import { inventReading, inventSource } from './invent-reading'
import { total } from './sum-measure'

describe('the sources that are heard', () => {
  const nobody = inventSource('nobody', { kind: 'none' })
  const group = inventSource('group', {
    kind: 'unnamed_group',
    standing: 'anonymous',
    count: 'plural',
  })
  const two = inventSource('two', { kind: 'unnamed_group', standing: 'anonymous', count: 2 })
  const reading = inventReading(
    [...all, nobody, group, two],
    ['minister', 'official', 'official', 'aide', 'group', 'two', 'analysts', 'wire', 'spokesman']
      .map((source, index) => ({ claim: `k${index}`, source: source as string | null }))
      .concat([
        { claim: 'k20', source: null },
        { claim: 'k21', source: 'nobody' },
      ]),
  )

  test('count once each, a group too; who is never heard and who is nobody do not count', () => {
    expect(total(anonymousSources, reading)).toEqual({ count: 4, outOf: 8 })
    expect(anonymousSources.cases(reading).map(({ part }) => part)).toEqual([
      'other',
      'other',
      'one',
      'one',
      'other',
      'other',
      'group',
      'group',
    ])
  })

  test('named ones and anonymous ones do not make up all', () => {
    expect(total(namedSources, reading)).toEqual({ count: 2, outOf: 8 })
    const parts = namedSources.cases(reading).map(({ part }) => part)
    expect(parts.filter((part) => part === 'anonymous')).toHaveLength(4)
    expect(parts.filter((part) => part === 'neither')).toHaveLength(2)
  })

  test('an outlet from which a statement is only taken stands behind nothing', () => {
    const taken = inventReading(all, [{ claim: 'k1', source: 'official', via: 'wire' }])
    expect(total(namedSources, taken)).toEqual({ count: 0, outOf: 1 })
  })
})

test('wording without a source: nobody or nothing, among what is said and known', () => {
  const reading = inventReading(
    [...all, inventSource('nobody', { kind: 'none' })],
    [
      { claim: 'k1', source: null },
      { claim: 'k2', source: 'nobody' },
      { claim: 'k3', source: 'minister' },
      { claim: null, source: 'analysts' },
      { claim: 'k5', source: null, cueClass: 'attitude' },
    ],
  )
  expect(total(erasure, reading)).toEqual({ count: 2, outOf: 4 })
})

describe('what is told about anonymous sources', () => {
  const reading = inventReading(
    [
      ...all,
      inventSource('witness', { standing: 'anonymous', specificity: 2, basis: 'specific' }),
      inventSource('briefed', { standing: 'anonymous', specificity: 0.5, basis: 'generic' }),
    ],
    ['official', 'aide', 'clerk', 'sources', 'witness', 'briefed', 'minister'].map(
      (source, index) => ({ claim: `k${index}`, source }),
    ),
  )
  test.each([
    { measure: bareShare, count: 1 },
    { measure: specificReason, count: 1 },
    { measure: basisGiven, count: 2 },
  ])('$measure.id', ({ measure, count }) => {
    expect(total(measure, reading)).toEqual({ count, outOf: 6 })
  })

  test('all of them are out of the same sources', () => {
    const anonymous = anonymousSources.cases(reading).filter(({ isCounted }) => isCounted)
    for (const measure of [bareShare, specificReason, basisGiven, reasonGiven, specificity]) {
      expect(measure.cases(reading).map(({ id }) => id)).toEqual(anonymous.map(({ id }) => id))
    }
  })
})

describe('dependence on government sources', () => {
  const kinds = [
    inventSource('in-office', { affiliation: 'government', official: true }),
    inventSource('former', { affiliation: 'government', current: false }),
    inventSource('company', { affiliation: 'business' }),
    inventSource('stranger', {}),
  ]

  test('takes a government in office, out of those whose affiliation is told', () => {
    const reading = inventReading(kinds, [
      { claim: 'k1', source: 'in-office' },
      { claim: 'k2', source: 'in-office' },
      { claim: 'k3', source: 'former' },
      { claim: 'k4', source: 'company' },
      { claim: 'k5', source: 'stranger' },
      { claim: 'k6', source: null },
      { claim: 'k7', source: 'in-office', cueClass: 'attitude' },
    ])
    expect(total(officialShare, reading)).toEqual({ count: 2, outOf: 4 })
    const parts = countParts(reading).filter(({ measure }) => measure === officialShare.id)
    expect(parts).toContainEqual({
      measure: 'official-share',
      part: 'uncodable',
      counted: 0,
      cases: 2,
    })
  })

  test('who cannot be placed is in no denominator', () => {
    const reading = inventReading(kinds, [{ claim: 'k1', source: 'stranger' }])
    expect(total(officialShare, reading)).toEqual({ count: 0, outOf: 0 })
  })
})

describe('claims resting on a single source', () => {
  const groups = [
    inventSource('two', { kind: 'unnamed_group', standing: 'anonymous', count: 2 }),
    inventSource('several', { kind: 'unnamed_group', standing: 'anonymous', count: 'several' }),
    inventSource('plural', { kind: 'unnamed_group', standing: 'anonymous', count: 'plural' }),
  ]
  test.each<[string, (string | null)[], string]>([
    ['one person', ['minister'], 'one'],
    ['one person twice', ['minister', 'minister'], 'one'],
    ['one person and "reportedly"', ['minister', null], 'one'],
    ['two people', ['minister', 'official'], 'more'],
    ['two officials, stated', ['two'], 'more'],
    ['several officials', ['several'], 'more'],
    ['officials, for an unstated plural is never two', ['plural'], 'one'],
    ['"reportedly"', [null], 'none'],
  ])('%s', (_, supports, part) => {
    const reading = inventReading(
      [...all, ...groups],
      supports.map((source) => ({ claim: 'k1', source })),
    )
    expect(singleSourceClaims.cases(reading)).toMatchObject([{ part, isCounted: part === 'one' }])
  })
})

describe('the sources by how often they are heard', () => {
  const named = inventSource('s1', { kind: 'named_person', name: 'Minister Ada Oren' })
  const short = inventSource('s2', { kind: 'named_person', name: 'Coll' })
  const body = inventSource('s3', { kind: 'named_org', name: 'The Harbour Board' })
  const unnamed = inventSource('s4', { standing: 'anonymous' })
  const reading = inventReading(
    [named, short, body, unnamed],
    ['s1', 's1', 's2', 's3', 's3', 's3', 's4', null].map((source, index) => ({
      claim: `k${index}`,
      source,
    })),
  )

  test('each once, out of what is attributed to somebody', () => {
    expect(total(effectiveSources, reading)).toEqual({ count: 4, outOf: 7 })
  })

  test('a full name and a body are the same in every article, all else is not', () => {
    const parts = countParts(reading).filter(({ measure }) => measure === effectiveSources.id)
    expect(parts.map(({ part, cases }) => [part, cases, isSourceOfOneArticle(part)])).toEqual([
      ['person ada oren', 2, false],
      ['s2', 1, true],
      ['named_org harbour board', 3, false],
      ['s4', 1, true],
    ])
  })
})

describe('dependence on security services', () => {
  const service = { affiliation: 'government', security: true } as const
  const kinds = [
    inventSource('police', { ...service, official: true }),
    inventSource('foreign', { ...service, foreign: true }),
    inventSource('retired', { ...service, current: false }),
    inventSource('minister', { affiliation: 'government' }),
    inventSource('stranger', {}),
  ]
  const heard = ['police', 'police', 'foreign', 'retired', 'minister', 'stranger', null]

  test('takes services in office, former members and ministers apart, out of the codable', () => {
    const reading = inventReading(
      kinds,
      heard.map((source, index) => ({ claim: `k${index}`, source })),
    )
    expect(total(securityShare, reading)).toEqual({ count: 3, outOf: 5 })
    expect(securityShare.cases(reading).map(({ part }) => part)).toEqual([
      'security',
      'security',
      'foreign',
      'former',
      'other',
      'uncodable',
      'uncodable',
    ])
  })

  test('an attitude is no attribution of speech or knowledge', () => {
    const reading = inventReading(kinds, [{ claim: 'k1', source: 'police', cueClass: 'attitude' }])
    expect(total(securityShare, reading)).toEqual({ count: 0, outOf: 0 })
  })
})

describe('voices that a reader cannot name', () => {
  const nobody = inventSource('nobody', { kind: 'none' })

  test.each<[string | null, string, boolean]>([
    ['official', 'anonymous-described', true],
    ['sources', 'anonymous-bare', true],
    ['analysts', 'generic-group', true],
    ['nobody', 'no-source', true],
    [null, 'no-source', true],
    ['heckler', 'incidental', false],
    ['spokesman', 'other', false],
    ['minister', 'other', false],
    ['wire', 'other', false],
  ])('%s is of the kind %s', (source, part, isCounted) => {
    const reading = inventReading([...all, nobody], [{ claim: 'k1', source }])
    expect(opaqueVoices.cases(reading)).toMatchObject([{ part, isCounted }])
  })

  test('what an official told another outlet is an official’s', () => {
    const reading = inventReading(all, [{ claim: 'k1', source: 'official', via: 'wire' }])
    expect(opaqueVoices.cases(reading)).toMatchObject([{ part: 'anonymous-described' }])
    expect(total(opaqueVoices, reading)).toEqual({ count: 1, outOf: 1 })
  })
})
