import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BlindPiece, letterAt, maskNames } from '#workflows/blind-view/mask-names'

const story = {
  outlets: [
    { id: 'h', name: 'Harbor Herald' },
    { id: 'm', name: 'The Meridian' },
    { id: 'w', name: 'WBRD Radio' },
    { id: 'c', name: 'Capital Wire' },
  ],
  bylines: ['By Ada Coll and Bram Pell'],
}
const mask = maskNames(story, ['Tarn Courier'])

const write = (pieces: BlindPiece[]) =>
  pieces
    .map((piece) => {
      if ('text' in piece) return piece.text
      return piece.mark === 'outlet' ? `[${piece.letter}]` : `[${piece.mark}]`
    })
    .join('')

describe('the names of a story', () => {
  test.each([
    ['An official told the Harbor Herald on Monday.', 'An official told the [A] on Monday.'],
    ['an official told The Herald', 'an official told [A]'],
    ['a herald of spring', 'a herald of spring'],
    ['HARBOR HERALD EXCLUSIVE', '[A] EXCLUSIVE'],
    ['Harbor\nHerald’s reporters', '[A]’s reporters'],
    ['Harbor Heralds', 'Harbor Heralds'],
    ['Meridian reported, and the Meridian’s site', '[B] reported, and [B]’s site'],
    ['at the prime meridian', 'at the prime meridian'],
    ['WBRD said so', '[C] said so'],
    ['see capital-wire.example', 'see [D]'],
    ['(Capital Wire)', '([D])'],
    ['the Tarn Courier first had it', 'the [other-outlet] first had it'],
    ['Ada Coll of the Harbor Herald', '[byline] of the [A]'],
    ['BRAM PELL', '[byline]'],
    ['', ''],
  ])('in %j are hidden as %j', (text, hidden) => {
    expect(write(mask.cut(text))).toBe(hidden)
  })

  test('an outlet’s letter is that of its first article', () => {
    expect(['h', 'm', 'c'].map(mask.letterOf)).toEqual(['A', 'B', 'D'])
    expect([0, 25, 26, 27, 52, 701, 702].map(letterAt)).toEqual([
      'A',
      'Z',
      'AA',
      'AB',
      'BA',
      'ZZ',
      'AAA',
    ])
  })

  test('a name across an edge is hidden on both sides', () => {
    const text = 'the Harbor Herald said'
    expect(write(mask.cut(text, 0, 10))).toBe('the [A]')
    expect(write(mask.cut(text, 10, text.length))).toBe('[A] said')
  })

  test('every piece keeps the place that it has in the text', () => {
    const parts = fc.array(
      fc.constantFrom(
        'Harbor Herald',
        'The Meridian',
        ' ',
        '. ',
        'Ada Coll',
        'lamp',
        '🚢',
        '(',
        'Wire',
      ),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(parts, fc.nat(40), fc.nat(40), (words, from, length) => {
        const text = words.join('')
        const start = Math.min(from, text.length)
        const end = Math.min(start + length, text.length)
        let at = start
        for (const piece of mask.cut(text, start, end)) {
          expect(piece.start).toBeGreaterThanOrEqual(at)
          at = piece.start
          if (!('text' in piece)) continue
          expect(text.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text)
          at += piece.text.length
        }
        expect(at).toBeLessThanOrEqual(end)
        if (end < text.length || start > 0) return
        expect(write(mask.cut(text))).not.toMatch(/(?<!\p{L})Harbor Herald(?!\p{L})/u)
      }),
    )
  })
})
