import { sum } from 'd3-array'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { effectiveNumbers } from '#statistics/effective-number'
import { rarefy, rarefyToEqual } from '#statistics/rarefy'
import { drawFrom } from './invented-articles'
import { spiders } from './published-spiders'

describe('rarefied numbers', () => {
  test('are worked out by hand for three of four attributions', () => {
    // Of {A, A, B, B} each three leave one out: always two of one source and one of the other.
    const rarefied = rarefy([2, 2], 3)
    expect(rarefied?.sources).toBeCloseTo(2, 10)
    expect(rarefied?.first).toBeCloseTo(3 / 2 ** (2 / 3), 10)
    expect(rarefied?.second).toBeCloseTo(9 / 5, 10)
  })

  test('of half the girdled plots are those published', () => {
    // 18.912 species in 84 spiders: T. C. Hsieh, K. H. Ma and A. Chao, *Methods in Ecology and
    // Evolution* 7 (2016), 1451–1456, and the manual of their package.
    expect(rarefy(spiders.girdled, 84)?.sources).toBeCloseTo(18.912, 3)
  })

  test('agree with the two closed forms of Hurlbert and of the unbiased Simpson index', () => {
    fc.assert(
      fc.property(counts, fc.nat(), (heard, seed) => {
        const total = sum(heard)
        const size = 1 + (seed % total)
        const rarefied = rarefy(heard, size)
        // C(n − X, m) / C(n, m) as a product, the chance that a source is not drawn.
        const unheard = (count: number) => {
          let chance = 1
          for (let step = 0; step < size; step += 1) {
            chance *= Math.max(0, total - count - step) / (total - step)
          }
          return chance
        }
        expect(rarefied?.sources).toBeCloseTo(sum(heard.map((count) => 1 - unheard(count))), 6)
        const pairs = total > 1 ? sum(heard.map((x) => x * (x - 1))) / (total * (total - 1)) : 0
        expect(rarefied?.second).toBeCloseTo(1 / (1 / size + ((size - 1) / size) * pairs), 6)
      }),
    )
  })

  test('are the plain ones at full size, one at size 1, and grow between', () => {
    fc.assert(
      fc.property(counts, (heard) => {
        const total = sum(heard)
        const whole = rarefy(heard, total)
        expect(whole?.sources).toBeCloseTo(heard.length, 6)
        expect(whole?.first).toBeCloseTo(effectiveNumbers(heard)?.first as number, 6)
        expect(whole?.second).toBeCloseTo(effectiveNumbers(heard)?.second as number, 6)
        expect(rarefy(heard, 1)?.first).toBeCloseTo(1, 8)
        for (let size = 2; size <= total; size += 1) {
          const [less, more] = [rarefy(heard, size - 1), rarefy(heard, size)]
          for (const order of ['sources', 'first', 'second'] as const) {
            expect(more?.[order]).toBeGreaterThanOrEqual((less?.[order] as number) - 1e-6)
          }
        }
      }),
      { numRuns: 30 },
    )
  })

  test('are the mean sources, entropy and concentration of attributions really drawn', () => {
    const heard = [9, 5, 3, 1, 1, 1]
    const [size, draws] = [8, 20_000]
    const all = heard.flatMap((count, source) => Array.from({ length: count }, () => source))
    const draw = drawFrom(5)
    const mean = { sources: 0, entropy: 0, concentration: 0 }
    for (let index = 0; index < draws; index += 1) {
      const left = [...all]
      const drawn = new Map<number, number>()
      for (let taken = 0; taken < size; taken += 1) {
        const [source] = left.splice(draw.between(0, left.length - 1), 1)
        drawn.set(source, (drawn.get(source) ?? 0) + 1)
      }
      const numbers = effectiveNumbers(drawn.values())
      mean.sources += drawn.size / draws
      mean.entropy += Math.log(numbers?.first as number) / draws
      mean.concentration += 1 / (numbers?.second as number) / draws
    }
    const rarefied = rarefy(heard, size)
    expect(rarefied?.sources).toBeCloseTo(mean.sources, 1)
    expect(Math.log(rarefied?.first as number)).toBeCloseTo(mean.entropy, 2)
    expect(1 / (rarefied?.second as number)).toBeCloseTo(mean.concentration, 2)
  })

  test('never reach beyond what was read', () => {
    expect(rarefy([3, 2], 6)).toBeNull()
    expect(rarefy([3, 2], 0)).toBeNull()
    expect(rarefy([3, 2], 2.5)).toBeNull()
    expect(rarefy([], 1)).toBeNull()
  })
})

describe('outlets brought to equal attributions', () => {
  test('are compared at the size of the smallest', () => {
    // The longer outlet has more sources only because it has more text.
    const [short, long] = [
      [2, 1, 1],
      [20, 10, 10],
    ]
    const equal = rarefyToEqual([short, long])
    expect(equal?.size).toBe(4)
    expect(equal?.sets[0]).toEqual(rarefy(short, 4))
    expect(equal?.sets[1]).toEqual(rarefy(long, 4))
  })

  test('are not compared when one has nothing', () => {
    expect(rarefyToEqual([[2, 1], []])).toBeNull()
    expect(rarefyToEqual([])).toBeNull()
  })
})

const counts = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 8 })
