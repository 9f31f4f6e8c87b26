import { beforeAll, describe, expect, test } from 'vitest'
import { findNames } from '#engine/classify-source/article-names'
import { describeSource } from '#engine/describe-source'
import type { Model } from '#engine/model'
import { resolveSources } from '#engine/resolve-sources'
import { tokenise } from '#engine/tokenise'
import { readMarked } from '../marked-text'
import { loadTestModel } from '../read-model'

let model: Model
beforeAll(async () => {
  model = await loadTestModel()
})

function describeFirst(marked: string) {
  const { text, attributions } = readMarked(marked)
  const tokenised = tokenise(text, model.lexicon)
  const { sources, links } = resolveSources(
    tokenised,
    attributions,
    findNames(tokenised, undefined),
  )
  const own = attributions.filter((_, index) => links[index].sourceId === sources[0].id)
  return describeSource(tokenised, sources[0], own)
}

describe('specificity', () => {
  test.each([
    // The codebook's own calibration.
    ['one MP', 1.5],
    ['a senior minister', 2],
    ['a cabinet minister with direct knowledge of the negotiations', 3.5],
    ['a source', 0],
    ['a U.S. intelligence official', 1],
    ['senior administration sources', 1],
    // And more of the same.
    ['sources', 0],
    ['officials', 0],
    ['an insider', 0],
    ['a government official', 0.5],
    ['a senior official', 0.5],
    ['a senior government official', 1],
    ['two senior defence officials', 2],
    ['a Harbour Board official', 1],
    ['a Harbour Board lawyer', 2],
    ['an opposition lawmaker', 2.5],
    ['an aide who attended the meeting', 1],
    ['a person familiar with the talks', 1],
    ['three nurses', 2],
    ['a defence official', 0.5],
  ])('of “%s” is %f', (source, expected) => {
    expect(describeFirst(`[${source}] <said> {the bridge was shut}.`).specificity).toBe(expected)
  })

  test('a country of two words is one country', () => {
    const { facets } = describeFirst('[United States intelligence officials] <said> {it was shut}.')
    expect(facets.map(({ facet, words, value }) => [facet, words, value])).toEqual([
      ['organisation', 'United States', 0.5],
      ['function', 'intelligence', 0.5],
    ])
  })

  test.each([
    ['a Papua New Guinea coastguard officer', 'Papua New Guinea'],
    ['a United Arab Emirates minister', 'United Arab Emirates'],
    ['officials in the United Arab Emirates', 'United Arab Emirates'],
    ['an official of the Democratic Republic of Congo', 'Democratic Republic of Congo'],
    ['a Trinidad and Tobago official', 'Trinidad and Tobago'],
    ['a Salt Lake City official', 'Salt Lake City'],
    ['two Papua New Guinean officials', 'Papua New Guinean'],
    ['members of the Vardan crew', 'Vardan'],
  ])('of “%s” the place is “%s”, worth ½', (source, place) => {
    const { facets } = describeFirst(`[${source}] <said> {it was shut}.`)
    const found = facets.filter(({ facet }) => facet === 'organisation' || facet === 'side')
    expect(found.map(({ words, value }) => [words, value])).toEqual([[place, 0.5]])
  })

  test.each([
    'the skipper of the Blue Tern',
    'a deckhand on the Grey Gull',
    'a guest at the Red Lion',
    'an aide to Ada Coll',
  ])('of “%s” no name behind the head is a body', (source) => {
    const { facets } = describeFirst(`[${source}] <said> {it was shut}.`)
    expect(facets.filter(({ facet }) => facet === 'organisation')).toEqual([])
  })

  test('a facet carries the words that state it', () => {
    const { facets } = describeFirst('[two Harbour Board lawyers] <said> {the bridge was shut}.')
    expect(facets.map(({ facet, words }) => [facet, words])).toEqual([
      ['organisation', 'Harbour Board'],
      ['function', 'lawyers'],
      ['narrowing', 'two'],
    ])
  })
})

