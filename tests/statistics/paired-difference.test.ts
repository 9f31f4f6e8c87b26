import { describe, expect, test } from 'vitest'
import { fewestPairs, type Pair, pairedDifference } from '#statistics/paired-difference'
import { type Draw, drawFrom } from './invented-articles'

const pair = (a: [number, number], b: [number, number]): Pair => ({
  a: { count: a[0], outOf: a[1] },
  b: { count: b[0], outOf: b[1] },
})

describe('the paired difference', () => {
  test('is worked out by hand for eight stories', () => {
    // Side a: 40/80, side b: 24/80, so .5 − .3 = .2. In the first four stories a has 6 of 10 and b 4,
    // in the last four a has 4 and b 2: e = ±(.1/8·... ) = (6−5)/80 − (4−3)/80 = 0 in all but two,
    // which are exchanged below: (6−5)/80 − (2−3)/80 = 2/80 and (4−5)/80 − (4−3)/80 = −2/80.
    // Var = 8/7 · 2 · (1/40)² = 1/700; half-width t(.975, 7) · √(1/700) = 2.364624 · .0377964 = .089374
    const stories = [
      ...Array.from({ length: 3 }, () => pair([6, 10], [4, 10])),
      pair([6, 10], [2, 10]),
      ...Array.from({ length: 3 }, () => pair([4, 10], [2, 10])),
      pair([4, 10], [4, 10]),
    ]
    const found = pairedDifference(stories)
    expect(found?.difference).toBeCloseTo(0.2, 10)
    expect(found?.low).toBeCloseTo(0.2 - 0.089374, 5)
    expect(found?.high).toBeCloseTo(0.2 + 0.089374, 5)
    expect(found?.stories).toBe(8)
  })

  test('does not exist on fewer stories, nor where nothing varies', () => {
    const few = Array.from({ length: fewestPairs - 1 }, (_, n) => pair([n, 10], [3, 10]))
    expect(pairedDifference(few)).toBeNull()
    // A story in which one side has no case is not shared.
    expect(pairedDifference([...few, pair([0, 0], [3, 10])])).toBeNull()
    expect(pairedDifference([...few, pair([3, 10], [3, 10])])).not.toBeNull()
    expect(pairedDifference(Array.from({ length: 9 }, () => pair([4, 10], [2, 10])))).toBeNull()
  })

  // A nominal 95 % interval has to cover the true difference in 93–99 % of the replications, where the
  // two sides of a story are alike, and claims within an article too.
  test.each([
    { a: 0.4, b: 0.4 },
    { a: 0.6, b: 0.3 },
  ])('covers $a against $b', ({ a, b }) => {
    for (const stories of [8, 12, 30]) {
      const draw = drawFrom(stories * 7)
      let covered = 0
      for (let round = 0; round < replications; round += 1) {
        const found = pairedDifference(Array.from({ length: stories }, () => drawStory(draw, a, b)))
        if (found && found.low <= a - b && found.high >= a - b) covered += 1
      }
      expect(covered / replications, `${stories} stories`).toBeGreaterThanOrEqual(0.93)
      expect(covered / replications, `${stories} stories`).toBeLessThanOrEqual(0.99)
    }
  })
})

const replications = 2500

/** Both sides of one story: its subject moves both shares at once, and each article its own. */
function drawStory(draw: Draw, a: number, b: number): Pair {
  const subject = 0.4 * (draw.number() - 0.5)
  const side = (share: number): { count: number; outOf: number } => {
    const own = Math.min(1, Math.max(0, share + subject + 0.2 * (draw.number() - 0.5)))
    const outOf = draw.between(6, 18)
    const hits = Array.from({ length: outOf }, () => draw.happens(own))
    return { count: hits.filter(Boolean).length, outOf }
  }
  return { a: side(a), b: side(b) }
}
