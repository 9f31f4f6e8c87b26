import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { effectiveNumbers, effectiveSources, type SourceTally } from '#statistics/effective-number'
import { drawFrom, drawSourced } from './invented-articles'
import { spiders } from './published-spiders'

describe('effective numbers', () => {
  // Published with the data in T. C. Hsieh, K. H. Ma and A. Chao, *Methods in Ecology and Evolution* 7
  // (2016), 1451–1456.
  test.each([
    { plot: 'girdled', first: 12.06, second: 7.84 },
    { plot: 'logged', first: 14.421, second: 6.761 },
  ] as const)('are those published of the $plot plots', ({ plot, first, second }) => {
    const numbers = effectiveNumbers(spiders[plot])
    expect(numbers?.first).toBeCloseTo(first, 3)
    expect(numbers?.second).toBeCloseTo(second, 3)
  })

  test('do not exist without an attribution', () => {
    expect(effectiveNumbers([])).toBeNull()
    expect(effectiveNumbers([0, 0])).toBeNull()
  })

  test('of equally heard sources are their number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 9 }), (all, each) => {
        const numbers = effectiveNumbers(Array.from({ length: all }, () => each))
        expect(numbers?.first).toBeCloseTo(all, 8)
        expect(numbers?.second).toBeCloseTo(all, 8)
      }),
    )
  })

  test('lie in order between 1 and the number of sources, and do not hang on length', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1 }), (heard) => {
        const numbers = effectiveNumbers(heard)
        const { first, second } = numbers ?? { first: Number.NaN, second: Number.NaN }
        expect(second).toBeGreaterThanOrEqual(1 - 1e-9)
        expect(first).toBeGreaterThanOrEqual(second - 1e-9)
        expect(first).toBeLessThanOrEqual(heard.length + 1e-9)
        const longer = effectiveNumbers(heard.map((count) => 3 * count))
        expect(longer?.first).toBeCloseTo(first, 8)
        expect(longer?.second).toBeCloseTo(second, 8)
      }),
    )
  })
})

describe('effective sources of articles', () => {
  const article = (...heard: [string, number][]): SourceTally => new Map(heard)

  test('joins a source over its articles, and gives no interval below twelve', () => {
    const sources = effectiveSources([
      article(['mayor', 2], ['clerk', 1]),
      article(['mayor', 1], ['nurse', 2]),
      article(),
    ])
    // Three of six, one of six, two of six: Σ p² = 14/36.
    expect(sources?.second).toEqual({ value: expect.closeTo(36 / 14, 10), interval: null })
    expect(effectiveSources([article()])).toBeNull()
  })

  test.each([
    { articles: 11, isRough: undefined },
    { articles: 12, isRough: true },
    { articles: 23, isRough: true },
    { articles: 24, isRough: false },
  ])('with $articles articles is rough: $isRough', ({ articles, isRough }) => {
    const drawn = drawSourced(articles, { own: 0, pool: 9, steepness: 1 }, drawFrom(1))
    // An article without attributions is none of them.
    const sources = effectiveSources([...drawn, article()])
    expect(sources?.first.interval?.isRough).toBe(isRough)
    expect(sources?.second.interval?.isRough).toBe(isRough)
  })

  test('gives the same articles the same interval, and holds its value', () => {
    const drawn = drawSourced(15, { own: 0.4, pool: 20, steepness: 1 }, drawFrom(2))
    const sources = effectiveSources(drawn)
    expect(effectiveSources(drawn)).toEqual(sources)
    for (const number of [sources?.first, sources?.second]) {
      expect(number?.interval?.low).toBeLessThan(number?.value as number)
      expect(number?.interval?.high).toBeGreaterThan(number?.value as number)
    }
  })

  // What is to be covered is the mean of the number over sets of as many articles. From nearly no
  // source in common to a few that are heard everywhere; the percentiles of the same bootstrap cover
  // the first world almost never.
  test.each([
    { own: 0.8, pool: 10, steepness: 1 },
    { own: 0.4, pool: 30, steepness: 1 },
    { own: 0, pool: 12, steepness: 1 },
  ])('covers the mean where $own of the sources are an article’s own', (world) => {
    for (const articles of [12, 30]) {
      const draw = drawFrom(articles)
      const sets = Array.from({ length: replications }, () =>
        effectiveSources(drawSourced(articles, world, draw), 200),
      )
      const means = meansOf(world, articles)
      for (const order of ['first', 'second'] as const) {
        const covering = sets.filter((set) => holds(set?.[order].interval, means[order]))
        expect(covering.length / replications, `${articles} articles`).toBeGreaterThan(0.9)
      }
    }
  })
})

const replications = 200

function holds(interval: { low: number; high: number } | null | undefined, value: number): boolean {
  return !!interval && interval.low <= value && interval.high >= value
}

function meansOf(world: Parameters<typeof drawSourced>[1], articles: number) {
  const draw = drawFrom(10 + articles)
  const sum = { first: 0, second: 0 }
  for (let index = 0; index < 2000; index += 1) {
    const together = new Map<string, number>()
    for (const tally of drawSourced(articles, world, draw)) {
      for (const [source, count] of tally) {
        together.set(source, (together.get(source) ?? 0) + count)
      }
    }
    const numbers = effectiveNumbers(together.values())
    sum.first += (numbers?.first ?? Number.NaN) / 2000
    sum.second += (numbers?.second ?? Number.NaN) / 2000
  }
  return sum
}
