import { describe, expect, test } from 'vitest'
import { type Cluster, clusterInterval } from '#statistics/cluster-interval'
import { wilsonInterval } from '#statistics/wilson-interval'

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

  // Beta-binomial claims in articles: about 12 claims an article, ICC .3, share .4. A nominal 95 %
  // interval has to cover the true share in 93–99 % of the replications.
  test.each([4, 6, 12, 30])('covers the truth with %i articles', (articles) => {
    const random = generator(articles)
    let covered = 0
    const replications = 1500
    for (let index = 0; index < replications; index += 1) {
      const interval = clusterInterval(drawStory(articles, random))
      if (interval && interval.low <= 0.4 && interval.high >= 0.4) covered += 1
    }
    expect(covered / replications).toBeGreaterThanOrEqual(0.93)
    expect(covered / replications).toBeLessThanOrEqual(0.99)
  })
})

/** Mulberry32, so that a failure can be repeated. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function drawStory(articles: number, random: () => number): Cluster[] {
  const spread = 1 / 0.3 - 1
  return Array.from({ length: articles }, () => {
    const share = drawBeta(0.4 * spread, 0.6 * spread, random)
    const outOf = 6 + Math.floor(random() * 13)
    let count = 0
    for (let claim = 0; claim < outOf; claim += 1) if (random() < share) count += 1
    return { count, outOf }
  })
}

/** Jöhnk's method: right for any pair of positive parameters. */
function drawBeta(a: number, b: number, random: () => number): number {
  for (;;) {
    const x = random() ** (1 / a)
    const y = random() ** (1 / b)
    if (x + y <= 1 && x + y > 0) return x / (x + y)
  }
}
