import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CodedUnit,
  krippendorffAlpha,
  krippendorffAlphaOfNumbers,
  readAlpha,
} from '#statistics/krippendorff-alpha'
import { drawFrom } from './invented-articles'

describe('Krippendorff’s α', () => {
  // The worked examples A, B and C of K. Krippendorff, *Computing Krippendorff's Alpha-Reliability*
  // (University of Pennsylvania, 2011). A row is a coder, a column a unit, a dot a missing code.
  test.each([
    { coders: ['0100000010', '1110010000'], alpha: 0.095, agreed: 6, units: 10 },
    { coders: ['aabbdcccedda', 'babbbccceddd'], alpha: 0.692, agreed: 9, units: 12 },
    {
      coders: ['123321412...', '1233224125.3', '.3332342251.', '12332441251.'],
      alpha: 0.743,
      agreed: 8,
      units: 11,
    },
  ])('of $coders is $alpha', ({ coders, alpha, agreed, units }) => {
    const agreement = krippendorffAlpha(codedBy(coders))
    expect(agreement?.alpha).toBeCloseTo(alpha, 3)
    expect(agreement).toMatchObject({ agreed, units })
  })

  // Example D of the same paper: four coders, twelve units, one of them coded once.
  test.each([
    { level: 'ordinal', alpha: 0.815 },
    { level: 'interval', alpha: 0.849 },
  ] as const)('of numbers, $level, is $alpha', ({ level, alpha }) => {
    const coders = ['123321412...', '1233224125.3', '.3332342251.', '12332441251.']
    const units = codedBy(coders).map((unit) => unit.map((code) => code && Number(code)))
    const agreement = krippendorffAlphaOfNumbers(units as (number | null)[][], level)
    expect(agreement?.alpha).toBeCloseTo(alpha, 3)
    expect(agreement).toMatchObject({ agreed: 8, units: 11 })
  })

  test('of numbers takes a near miss for less than a wide one', () => {
    const unitsFrom = (first: [number, number]) => [first, [3, 3], [4, 4], [5, 5]]
    const [near, wide] = [unitsFrom([1, 2]), unitsFrom([1, 5])]
    for (const level of ['ordinal', 'interval'] as const) {
      expect(krippendorffAlphaOfNumbers(near, level)?.alpha).toBeGreaterThan(
        krippendorffAlphaOfNumbers(wide, level)?.alpha as number,
      )
    }
  })

  test('of two coders and two codes is worked out by hand', () => {
    // Four units, one disputed: Dₒ = 2/8; codes a 5, b 3: Dₑ = 2·5·3 / (8·7); α = 1 − 14/30.
    expect(krippendorffAlpha(codedBy(['aabb', 'aaba']))?.alpha).toBeCloseTo(1 - 14 / 30, 12)
  })

  test('does not exist where there is nothing to agree about', () => {
    expect(krippendorffAlpha([])).toBeNull()
    expect(krippendorffAlpha(codedBy(['abc.', '...d']))).toBeNull()
    expect(krippendorffAlpha(codedBy(['aaa', 'aaa']))).toBeNull()
  })

  test('is 1 at full agreement, never more, and knows neither order nor names', () => {
    fc.assert(
      fc.property(coded, fc.integer(), (units, turn) => {
        const agreement = krippendorffAlpha(units)
        if (agreement === null) return
        expect(agreement.alpha).toBeLessThanOrEqual(1)
        expect(agreement.alpha === 1).toBe(agreement.agreed === agreement.units)
        const others = units.map((unit) => unit.map((code) => code && `${code}!`).reverse())
        const from = Math.abs(turn) % units.length
        const turned = krippendorffAlpha([...others.slice(from), ...others.slice(0, from)])
        expect(turned?.alpha).toBeCloseTo(agreement.alpha, 10)
        expect(turned).toMatchObject({ agreed: agreement.agreed, units: agreement.units })
      }),
    )
  })

  test('a unit that one coder alone coded changes nothing', () => {
    const units = codedBy(['aabbcabbca', 'ababcabbaa'])
    expect(krippendorffAlpha([...units, ['a', null], [null, null]])).toEqual(
      krippendorffAlpha(units),
    )
  })
})

describe('the interval of α', () => {
  const pair = (length: number) =>
    Array.from(
      { length },
      (_, unit): CodedUnit => ['ab'[unit % 2], 'ab'[unit % 5 === 0 ? 0 : unit % 2]],
    )

  test.each([
    { length: 11, isRough: undefined },
    { length: 12, isRough: true },
    { length: 23, isRough: true },
    { length: 24, isRough: false },
  ])('over $length units is rough: $isRough', ({ length, isRough }) => {
    expect(krippendorffAlpha(pair(length))?.interval?.isRough).toBe(isRough)
  })

  test('holds α, and is not made up where nobody disagreed', () => {
    const agreement = krippendorffAlpha(pair(30))
    expect(agreement?.interval?.low).toBeLessThan(agreement?.alpha as number)
    expect(agreement?.interval?.high).toBeGreaterThan(agreement?.alpha as number)
    const agreed = Array.from(
      { length: 30 },
      (_, unit): CodedUnit => Array(3).fill('abc'[unit % 3]),
    )
    expect(krippendorffAlpha(agreed)).toEqual({ alpha: 1, interval: null, agreed: 30, units: 30 })
  })

  // Each of three coders sees the true code of four with probability .8, else guesses. Two codes are
  // alike with probability .64 + .36/4; chance gives 1/4; so the true α is .64.
  test.each([
    { units: 18, least: 0.88 },
    { units: 40, least: 0.91 },
    { units: 100, least: 0.92 },
  ])('covers the truth over $units units, and α is hardly biased', ({ units, least }) => {
    const draw = drawFrom(units)
    const replications = 250
    let covered = 0
    let mean = 0
    for (let index = 0; index < replications; index += 1) {
      const agreement = krippendorffAlpha(
        Array.from({ length: units }, () => {
          const truth = draw.between(1, 4)
          return Array.from({ length: 3 }, () =>
            String(draw.happens(0.8) ? truth : draw.between(1, 4)),
          )
        }),
      )
      mean += (agreement?.alpha ?? Number.NaN) / replications
      const interval = agreement?.interval
      if (interval && interval.low <= 0.64 && interval.high >= 0.64) covered += 1
    }
    expect(Math.abs(mean - 0.64)).toBeLessThan(0.02)
    expect(covered / replications).toBeGreaterThanOrEqual(least)
    expect(covered / replications).toBeLessThanOrEqual(0.99)
  })
})

test.each([
  { alpha: 0.8, bar: 'firm' },
  { alpha: 0.7999, bar: 'tentative' },
  { alpha: 0.667, bar: 'tentative' },
  { alpha: 0.6669, bar: 'exploratory' },
  { alpha: -0.2, bar: 'exploratory' },
])('an α of $alpha is $bar', ({ alpha, bar }) => {
  expect(readAlpha(alpha)).toBe(bar)
})

function codedBy(coders: string[]): CodedUnit[] {
  return [...coders[0]].map((_, unit) =>
    coders.map((codes) => (codes[unit] === '.' ? null : codes[unit])),
  )
}

const coded = fc.array(
  fc.array(fc.constantFrom('a', 'b', 'c', null), { minLength: 3, maxLength: 3 }),
  { minLength: 1, maxLength: 10 },
)
