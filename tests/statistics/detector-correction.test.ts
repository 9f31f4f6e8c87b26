import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clusterInterval } from '#statistics/cluster-interval'
import {
  correctForDetector,
  type Detector,
  type MeasuredFigure,
} from '#statistics/detector-correction'
import { wilsonInterval } from '#statistics/wilson-interval'
import { type Draw, drawArticles, drawFrom } from './invented-articles'

describe('the share corrected for the detector', () => {
  test('is the published one of 23 in 150 cows', () => {
    // Sensitivity .96 and specificity .89 give 5.1 %: the worked example of the manual of epiR,
    // function epi.prev, after Rogan and Gladen (1978).
    const corrected = correctForDetector(
      { share: 23 / 150, interval: null },
      { sensitivity: known(0.96), specificity: known(0.89) },
    )
    expect(corrected?.share).toBeCloseTo(0.051, 3)
    expect(corrected?.interval).toBeNull()
  })

  test('is kept within 0 and 1', () => {
    const detector = { sensitivity: known(0.9), specificity: known(0.9) }
    expect(correctForDetector({ share: 0.04, interval: null }, detector)?.share).toBe(0)
    expect(correctForDetector({ share: 0.97, interval: null }, detector)?.share).toBe(1)
  })

  test('is hidden when the detector tells little', () => {
    const read = { share: 0.5, interval: null }
    const at = (sensitivity: number) =>
      correctForDetector(read, { sensitivity: known(sensitivity), specificity: known(0.75) })
    expect(at(0.74)).toBeNull()
    expect(at(0.75)?.share).toBeCloseTo(0.5, 12)
  })

  test('is what was read when the detector is perfect, and grows with it', () => {
    fc.assert(
      fc.property(shares, shares, rates, rates, (one, other, sensitivity, specificity) => {
        const perfect = { sensitivity: known(1), specificity: known(1) }
        const read = { share: one, interval: { low: one / 2, high: (1 + one) / 2 } }
        const unchanged = correctForDetector(read, perfect)
        expect(unchanged?.share).toBeCloseTo(one, 12)
        expect(unchanged?.interval?.low).toBeCloseTo(one / 2, 12)
        expect(unchanged?.interval?.high).toBeCloseTo((1 + one) / 2, 12)
        const detector = { sensitivity: known(sensitivity), specificity: known(specificity) }
        const correct = (share: number) =>
          correctForDetector({ share, interval: null }, detector)?.share as number
        expect(correct(Math.max(one, other))).toBeGreaterThanOrEqual(correct(Math.min(one, other)))
      }),
    )
  })

  test('undoes what the detector does to a true share', () => {
    fc.assert(
      fc.property(shares, rates, rates, (truth, sensitivity, specificity) => {
        const share = truth * sensitivity + (1 - truth) * (1 - specificity)
        const detector = { sensitivity: known(sensitivity), specificity: known(specificity) }
        expect(correctForDetector({ share, interval: null }, detector)?.share).toBeCloseTo(truth, 9)
      }),
    )
  })

  test('has a wider interval when the detector itself is known less well', () => {
    const read = { share: 0.4, interval: { low: 0.3, high: 0.5 } }
    const sharp = correctForDetector(read, {
      sensitivity: known(0.9),
      specificity: known(0.95),
    })?.interval
    const vague = correctForDetector(read, {
      sensitivity: { value: 0.9, low: 0.8, high: 0.96 },
      specificity: { value: 0.95, low: 0.9, high: 0.98 },
    })?.interval
    // p* = .35/.85 = .4118. Down √(.1² + (.5882·.05)² + (.4118·.06)²) = .10712 and up
    // √(.1² + (.5882·.03)² + (.4118·.1)²) = .10958, both over .85.
    expect(vague?.low).toBeCloseTo(0.4118 - 0.10712 / 0.85, 4)
    expect(vague?.high).toBeCloseTo(0.4118 + 0.10958 / 0.85, 4)
    expect(vague?.low).toBeLessThan(sharp?.low as number)
    expect(vague?.high).toBeGreaterThan(sharp?.high as number)
  })

  // Claims in articles, each read by a detector whose figures were measured on 150 items of the family
  // and 300 others: the corrected share has no bias where the one that was read has, and its interval
  // covers the truth.
  test.each([
    { truth: 0.3, sensitivity: 0.85, specificity: 0.9 },
    { truth: 0.15, sensitivity: 0.9, specificity: 0.95 },
    { truth: 0.6, sensitivity: 0.75, specificity: 0.9 },
  ])('finds $truth again through Se $sensitivity and Sp $specificity', (world) => {
    const { truth, sensitivity, specificity } = world
    const draw = drawFrom(30)
    const replications = 2000
    let covered = 0
    let mean = 0
    let meanRead = 0
    for (let index = 0; index < replications; index += 1) {
      const read = drawArticles(20, { share: truth, alike: 0.2 }, draw).map(({ count, outOf }) => ({
        count: seen(count, sensitivity, draw) + seen(outOf - count, 1 - specificity, draw),
        outOf,
      }))
      const cases = read.reduce((sum, { outOf }) => sum + outOf, 0)
      const share = read.reduce((sum, { count }) => sum + count, 0) / cases
      const corrected = correctForDetector(
        { share, interval: clusterInterval(read) },
        {
          sensitivity: measure(sensitivity, 150, draw),
          specificity: measure(specificity, 300, draw),
        },
      )
      meanRead += share / replications
      mean += (corrected?.share ?? Number.NaN) / replications
      const interval = corrected?.interval
      if (interval && interval.low <= truth && interval.high >= truth) covered += 1
    }
    expect(Math.abs(mean - truth)).toBeLessThan(0.006)
    expect(Math.abs(meanRead - truth)).toBeGreaterThan(0.02)
    expect(covered / replications).toBeGreaterThanOrEqual(0.93)
    expect(covered / replications).toBeLessThanOrEqual(0.99)
  })
})

const shares = fc.double({ min: 0, max: 1, noNaN: true })
const rates = fc.double({ min: 0.76, max: 1, noNaN: true })

function known(value: number): MeasuredFigure {
  return { value, low: value, high: value }
}

function seen(items: number, probability: number, draw: Draw): number {
  let count = 0
  for (let item = 0; item < items; item += 1) if (draw.happens(probability)) count += 1
  return count
}

/** A detector's figure as a benchmark of `items` labelled items would give it, with Wilson's interval. */
function measure(rate: number, items: number, draw: Draw): Detector['sensitivity'] {
  const value = seen(items, rate, draw) / items
  return { value, ...wilsonInterval(value, items) }
}
