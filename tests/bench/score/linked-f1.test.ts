import { describe, expect, test } from 'vitest'
import { cutWords } from '#judgement/cut-words'
import { matchLinked, spanWords } from '#judgement/match-linked'
import { countLinked, f1 } from '../../../bench/score/linked-f1'
import { markSpans } from './mark-spans'

const text = 'The mayor said on Monday that the old bridge will close, and Rook denied it: no way.'
const gold = markSpans(text, 'The mayor', 'said', 'that the old bridge will close')

describe('one labelled attribution is matched by', () => {
  test.each([
    ['itself', 'The mayor', 'said', 'that the old bridge will close'],
    [
      'one whose cue reaches further',
      'The mayor',
      'said on Monday',
      'that the old bridge will close',
    ],
    ['one with half of the source', 'mayor', 'said', 'that the old bridge will close'],
    ['one with half of the content (3 of 6 words)', 'The mayor', 'said', 'bridge will close'],
    [
      'one whose content is twice as long',
      'The mayor',
      'said',
      'that the old bridge will close, and Rook denied it: no way',
    ],
  ])('%s', (_, source, cue, content) => {
    const predicted = { attributions: [markSpans(text, source, cue, content)] }
    expect(countLinked({ text, attributions: [gold] }, predicted)).toEqual({
      labelled: 1,
      predicted: 1,
      matched: 1,
    })
  })
})

describe('and not by', () => {
  test.each([
    ['another source', 'Rook', 'said', 'that the old bridge will close'],
    ['no source', '', 'said', 'that the old bridge will close'],
    ['another cue', 'The mayor', 'denied', 'that the old bridge will close'],
    ['less than half of the content (2 of 6 words)', 'The mayor', 'said', 'will close'],
    ['no content', 'The mayor', 'said', ''],
  ])('%s', (_, source, cue, content) => {
    const predicted = { attributions: [markSpans(text, source, cue, content)] }
    expect(countLinked({ text, attributions: [gold] }, predicted).matched).toBe(0)
  })
})

test('a cue that is a colon is matched by the colon and by nothing else', () => {
  const colon = markSpans(text, 'Rook', ':', 'no way')
  const matched = (cue: string) =>
    countLinked(
      { text, attributions: [colon] },
      { attributions: [markSpans(text, 'Rook', cue, 'no way')] },
    ).matched
  expect(matched(':')).toBe(1)
  expect(matched(',')).toBe(0)
})

test('spans without a word or mark agree with one another', () => {
  const bare = markSpans(text, '', '', 'that the old bridge will close')
  expect(countLinked({ text, attributions: [bare] }, { attributions: [bare] }).matched).toBe(1)
})

test('each labelled one takes one prediction, the best first', () => {
  const cut = cutWords(text)
  const whole = spanWords(cut, gold)
  const part = spanWords(cut, markSpans(text, 'The mayor', 'said', 'bridge will close'))
  expect(matchLinked([whole], [part, whole])).toEqual([[0, 1]])
  expect(matchLinked([part, whole], [whole, part])).toEqual([
    [0, 1],
    [1, 0],
  ])
})

test('F1 of 3 labelled, 2 predicted and 1 matched is 2 of 5', () => {
  expect(f1([{ labelled: 3, predicted: 2, matched: 1 }])).toBeCloseTo(2 / 5)
  expect(
    f1([
      { labelled: 1, predicted: 1, matched: 1 },
      { labelled: 2, predicted: 1, matched: 0 },
    ]),
  ).toBeCloseTo(2 / 5)
  expect(f1([])).toBe(0)
})

test('an article that was not read has no predictions', () => {
  expect(countLinked({ text, attributions: [gold] }, undefined)).toEqual({
    labelled: 1,
    predicted: 0,
    matched: 0,
  })
})
