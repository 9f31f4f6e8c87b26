import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Unitising, unitisingAlpha } from '#statistics/unitising-alpha'

describe('α of sections', () => {
  // Three observers, a continuum of 60: K. Krippendorff, *Content Analysis* (2019), figure 12.11.
  const published: Unitising[] = [
    sectionsOf(
      [0, 7, '1'],
      [7, 13, '2'],
      [30, 32, '5'],
      [32, 37, '6'],
      [37, 44, '6'],
      [44, 60, '7'],
    ),
    sectionsOf([0, 7, '1'], [7, 13, '3'], [13, 21, '5'], [32, 44, '6']),
    sectionsOf(
      [0, 7, '1'],
      [7, 13, '4'],
      [13, 21, '5'],
      [32, 37, '6'],
      [37, 41, '6'],
      [41, 44, '6'],
    ),
  ]

  test('of the published example is .510 by value and .413 by place', () => {
    expect(unitisingAlpha(published, 60, 'nominal')).toBeCloseTo(0.51, 3)
    expect(unitisingAlpha(published, 60, 'binary')).toBeCloseTo(0.413, 2)
  })

  test('of two coders and one word each is worked out by hand', () => {
    // Ten places; one marks 0 to 4, the other 2 to 6: four places differ, counted both ways: 8.
    // Marked 8, unmarked 12; alone 2·16 + 12 = 44; expected 2·8·12 / (20 − 44/20) = 192/17.8.
    const coders = [sectionsOf([0, 4, 'a']), sectionsOf([2, 6, 'a'])]
    expect(unitisingAlpha(coders, 10, 'binary')).toBeCloseTo(1 - 8 / (192 / 17.8), 12)
    expect(unitisingAlpha(coders, 10, 'nominal')).toBeCloseTo(1 - 8 / (192 / 17.8), 12)
  })

  test.each([
    { what: 'one coder', coders: [sectionsOf([0, 3, 'a'])], length: 9 },
    { what: 'no text', coders: [sectionsOf(), sectionsOf()], length: 0 },
    { what: 'nobody marked anything', coders: [sectionsOf(), sectionsOf()], length: 9 },
    {
      what: 'everybody marked everything',
      coders: [sectionsOf([0, 9, 'a']), sectionsOf([0, 9, 'a'])],
      length: 9,
    },
  ])('does not exist: $what', ({ coders, length }) => {
    expect(unitisingAlpha(coders, length, 'nominal')).toBeNull()
  })

  test('of one who marks and one who does not is not above chance', () => {
    const coders = [sectionsOf([1, 5, 'a']), sectionsOf()]
    expect(unitisingAlpha(coders, 10, 'binary')).toBeLessThanOrEqual(0)
  })

  test('is 1 for the same sections, never more, and knows no order of coders', () => {
    const section = fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 5 }), fc.constantFrom('a', 'b'))
    const coder = fc.array(section, { maxLength: 5 }).map((rows) => {
      let at = 0
      return sectionsOf(
        ...rows.map(([skipped, size, value]): [number, number, string] => {
          const start = at + skipped
          at = start + size
          return [start, at, value]
        }),
      )
    })
    fc.assert(
      fc.property(fc.array(coder, { minLength: 2, maxLength: 4 }), (coders) => {
        for (const metric of ['binary', 'nominal'] as const) {
          const alpha = unitisingAlpha(coders, 50, metric)
          if (alpha === null) continue
          expect(alpha).toBeLessThanOrEqual(1)
          expect(unitisingAlpha([...coders].reverse(), 50, metric)).toBeCloseTo(alpha, 10)
          const same = unitisingAlpha([coders[0], coders[0]], 50, metric)
          if (same !== null) expect(same).toBe(1)
        }
      }),
    )
  })
})

function sectionsOf(...rows: [number, number, string][]): Unitising {
  return { sections: rows.map(([start, end, value]) => ({ start, end, value })) }
}
