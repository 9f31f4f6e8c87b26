import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Stretch } from '#domain/span'
import {
  addToRole,
  clearStretch,
  nothingMarked,
  replaceRole,
  withoutStretch,
} from '../../../app/_ui/mark-spans/marked-spans'
import { stretchOf, wordsIn, wordsOf } from '../../../app/_ui/mark-spans/words-of-text'

const whole = (text: string): Stretch[] => [[0, text.length]]
const drawn = (text: string) =>
  wordsOf(text, whole(text)).map(({ start, end }) => text.slice(start, end))

describe('words of a text', () => {
  test.each([
    ['Two harbour officials said so.', ['Two', 'harbour', 'officials', 'said', 'so.']],
    ['“We left,” said Coll\r\nat noon', ['“We', 'left,”', 'said', 'Coll', 'at', 'noon']],
    ['the plan—said Coll', ['the', 'plan—', 'said', 'Coll']],
    ['the plan — said Coll', ['the', 'plan —', 'said', 'Coll']],
    ['— said Coll', ['— said', 'Coll']],
    ['said,“We left”', ['said,', '“We', 'left”']],
    ['a well-known so-called “mess”', ['a', 'well-known', 'so-called', '“mess”']],
    ['👩‍👩‍👧 came, the 👍🏽 one', ['👩‍👩‍👧', 'came,', 'the', '👍🏽', 'one']],
    ['#️⃣ and cafe\u0301s', ['#️⃣', 'and', 'cafe\u0301s']],
    ['a \u0301b', ['a \u0301b']],
    ['***', ['***']],
    [' \r\n\t ', []],
    ['', []],
  ])('of %j are %j', (text, words) => {
    expect(drawn(text)).toEqual(words)
  })

  test('are those of the paragraphs alone, with offsets into the whole text', () => {
    const text = 'One two.\n\nThree four.'
    const words = wordsOf(text, [
      [0, 8],
      [10, 21],
    ])
    expect(words.map(({ coreStart, coreEnd }) => text.slice(coreStart, coreEnd))).toEqual([
      'One',
      'two',
      'Three',
      'four',
    ])
    expect(words.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1, 1])
  })
})

describe('the stretch of a run of words', () => {
  test.each([
    ['They said the ferry was lost.', 'the', 'lost.', 'the ferry was lost'],
    ['“It turned north,” said Coll.', '“It', 'north,”', '“It turned north,”'],
    ['“It turned north,” said Coll.', '“It', 'turned', 'It turned'],
    ['She added: "We left," and wept.', '"We', 'wept.', '"We left," and wept'],
    ['She said it was "a mess."', 'it', 'mess."', 'it was "a mess."'],
    ['She said (in the log) so', '(in', 'log)', '(in the log)'],
    ['the mayor’s office said ‘no’.', '‘no’.', '‘no’.', '‘no’'],
    ['the mayor’s office said', 'the', 'office', 'the mayor’s office'],
    // The opening mark is repeated at each paragraph and closed only at the last.
    ['“It turned north.', '“It', 'north.', 'It turned north'],
  ])('of %j from %j to %j is %j', (text, from, to, stretch) => {
    const words = wordsOf(text, whole(text))
    const place = (word: string) => drawn(text).indexOf(word)
    expect(place(from)).toBeGreaterThanOrEqual(0)
    expect(text.slice(...stretchOf(text, words, place(from), place(to)))).toBe(stretch)
    expect(stretchOf(text, words, place(to), place(from))).toEqual(
      stretchOf(text, words, place(from), place(to)),
    )
  })
})

const piece = fc.constantFrom(
  'said',
  'the',
  'e\u0301te\u0301',
  '👩‍👩‍👧',
  '👍🏽',
  '#️⃣',
  '🏴󠁧󠁢󠁷󠁬󠁳󠁿',
  '“',
  '”',
  '"',
  "'",
  '’',
  '—',
  '...',
  ',',
  '(',
  ')',
  ' ',
  '  ',
  '\r\n',
  '\n\n',
  '\t',
  '\u00a0',
  '\u0301',
  '\u200d',
)
const anyText = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
)

describe('for any text', () => {
  test('every character that is no white space is in exactly one word, and words are in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = wordsOf(text, whole(text))
        let rest = text
        for (const { start, end, coreStart, coreEnd } of [...words].reverse()) {
          expect(start <= coreStart && coreStart < coreEnd && coreEnd <= end).toBe(true)
          rest = rest.slice(0, start) + rest.slice(end)
        }
        expect(rest.trim()).toBe('')
        words.slice(1).forEach((word, index) => {
          expect(word.start).toBeGreaterThanOrEqual(words[index].end)
        })
      }),
      { numRuns: 500 },
    )
  })

  test('no edge of a stretch cuts a character in two', () => {
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, one, other) => {
        const words = wordsOf(text, whole(text))
        fc.pre(words.length > 0)
        const stretch = stretchOf(text, words, one % words.length, other % words.length)
        const edges = new Set([...graphemes.segment(text)].map(({ index }) => index))
        edges.add(text.length)
        for (const edge of stretch) expect(edges.has(edge)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('the words of a stretch are the words that it was made of', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, one, other) => {
        const words = wordsOf(text, whole(text))
        fc.pre(words.length > 0)
        const [a, b] = [one % words.length, other % words.length]
        const stretch = stretchOf(text, words, a, b)
        expect(wordsIn(words, stretch)).toEqual([Math.min(a, b), Math.max(a, b)])
        expect(stretch[0]).toBeGreaterThanOrEqual(words[Math.min(a, b)].start)
        expect(stretch[1]).toBeLessThanOrEqual(words[Math.max(a, b)].end)
      }),
      { numRuns: 500 },
    )
  })
})

describe('marks', () => {
  test('of a role are replaced, added to, joined where they touch, and taken away', () => {
    let marks = replaceRole(nothingMarked, 'content', [10, 20])
    marks = addToRole(marks, 'content', [30, 40])
    expect(marks.content).toEqual([
      [10, 20],
      [30, 40],
    ])
    expect(addToRole(marks, 'content', [2, 5]).content[0]).toEqual([2, 5])
    expect(addToRole(marks, 'content', [18, 31]).content).toEqual([[10, 40]])
    expect(withoutStretch(marks, 'content', 0).content).toEqual([[30, 40]])
    expect(replaceRole(marks, 'content', [0, 3]).content).toEqual([[0, 3]])
  })

  test('under a stretch are cleared in every role', () => {
    const marks = {
      source: [[0, 5]],
      cue: [[6, 10]],
      content: [
        [4, 7],
        [12, 20],
      ],
    }
    expect(clearStretch(marks as never, [4, 8])).toEqual({
      source: [],
      cue: [],
      content: [[12, 20]],
    })
  })

  test('added in any order stay apart and in order, and cover what was added', () => {
    const stretch = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 9 }))
    fc.assert(
      fc.property(fc.array(stretch), (added) => {
        let marks = nothingMarked
        for (const [start, length] of added)
          marks = addToRole(marks, 'source', [start, start + length])
        const covered = new Set(
          added.flatMap(([start, length]) => Array.from({ length }, (_, at) => start + at)),
        )
        const kept = marks.source.flatMap(([start, end]) =>
          Array.from({ length: end - start }, (_, at) => start + at),
        )
        expect(kept).toEqual([...covered].sort((a, b) => a - b))
        marks.source.slice(1).forEach(([start], index) => {
          expect(start).toBeGreaterThan(marks.source[index][1])
        })
      }),
    )
  })
})
