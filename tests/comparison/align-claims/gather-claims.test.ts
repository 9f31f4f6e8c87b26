import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gatherClaims, openLinks } from '#comparison/align-claims/gather-claims'
import type { ScoredPair } from '#comparison/align-claims/score-pairs'

const same = 0.5

/**
 * Gathers the claims of a small world. Statements are written "a1", "b2": the article and which of
 * its sentences; a pair is "a1 b2" with its probability.
 */
function gather(pairs: Record<string, number>, isTurned = false): string[] {
  const names = [...new Set(Object.keys(pairs).flatMap((pair) => pair.split(' ')))].sort()
  const scored = Object.entries(pairs).map(([pair, probability]): ScoredPair => {
    const [first, second] = pair
      .split(' ')
      .map((name) => names.indexOf(name))
      .sort((a, b) => a - b)
    return { first, second, probability }
  })
  if (isTurned) scored.reverse()
  const articleOf = (at: number) => names[at].charCodeAt(0)
  return gatherClaims(scored, openLinks(scored), same, articleOf).map((claim) =>
    claim.map((at) => names[at]).join(' '),
  )
}

describe('statements of several articles', () => {
  test.each<[string, Record<string, number>, string[]]>([
    ['two that say the same are a claim', { 'a1 b1': 0.9 }, ['a1 b1']],
    ['two below the line are none', { 'a1 b1': 0.49 }, []],
    ['nothing is nothing', {}, []],
    ['three that agree are one', { 'a1 b1': 0.9, 'b1 c1': 0.8, 'a1 c1': 0.7 }, ['a1 b1 c1']],
    [
      'two claims with nothing in common stay two',
      { 'a1 b1': 0.9, 'a2 b2': 0.8, 'a1 b2': 0.1 },
      ['a1 b1', 'a2 b2'],
    ],
    [
      'a sentence that says two things stands in two claims',
      { 'a1 b1': 0.9, 'a1 c1': 0.8, 'b1 c1': 0.05 },
      ['a1 b1', 'a1 c1'],
    ],
    [
      'a chain does not run together',
      { 'a1 b1': 0.9, 'b1 c1': 0.8, 'c1 d1': 0.7 },
      ['a1 b1', 'b1 c1', 'c1 d1'],
    ],
    [
      'a chain whose ends nearly agree is one claim',
      { 'a1 b1': 0.9, 'b1 c1': 0.9, 'a1 c1': 0.2 },
      ['a1 b1 c1'],
    ],
    [
      'a newcomer that is far from one of the members stays out, however near to the others',
      { 'a1 b1': 0.9, 'a1 c1': 0.9, 'b1 c1': 0.14 },
      ['a1 b1', 'a1 c1'],
    ],
    [
      'two sentences of one article may both say it, measured against the others',
      { 'a1 b1': 0.9, 'a2 b1': 0.8 },
      ['a1 a2 b1'],
    ],
    [
      'a sentence stands in three claims at most',
      { 'a1 b1': 0.9, 'a1 c1': 0.8, 'a1 d1': 0.7, 'a1 e1': 0.6 },
      ['a1 b1', 'a1 c1', 'a1 d1'],
    ],
    [
      'a sentence that stands in three claims joins no other that grows',
      { 'a1 b1': 0.9, 'a1 c1': 0.85, 'a1 d1': 0.8, 'e1 f1': 0.7, 'a1 e1': 0.6, 'a1 f1': 0.6 },
      ['a1 b1', 'a1 c1', 'a1 d1', 'e1 f1'],
    ],
    [
      'what a larger claim holds is not said again',
      { 'a1 b1': 0.9, 'a1 c1': 0.7, 'b1 c1': 0.7, 'c1 d1': 0.6 },
      ['a1 b1 c1', 'c1 d1'],
    ],
  ])('%s', (_, pairs, claims) => {
    expect(gather(pairs)).toEqual(claims)
    expect(gather(pairs, true)).toEqual(claims)
  })
})

test('links are looked up from either side, and are 0 where none was compared', () => {
  const links = openLinks([{ first: 1, second: 4, probability: 0.3 }])
  expect([links.between(1, 4), links.between(4, 1), links.between(1, 2)]).toEqual([0.3, 0.3, 0])
  expect([...links.of(4)]).toEqual([1])
  expect([...links.of(7)]).toEqual([])
})

describe('in any world', () => {
  const size = 12
  /** Three sentences in each of four articles. */
  const articleOf = (statement: number) => Math.floor(statement / 3)
  const pair = fc
    .record({
      first: fc.integer({ min: 0, max: size - 1 }),
      second: fc.integer({ min: 0, max: size - 1 }),
      probability: fc.integer({ min: 0, max: 100 }).map((share) => share / 100),
    })
    .filter(({ first, second }) => first < second && articleOf(first) !== articleOf(second))
  const world = fc.uniqueArray(pair, {
    maxLength: 40,
    selector: ({ first, second }) => `${first} ${second}`,
  })
  const gatherIndices = (pairs: ScoredPair[]) =>
    gatherClaims(pairs, openLinks(pairs), same, articleOf)

  const pairsAcross = (claim: number[]) =>
    claim.flatMap((a) =>
      claim.filter((b) => a < b && articleOf(a) !== articleOf(b)).map((b) => `${a} ${b}`),
    )

  test('no two claims share a pair of sentences of two articles', () => {
    fc.assert(
      fc.property(world, (pairs) => {
        const joined = gatherIndices(pairs).flatMap(pairsAcross)
        expect(new Set(joined).size).toBe(joined.length)
      }),
    )
  })

  test('each claim is of two articles at least, its sentences in order, once each', () => {
    fc.assert(
      fc.property(world, (pairs) => {
        for (const claim of gatherIndices(pairs)) {
          expect(new Set(claim.map(articleOf)).size).toBeGreaterThan(1)
          expect([...new Set(claim)].sort((a, b) => a - b)).toEqual(claim)
        }
      }),
    )
  })

  test('a sentence stands in three claims at most', () => {
    fc.assert(
      fc.property(world, (pairs) => {
        const all = gatherIndices(pairs).flat()
        for (const one of all) expect(all.filter((other) => other === one).length).toBeLessThan(4)
      }),
    )
  })

  test('the order of the pairs changes nothing', () => {
    fc.assert(
      fc.property(
        world.chain((pairs) =>
          fc.tuple(
            fc.constant(pairs),
            fc.shuffledSubarray(pairs, { minLength: pairs.length, maxLength: pairs.length }),
          ),
        ),
        ([pairs, shuffled]) => {
          expect(gatherIndices(shuffled)).toEqual(gatherIndices(pairs))
        },
      ),
    )
  })

  test('every pair that surely says the same is joined, unless a sentence is full', () => {
    fc.assert(
      fc.property(world, (pairs) => {
        const claims = gatherIndices(pairs)
        const times = (one: number) => claims.filter((claim) => claim.includes(one)).length
        for (const { first, second, probability } of pairs) {
          if (probability < same || times(first) >= 3 || times(second) >= 3) continue
          const isJoined = claims.some((claim) => claim.includes(first) && claim.includes(second))
          expect(isJoined).toBe(true)
        }
      }),
    )
  })
})
