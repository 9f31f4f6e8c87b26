import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Model } from '#engine/model'
import { tokenise } from '#engine/tokenise'
import { quoteStates } from '#engine/tokenised-text'
import { loadTestModel } from '../read-model'

let model: Model
beforeAll(async () => {
  model = await loadTestModel()
})

const words = (text: string) => tokenise(text, model.lexicon).tokens.map(({ word }) => word)

describe('tokens', () => {
  test.each([
    ['She didn’t go.', ['She', 'did', 'n’t', 'go', '.']],
    ["the minister's aide", ['the', 'minister', "'s", 'aide']],
    ['Sen. Ada Oren said', ['Sen.', 'Ada', 'Oren', 'said']],
    ['a U.S. official', ['a', 'U.S.', 'official']],
    ['at 18:14 it fell 2.1 miles', ['at', '18:14', 'it', 'fell', '2.1', 'miles']],
    ['a well-kept log', ['a', 'well-kept', 'log']],
    ['“Stop,” he said', ['“', 'Stop', ',', '”', 'he', 'said']],
    ['paid $212,400 -- twice', ['paid', '$', '212,400', '--', 'twice']],
    ['M. Coll left', ['M.', 'Coll', 'left']],
    ['', []],
    [' \n\t ', []],
  ])('of %j', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })
})

describe('sentences', () => {
  test.each([
    ['It fell. Nobody saw it.', ['It fell.', 'Nobody saw it.']],
    ['“It fell.” She left.', ['“It fell.”', 'She left.']],
    ['Mr. Coll fell. He left.', ['Mr. Coll fell.', 'He left.']],
    ['Did it fall? it did.', ['Did it fall? it did.']],
    ['One line\nAnother line', ['One line', 'Another line']],
    ['It cost 2.1 million. It fell.', ['It cost 2.1 million.', 'It fell.']],
  ])('of %j', (text, expected) => {
    const read = tokenise(text, model.lexicon)
    expect(read.sentences.map(([start, end]) => text.slice(start, end))).toEqual(expected)
  })
})

describe('paragraphs', () => {
  test.each([
    ['a title\n\nOne.\n\nTwo.', ['a title', 'One.', 'Two.']],
    [
      'A headline without a stop\nThe first paragraph.\nThe second.',
      ['A headline without a stop', 'The first paragraph.', 'The second.'],
    ],
    [
      'These lines were wrapped at a\nfixed width by an old program\nthat knew no better and kept\non wrapping them all the\nway down.\n\nA second paragraph.',
      [
        'These lines were wrapped at a\nfixed width by an old program\nthat knew no better and kept\non wrapping them all the\nway down.',
        'A second paragraph.',
      ],
    ],
  ])('of %j', (text, expected) => {
    const read = tokenise(text, model.lexicon)
    expect(read.paragraphs.map(([start, end]) => text.slice(start, end))).toEqual(expected)
  })
})

describe('quotations', () => {
  const inside = (text: string) => {
    const { tokens, quotes } = tokenise(text, model.lexicon)
    return tokens.filter((_, index) => quotes[index] === quoteStates.inside).map(({ word }) => word)
  }
  test.each([
    ['“They left,” he said.', ['They', 'left', ',']],
    ['"They left," he said.', ['They', 'left', ',']],
    ['‘They left,’ he said.', ['They', 'left', ',']],
    ['He said “one\n\n“two” and went.', ['one', 'two']],
    ['the boys’ room', []],
    ['She said “one” and “two”.', ['one', 'two']],
  ])('in %j', (text, expected) => {
    expect(inside(text)).toEqual(expected)
  })
})

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        '“',
        '”',
        '"',
        "'",
        '‘',
        '’',
        ' ',
        '\n',
        'said',
        'Oren',
        '.',
        '\ud800',
        '\0',
        '(',
        '—',
      ),
      { maxLength: 80 },
    )
    .map((parts) => parts.join('')),
)

test('any string is cut into tokens that slice to their own words and never overlap', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { tokens, sentences, paragraphs } = tokenise(text, model.lexicon)
      let last = 0
      for (const { start, end, word } of tokens) {
        expect(text.slice(start, end)).toBe(word)
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      for (const [start, end] of [...sentences, ...paragraphs]) {
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(text.length)
      }
    }),
    { numRuns: 400 },
  )
})
