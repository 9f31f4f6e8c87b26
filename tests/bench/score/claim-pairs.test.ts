import { describe, expect, test } from 'vitest'
import {
  countPairs,
  joinedShare,
  type PairCounts,
  type Place,
  pairPrecision,
  pairRecall,
} from '../../../bench/score/claim-pairs'
import { f1 } from '../../../bench/score/linked-f1'

/** Each article has four sentences of ten letters. */
const ten = [0, 10, 20, 30].map((start): [number, number] => [start, start + 10])
const at = (article: string, sentence: number, from = 0, to = 10): Place => ({
  article,
  start: sentence * 10 + from,
  end: sentence * 10 + to,
})
const claim = (...members: Place[]) => ({ members })
const story = {
  sentences: { a: ten, b: ten, c: ten },
  // Three pairs of the first, one of the second.
  claims: [claim(at('a', 0), at('b', 0), at('c', 0)), claim(at('a', 1), at('b', 2))],
  nonPairs: [
    { a: at('a', 3), b: at('b', 3) },
    { a: at('b', 1), b: at('c', 1) },
  ],
}

describe('pairs of sentences that a claim joins', () => {
  test.each([
    ['nothing found', [], 0, 0, 0],
    ['all found', story.claims, 4, 4, 0],
    ['one pair of three', [claim(at('c', 0), at('a', 0))], 1, 1, 0],
    ['twice the same pair counts once', [story.claims[1], story.claims[1]], 1, 1, 0],
    ['sentences of one article make no pair', [claim(at('a', 0), at('a', 1))], 0, 0, 0],
    [
      'with a second sentence of one article: two pairs, one of them right',
      [claim(at('a', 0), at('a', 2), at('b', 0))],
      2,
      1,
      0,
    ],
    ['a tempting pair', [claim(at('b', 3), at('a', 3))], 1, 0, 1],
    ['half of a sentence stands for it', [claim(at('a', 1, 5, 10), at('b', 2))], 1, 1, 0],
    [
      'what lies half in each of two sentences stands for both',
      [claim({ article: 'a', start: 5, end: 15 }, at('b', 2))],
      2,
      1,
      0,
    ],
    [
      'less than half of the shorter stands for nothing',
      [claim({ article: 'a', start: 16, end: 37 }, at('b', 2))],
      // It covers the third sentence and 7 letters of the fourth; 4 of the second are too few.
      2,
      0,
      0,
    ],
    ['beyond the text', [claim({ article: 'a', start: 50, end: 60 }, at('b', 2))], 0, 0, 0],
    ['an article of another story', [claim(at('z', 1), at('b', 2))], 0, 0, 0],
  ])('%s', (_, found, predicted, matched, nonPairsJoined) => {
    expect(countPairs(story, found)).toEqual({
      labelled: 4,
      predicted,
      matched,
      nonPairs: 2,
      nonPairsJoined,
    })
  })
})

test('figures are of summed counts', () => {
  const counts: PairCounts[] = [
    { labelled: 4, predicted: 2, matched: 2, nonPairs: 3, nonPairsJoined: 0 },
    { labelled: 6, predicted: 3, matched: 1, nonPairs: 5, nonPairsJoined: 2 },
  ]
  expect(pairPrecision(counts)).toBeCloseTo(3 / 5)
  expect(pairRecall(counts)).toBeCloseTo(3 / 10)
  expect(f1(counts)).toBeCloseTo(6 / 15)
  expect(joinedShare(counts)).toBeCloseTo(2 / 8)
  expect([pairPrecision([]), pairRecall([]), joinedShare([])]).toEqual([0, 0, 0])
})
