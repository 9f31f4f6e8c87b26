import { describe, expect, test } from 'vitest'
import {
  type ClaimMember,
  type Comparison,
  type Origins,
  type SharedClaim,
  type Support,
  supports,
} from '#domain/comparison'
import { comparisonMeasures, withComparisonMeasures } from '#measures/count-comparison'

/** A member by its article and what it stands on; "denies" for one that contests the claim. */
type Saying = [article: string, standsOn: Support, denies?: 'denies']

function member([article, standsOn, denies]: Saying): ClaimMember {
  return {
    article,
    start: 0,
    end: 1,
    attributionId: null,
    sourceId: null,
    strength: denies ? 0 : 4,
    drift: null,
    attributionShift: false,
    roleShift: false,
    standsOn,
    isDenial: denies !== undefined,
  }
}

/** Origins as "known independent possible". */
function claim(origins: string, ...sayings: Saying[]): SharedClaim {
  const [known, independent, possible] = origins.split(' ').map(Number)
  const counted: Origins = { known, independent, possible }
  const members = sayings.map(member)
  return {
    id: '',
    gist: '',
    state: 'named',
    origins: counted,
    members,
    because: [],
    isByHand: false,
  }
}

/** Articles a, b and c of three outlets; d is of a's outlet, e of none. */
const outlets = { a: 'Orrin Mail', b: 'Dunmere Star', c: 'Radio Vell', d: 'Orrin Mail', e: null }

function count(...claims: SharedClaim[]): Comparison['measures'] {
  const articles = Object.entries(outlets).map(([id, outlet]) => ({
    id,
    outlet,
    title: '',
    publishedAt: null,
    readingOf: null,
    sharedPassages: [],
    headlineGap: null,
  }))
  return withComparisonMeasures({
    storyId: 'invented',
    articles,
    claims: claims.map((one, index) => ({ ...one, id: `c${index + 1}` })),
    perhapsSame: [],
    citations: [],
    roots: [],
    measures: {},
  }).measures
}

describe('shared claims with named support', () => {
  test.each(supports)('support by %s', (standsOn) => {
    const isNamed = standsOn === 'named' || standsOn === 'self'
    expect(count(claim('1 1 1', ['a', standsOn], ['b', 'none']))['named-support']).toEqual({
      count: isNamed ? 1 : 0,
      outOf: 1,
    })
  })

  test('a claim that two support by name counts once', () => {
    expect(count(claim('2 2 2', ['a', 'named'], ['b', 'named']))['named-support'].count).toBe(1)
  })

  test('who denies a claim by name supports nothing', () => {
    const measures = count(
      claim('1 1 1', ['a', 'anonymous'], ['b', 'named', 'denies']),
      claim('1 1 1', ['a', 'named'], ['b', 'named', 'denies']),
    )
    expect(measures['named-support']).toEqual({ count: 1, outOf: 2 })
  })
})

describe('corroboration', () => {
  test('takes two origins: shown for the lower bound, possible for the upper', () => {
    const measures = count(
      claim('0 0 0', ['a', 'none'], ['b', 'none']),
      claim('1 1 1', ['a', 'named'], ['b', 'media']),
      claim('2 1 2', ['a', 'named'], ['b', 'named']),
      claim('2 2 2', ['a', 'named'], ['b', 'named']),
      claim('3 3 5', ['a', 'named'], ['b', 'named']),
    )
    expect(measures.corroboration).toEqual({ count: 2, outOf: 5 })
    expect(measures['corroboration-possible']).toEqual({ count: 3, outOf: 5 })
  })
})

describe('repetition of one origin', () => {
  const ratio = (...claims: SharedClaim[]) => count(...claims)['echo-ratio']

  test.each<[string, SharedClaim, number, number]>([
    [
      'three outlets, one root',
      claim('1 1 1', ['a', 'named'], ['b', 'media'], ['c', 'media']),
      2,
      3,
    ],
    [
      'three outlets, two roots',
      claim('2 1 2', ['a', 'named'], ['b', 'named'], ['c', 'media']),
      1,
      3,
    ],
    ['two articles of one outlet are one', claim('1 1 1', ['a', 'named'], ['d', 'named']), 0, 1],
    [
      'an article of no outlet stands for itself',
      claim('1 1 1', ['a', 'named'], ['e', 'media']),
      1,
      2,
    ],
    [
      'an article that says it twice is one',
      claim('1 1 1', ['a', 'named'], ['a', 'none'], ['b', 'media']),
      1,
      2,
    ],
    ['who denies carries nothing', claim('1 1 1', ['a', 'named'], ['b', 'named', 'denies']), 0, 1],
    ['more roots than outlets', claim('3 1 3', ['a', 'named'], ['b', 'named']), 0, 2],
    ['no known root', claim('0 0 2', ['a', 'none'], ['b', 'none']), 0, 0],
    ['denied by all', claim('1 1 1', ['a', 'named', 'denies'], ['b', 'named', 'denies']), 0, 0],
  ])('%s', (_, one, counted, outOf) => {
    expect(ratio(one)).toEqual({ count: counted, outOf })
  })

  test('adds up over claims', () => {
    const one = claim('1 1 1', ['a', 'named'], ['b', 'media'], ['c', 'media'])
    expect(ratio(one, claim('0 0 1', ['a', 'none'], ['b', 'none']), one)).toEqual({
      count: 4,
      outOf: 6,
    })
  })
})

test('no shared claim is no case, not nought per cent', () => {
  const overClaims = comparisonMeasures.filter(({ unit }) => unit === 'shared claim')
  expect(overClaims.length).toBeGreaterThan(5)
  for (const { id } of overClaims) expect(count()[id]).toEqual({ count: 0, outOf: 0 })
})

test.each([...comparisonMeasures])('$id says what it means', (measure) => {
  for (const words of [
    measure.title,
    measure.question,
    measure.counts,
    measure.outOf,
    measure.caution,
  ])
    expect(words.length).toBeGreaterThan(10)
})

test('the measures have different ids, and all are counted', () => {
  expect(new Set(comparisonMeasures.map(({ id }) => id)).size).toBe(comparisonMeasures.length)
  expect(Object.keys(count())).toEqual(comparisonMeasures.map(({ id }) => id))
})
