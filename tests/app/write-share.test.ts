import { expect, test } from 'vitest'
import { shareOf } from '#workflows/view-story/share-of'
import { writeBand, writePercent, writeShare } from '../../app/stories/[id]/write-share'

test.each([
  { counted: [0, 0], cases: [0, 0], words: 'no cases' },
  { counted: [1, 0], cases: [2, 2], words: '1 of 4' },
  { counted: [0, 0], cases: [2, 2], words: '0 of 4' },
  { counted: [0, 0], cases: [20, 20], words: 'none' },
  { counted: [1, 0], cases: [150, 150], words: 'under 1%' },
  { counted: [1, 0], cases: [50, 50], words: '1%' },
  { counted: [4, 5], cases: [20, 20], words: '23%' },
])('$counted of $cases is "$words"', ({ counted, cases, words }) => {
  const articles = counted.map((own, index) => ({
    outletId: String(index),
    counted: own,
    cases: cases[index],
  }))
  expect(writeShare(shareOf({ smallestCount: 5 }, articles))).toBe(words)
})

test('only the lower end of an interval may be nought', () => {
  expect(writeBand({ low: 0.001, high: 0.124 })).toBe('0–12%')
  expect(writePercent(0)).toBe('under 1%')
})
