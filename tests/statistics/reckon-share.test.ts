import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clusterInterval } from '#statistics/cluster-interval'
import { reckonShare } from '#statistics/reckon-share'

describe('a share of few', () => {
  test.each([
    { name: 'nothing', articles: [], withheld: 'no-cases', share: null, hasInterval: false },
    { name: 'empty articles', articles: [[0, 0]], withheld: 'no-cases', share: null },
    {
      name: 'four claims',
      articles: [
        [1, 2],
        [0, 1],
        [1, 1],
      ],
      withheld: 'too-few',
      share: null,
    },
    {
      name: 'five claims of two',
      articles: [
        [1, 2],
        [0, 3],
      ],
      withheld: null,
      share: 0.2,
    },
    {
      name: 'a third article that is empty',
      articles: [
        [1, 2],
        [0, 3],
        [0, 0],
      ],
      withheld: null,
      share: 0.2,
    },
    {
      name: 'five claims of three',
      articles: [
        [1, 2],
        [0, 1],
        [1, 2],
      ],
      withheld: null,
      share: 0.4,
      hasInterval: true,
    },
    {
      name: 'none of five',
      articles: [
        [0, 2],
        [0, 1],
        [0, 2],
      ],
      withheld: null,
      share: 0,
      hasInterval: true,
    },
  ])('$name', ({ articles, withheld, share, hasInterval = false }) => {
    const reckoned = reckonShare(articles.map(([count, outOf]) => ({ count, outOf })))
    expect(reckoned).toMatchObject({ withheld, share })
    expect(reckoned.interval !== null).toBe(hasInterval)
  })

  test('a measure may ask for more than five, never for fewer', () => {
    const six = [{ count: 2, outOf: 6 }]
    expect(reckonShare(six, 10).withheld).toBe('too-few')
    expect(reckonShare(six, 6).share).toBeCloseTo(1 / 3, 12)
    expect(reckonShare([{ count: 1, outOf: 3 }], 1).withheld).toBe('too-few')
  })

  test('the rules hold for whatever there is, and counts are always given', () => {
    fc.assert(
      fc.property(clusters, fc.integer({ min: 0, max: 12 }), (articles, smallest) => {
        const reckoned = reckonShare(articles, smallest)
        const cases = articles.reduce((sum, { outOf }) => sum + outOf, 0)
        const counted = articles.reduce((sum, { count }) => sum + count, 0)
        const used = articles.filter(({ outOf }) => outOf > 0).length
        expect(reckoned).toMatchObject({ cases, counted, articles: used })
        expect(reckoned.withheld === 'no-cases').toBe(cases === 0)
        expect(reckoned.share !== null).toBe(cases >= 5 && cases >= smallest)
        expect(reckoned.share === null).toBe(reckoned.withheld !== null)
        if (reckoned.share !== null) expect(reckoned.share).toBe(counted / cases)
        const mayHaveInterval = reckoned.share !== null && used >= 3
        expect(reckoned.interval).toEqual(mayHaveInterval ? clusterInterval(articles) : null)
      }),
    )
  })
})

const clusters = fc.array(
  fc
    .tuple(fc.nat(4), fc.nat(4))
    .map(([one, other]) => ({ count: Math.min(one, other), outOf: Math.max(one, other) })),
  { maxLength: 6 },
)
