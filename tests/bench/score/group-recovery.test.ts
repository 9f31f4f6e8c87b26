import { describe, expect, test } from 'vitest'
import {
  countRecovery,
  groupF1,
  groupPrecision,
  groupRecall,
} from '../../../bench/score/group-recovery'

const story = (storyId: string, ...ids: string[]) => ({
  storyId,
  articles: ids.map((id) => ({ id })),
})
const stories = [story('bridge', 'a', 'b', 'c'), story('ferry', 'd', 'e'), story('mill', 'f')]
const grouped = (...groups: string[]) =>
  new Map(groups.flatMap((ids) => [...ids].map((id) => [id, ids] as const)))

describe('of six articles on three stories', () => {
  test.each([
    // Each article by itself: pure, and a third, a half or all of its story.
    ['found apart', grouped('a', 'b', 'c', 'd', 'e', 'f'), 1, 3 / 6],
    // One heap: all of every story; three articles see 3 of 6, two see 2 of 6, one sees 1 of 6.
    ['found as one', grouped('abcdef'), (3 * 3 + 2 * 2 + 1) / 36, 1],
    ['found as they are', grouped('abc', 'de', 'f'), 1, 1],
    // a b: pure, 2 of 3. c d e: c sees 1 of 3 and has 1 of 3; d e see 2 of 3 and have all. f: all.
    [
      'one in the wrong group',
      grouped('ab', 'cde', 'f'),
      (1 + 1 + 1 / 3 + 2 / 3 + 2 / 3 + 1) / 6,
      (2 / 3 + 2 / 3 + 1 / 3 + 1 + 1 + 1) / 6,
    ],
  ])('%s', (_, groups, precision, recall) => {
    const counts = countRecovery(stories, groups)
    expect(groupPrecision(counts)).toBeCloseTo(precision)
    expect(groupRecall(counts)).toBeCloseTo(recall)
    expect(groupF1(counts)).toBeCloseTo((2 * precision * recall) / (precision + recall))
  })

  test('a story that is drawn alone keeps what its groups share with others', () => {
    const counts = countRecovery(stories, grouped('ab', 'cde', 'f'))
    const [, ferry] = counts
    expect(groupPrecision([ferry, ferry])).toBeCloseTo(2 / 3)
    expect(groupRecall([ferry])).toBe(1)
  })

  test('an article without a group is an error', () => {
    expect(() => countRecovery(stories, grouped('abcde'))).toThrow('The article f is in no group.')
  })
})

test('no story has no figure but 0', () => {
  expect(groupF1(countRecovery([], new Map()))).toBe(0)
})
