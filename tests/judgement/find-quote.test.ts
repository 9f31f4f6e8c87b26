import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuote, findSpan } from '#judgement/find-quote'
import { quoteSpan } from '#judgement/quote-span'
import { quarryText, stretchOf } from './quarry'

const quote = (words: string, nth = 1) =>
  quoteSpan(quarryText, [stretchOf(quarryText, words, nth)])[0]

describe('words are found again', () => {
  const cases: [string, ReturnType<typeof quote>, (text: string) => string, string | RegExp][] = [
    ['where they stood', quote('said', 2), (text) => text, 'said'],
    ['after a line was put before them', quote('said', 2), (text) => `Updated.\n\n${text}`, 'said'],
    [
      'where a comma was put in',
      quote('the walls had moved twice since March'),
      (text) => text.replace('moved twice', 'moved, twice,'),
      'the walls had moved, twice, since March',
    ],
    [
      'where a word was changed',
      quote('that the council had been told in April'),
      (text) => text.replace('told in April', 'warned in April'),
      'that the council had been warned in April',
    ],
    [
      'where what stands around them was changed',
      quote('Two engineers'),
      (text) => text.replace('told in April.', 'informed.').replace('fear that', 'believe that'),
      'Two engineers',
    ],
    [
      'not where they were cut',
      quote('that the road will slip'),
      (text) => text.replace('Two engineers fear that the road will slip. ', ''),
      'not-found',
    ],
    [
      'not where a short word stands in other company',
      quote('fear'),
      () => 'They had no fear of the dark, and slept.',
      'not-found',
    ],
    [
      'not where they stand twice and nothing tells which is meant',
      quote('The pit employs ninety people'),
      () => 'The pit employs ninety people. The pit employs ninety people. ',
      'ambiguous',
    ],
  ]
  test.each(cases)('%s', (_name, wanted, change, expected) => {
    const text = change(quarryText)
    const found = findQuote(text, wanted)
    expect(typeof found === 'string' ? found : text.slice(...found)).toBe(expected)
  })

  test('of words that stand often the context tells which', () => {
    for (const nth of [1, 2, 3]) {
      const text = `Corrected on Tuesday. ${quarryText}`
      expect(findQuote(text, quote('said', nth))).toEqual(stretchOf(text, 'said', nth))
    }
  })

  test('a pair of code units is never parted', () => {
    const text = `${'😀'.repeat(40)} the words ${'😀'.repeat(40)}`
    const [one] = quoteSpan(text, [stretchOf(text, 'the words')])
    for (const part of [one.prefix, one.suffix]) expect(part.isWellFormed()).toBe(true)
    expect(findQuote(`😀${text}`, one)).toEqual(stretchOf(`😀${text}`, 'the words'))
  })
})

describe('whatever the text', () => {
  const anyText = fc
    .array(fc.constantFrom('said', 'the', 'mayor', '😀', 'a', ' ', ', ', '“', 'ninety', '\n\n'), {
      minLength: 1,
      maxLength: 60,
    })
    .map((words) => words.join(' '))
  const anyPlace = fc.tuple(anyText, fc.nat(), fc.nat()).map(([text, from, length]) => {
    const start = from % text.length
    return { text, stretch: [start, Math.min(text.length, start + 1 + (length % 30))] as const }
  })

  test('a quote of it is found in it where it was taken from', () => {
    fc.assert(
      fc.property(anyPlace, ({ text, stretch: [start, end] }) => {
        expect(findQuote(text, quoteSpan(text, [[start, end]])[0])).toEqual([start, end])
      }),
    )
  })

  test('in another text it stays within it, or is not found', () => {
    fc.assert(
      fc.property(anyPlace, anyText, ({ text, stretch: [start, end] }, other) => {
        const found = findSpan(other, quoteSpan(text, [[start, end]]))
        if (typeof found === 'string') return
        for (const [from, to] of found) {
          expect(from).toBeGreaterThanOrEqual(0)
          expect(to).toBeLessThanOrEqual(other.length)
          expect(from).toBeLessThan(to)
        }
      }),
      { numRuns: 300 },
    )
  })
})
