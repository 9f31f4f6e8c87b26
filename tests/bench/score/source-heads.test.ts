import { describe, expect, test } from 'vitest'
import { cutWords } from '#judgement/cut-words'
import { type Spans, spanWords } from '#judgement/match-linked'
import { countHeads, headRecall, sourceHead } from '../../../bench/score/source-heads'
import { markSpans } from './mark-spans'

describe('the head of', () => {
  test.each([
    ['the deputy mayor', 'mayor'],
    ['the head of the harbour union', 'head'],
    ['Ana Rook, who chairs the council', 'Rook'],
    ['the port’s lawyers', 'lawyers'],
    ['officials and aides', 'officials'],
    ['with the mayor', 'mayor'],
    ['—', '—'],
  ])('“%s” is “%s”', (source, head) => {
    const cut = cutWords(source)
    const unit = sourceHead(cut, [0, source.length])
    expect(unit === null ? null : source.slice(cut.units[unit].start, cut.units[unit].end)).toBe(
      head,
    )
  })

  test('nothing is nothing', () => {
    expect(sourceHead(cutWords('a b'), [1, 2])).toBeNull()
  })
})

describe('a head is found', () => {
  const text = 'A clerk of the court said the hall was shut. Two guards agreed with her.'
  const gold = [
    markSpans(text, 'A clerk of the court', 'said', 'the hall was shut'),
    markSpans(text, '', 'agreed', 'with her'),
  ]
  const count = (...predicted: Spans[]) => {
    const cut = cutWords(text)
    return countHeads(
      cut,
      gold,
      gold.map((one) => spanWords(cut, one)),
      predicted.map((one) => spanWords(cut, one)),
    )
  }

  test('beside a shared cue, though the contents differ', () => {
    expect(count(markSpans(text, 'A clerk', 'said', 'Two guards'))).toEqual({
      withSource: 1,
      found: 1,
    })
  })
  test('beside half of the content, though the cues differ', () => {
    expect(count(markSpans(text, 'clerk', 'agreed', 'was shut')).found).toBe(1)
  })
  test('not when the predicted source misses it', () => {
    expect(count(markSpans(text, 'the court', 'said', 'the hall was shut')).found).toBe(0)
  })
  test('not by an attribution that shares neither', () => {
    expect(count(markSpans(text, 'A clerk', 'agreed', 'with her')).found).toBe(0)
  })
  test('and sums to a recall', () => {
    expect(headRecall([count(), count(gold[0]), count(gold[0])])).toBeCloseTo(2 / 3)
    expect(headRecall([])).toBe(0)
  })
})