describe('a country that speaks is its government', () => {
  test.each([
    ['Papua New Guinea', 'government'],
    ['The United Arab Emirates', 'government'],
    ['Trinidad and Tobago', 'government'],
    ['The Blue Tern Company', 'business'],
  ])('%s: %s', (source, affiliation) => {
    const described = describeFirst(`[${source}] <said> {it was shut}.`)
    expect(described).toMatchObject({ affiliation, official: affiliation === 'government' })
  })
})

describe('the count of people', () => {
  test.each([
    ['officials', 'plural'],
    ['several officials', 'several'],
    ['two officials', 2],
    ['12 officials', 12],
    // A stray 0 counts nobody: the schema has no such number.
    ['0 officials', 'plural'],
  ])('of “%s” is %s', (source, expected) => {
    expect(describeFirst(`[${source}] <said> {the bridge was shut}.`).count).toBe(expected)
  })
})

describe('the grant of anonymity and its reason', () => {
  test.each([
    [
      '[an official] <said> {it was shut}, speaking on condition of anonymity.',
      true,
      'condition_only',
    ],
    [
      '[an official], who spoke on condition of anonymity, <said> {it was shut}.',
      true,
      'condition_only',
    ],
    [
      '[an official] <told> reporters on condition of anonymity {it was shut}.',
      true,
      'condition_only',
    ],
    [
      '[an official], who was not authorized to speak publicly, <said> {it was shut}.',
      true,
      'boilerplate',
    ],
    [
      '[an official], who wasn’t authorised to discuss the plan, <said> {it was shut}.',
      true,
      'boilerplate',
    ],
    [
      '[an official], who asked not to be named to discuss internal deliberations, <said> {it was shut}.',
      true,
      'boilerplate',
    ],
    [
      '[a nurse], who asked not to be named because she feared losing her post, <said> {it was shut}.',
      true,
      'specific',
    ],
    [
      '[a nurse], who spoke on condition of anonymity for fear of retaliation, <said> {it was shut}.',
      true,
      'specific',
    ],
    [
      '[a nurse] <said> {it was shut}. She asked not to be identified because she could lose her visa.',
      true,
      'specific',
    ],
    [
      '[a doctor], who asked for anonymity because her contract forbids her to speak to journalists, <said> {it was shut}.',
      true,
      'specific',
    ],
    ['[an official] <said> {it was shut}.', false, 'none'],
    ['[an official], who asked to be heard, <said> {it was shut}.', false, 'none'],
  ])('%s', (marked, grant, reason) => {
    expect(describeFirst(marked)).toMatchObject({ grant, reason })
  })
})

describe('what a source’s knowledge rests on', () => {
  test.each([
    ['[an aide who attended the meeting] <said> {it was shut}.', 'specific', true],
    ['[a person with direct knowledge of the talks] <said> {it was shut}.', 'specific', true],
    ['[people familiar with the talks] <said> {it was shut}.', 'generic', true],
    ['[an aide briefed on the talks] <said> {it was shut}.', 'generic', true],
    ['[an aide] <said> {it was shut}.', 'none', false],
  ])('%s', (marked, basis, access) => {
    expect(describeFirst(marked)).toMatchObject({ basis, access })
  })
})

describe('how many', () => {
  test.each([
    ['[a nurse]', 1],
    ['[two nurses]', 2],
    ['[several nurses]', 'several'],
    ['[nurses]', 'plural'],
    ['[Ada Coll]', 1],
  ])('%s are %s', (source, count) => {
    expect(describeFirst(`${source} <said> {it was shut}.`).count).toBe(count)
  })
})

describe('what a source belongs to', () => {
  test.each([
    ['[Defence Minister Ada Coll]', { affiliation: 'government', official: true, security: true }],
    ['[a former defence official]', { affiliation: 'government', official: false, current: false }],
    ['[Ada Coll, a history professor,]', { affiliation: 'academia', official: false }],
    ['[a company executive]', { affiliation: 'business' }],
    ['[a police officer]', { affiliation: 'government', security: true }],
    ['[Ada Coll]', { affiliation: 'unknown', official: false }],
  ])('%s', (source, expected) => {
    expect(describeFirst(`${source} <said> {it was shut}.`)).toMatchObject(expected)
  })
})
