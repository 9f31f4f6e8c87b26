import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clusterInterval } from '#statistics/cluster-interval'
import { wilsonInterval } from '#statistics/wilson-interval'
import { drawArticles, drawFrom } from './invented-articles'

describe('the Wilson interval', () => {
  // Worked by hand from the formula, and published for 10 of 20 and 0 of 10 in Agresti and Coull,
  // *The American Statistician* 52 (1998).
  test.each([
    { share: 0.5, n: 20, low: 0.299, high: 0.701 },
    { share: 0, n: 10, low: 0, high: 0.278 },
    { share: 1, n: 10, low: 0.722, high: 1 },
  ])('$share of $n runs from $low to $high', ({ share, n, low, high }) => {
    const interval = wilsonInterval(share, n)
    expect(interval.low).toBeCloseTo(low, 3)
    expect(interval.high).toBeCloseTo(high, 3)
  })
})

describe('the cluster interval', () => {
  test('is worked out by hand for four articles', () => {
    // p = 20/40; e = 3, -1, -3, 1; Var = 4/3 · 20 / 1600 = 1/60; half-width on the logit scale
    // t(.975, 3) · √(1/60) / .25 = 3.1824 · .516398 = 1.64340
    const interval = clusterInterval([
      { count: 8, outOf: 10 },
      { count: 4, outOf: 10 },
      { count: 2, outOf: 10 },
      { count: 6, outOf: 10 },
    ])
    expect(interval?.method).toBe('cluster-logit-t')
    expect(interval?.low).toBeCloseTo(1 / (1 + Math.exp(1.6434)), 4)
    expect(interval?.high).toBeCloseTo(1 / (1 + Math.exp(-1.6434)), 4)
  })

  test('does not exist below three articles that have any case', () => {
    expect(clusterInterval([])).toBeNull()
    expect(
      clusterInterval([
        { count: 1, outOf: 5 },
        { count: 2, outOf: 5 },
        { count: 0, outOf: 0 },
      ]),
    ).toBeNull()
  })

  test('falls back to Wilson over articles when the share is 0 or 1, or nothing varies', () => {
    const none = clusterInterval(Array.from({ length: 10 }, () => ({ count: 0, outOf: 12 })))
    expect(none?.method).toBe('wilson-over-articles')
    expect(none?.high).toBeCloseTo(0.278, 3)
    const even = clusterInterval(Array.from({ length: 20 }, () => ({ count: 5, outOf: 10 })))
    expect(even?.method).toBe('wilson-over-articles')
    expect(even?.low).toBeCloseTo(0.299, 3)
  })

  // A nominal 95 % interval has to cover the true share in 93–99 % of the replications. The share and
  // how alike the claims of one article are: one world for each row.
  test.each([
    { share: 0.4, alike: 0.3 },
    { share: 0.2, alike: 0.2 },
    { share: 0.7, alike: 0.2 },
  ])('covers a share of $share with claims $alike alike in its article', (world) => {
    for (const articles of [4, 6, 12, 30]) {
      const draw = drawFrom(articles)
      let covered = 0
      for (let index = 0; index < replications; index += 1) {
        const interval = clusterInterval(drawArticles(articles, world, draw))
        if (interval && interval.low <= world.share && interval.high >= world.share) covered += 1
      }
      expect(covered / replications, `${articles} articles`).toBeGreaterThanOrEqual(0.93)
      expect(covered / replications, `${articles} articles`).toBeLessThanOrEqual(0.99)
    }
  })

  test('is mirrored when the other claims are counted, and holds its share', () => {
    fc.assert(
      fc.property(clusters, (drawn) => {
        const interval = clusterInterval(drawn)
        const mirror = clusterInterval(
          drawn.map(({ count, outOf }) => ({ count: outOf - count, outOf })),
        )
        if (interval === null || mirror === null) return interval === mirror
        const total = drawn.reduce((sum, { outOf }) => sum + outOf, 0)
        const share = drawn.reduce((sum, { count }) => sum + count, 0) / total
        expect(mirror.low).toBeCloseTo(1 - interval.high, 9)
        expect(mirror.high).toBeCloseTo(1 - interval.low, 9)
        expect(interval.low).toBeGreaterThanOrEqual(0)
        expect(interval.high).toBeLessThanOrEqual(1)
        expect(interval.low - 1e-9).toBeLessThanOrEqual(share)
        expect(interval.high + 1e-9).toBeGreaterThanOrEqual(share)
      }),
    )
  })
})

const replications = 2500

const clusters = fc.array(
  fc
    .tuple(fc.nat(20), fc.nat(20))
    .map(([one, other]) => ({ count: Math.min(one, other), outOf: Math.max(one, other) })),
  { maxLength: 12 },
)
