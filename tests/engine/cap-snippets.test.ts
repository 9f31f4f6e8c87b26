import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Span } from '#domain/span'
import { capSentence, capSnippets } from '#engine/cap-snippets'

const sixty = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ')
const countWords = (words: string) => words.split(/\s+/).filter(Boolean).length

/** How many words of a text some stretches touch. */
function wordsTouched(text: string, span: Span): number {
  const words = [...text.matchAll(/\S+/gu)]
  return words.filter(({ 0: word, index }) =>
    span.some(([start, end]) => index < end && index + word.length > start),
  ).length
}

describe('what may be quoted of an article', () => {
  test('is given whole while words are left, then cut at a word, then withheld', () => {
    const [first, second, third] = capSnippets(sixty, [[[0, 23]], [[24, 60]], [[200, 220]]])
    expect(first).toEqual({ span: [[0, 23]], words: 'word0 word1 word2 word3', isWhole: true })
    expect(second).toEqual({ span: [[24, 35]], words: 'word4 word5…', isWhole: false })
    expect(third).toEqual({ span: [], words: '', isWhole: false })
  })

  test('costs nothing the second time', () => {
    const snippets = capSnippets(sixty, [[[0, 35]], [[0, 35]], [[6, 17]]])
    expect(snippets.map(({ isWhole }) => isWhole)).toEqual([true, true, true])
  })

  test('is at most 25 words of one span, however long the article', () => {
    const long = Array.from({ length: 2_000 }, () => 'ash').join(' ')
    const [snippet] = capSnippets(long, [[[0, 1_000]]])
    expect(countWords(snippet.words)).toBe(25)
    const [broken] = capSnippets(long, [
      [
        [0, 79],
        [400, 800],
      ],
    ])
    expect(broken.words).toContain(' … ')
    expect(countWords(broken.words)).toBe(25)
  })

  test('is nothing of a text without spaces', () => {
    const text = `${'a'.repeat(5_000)} ${sixty}`
    expect(capSnippets(text, [[[0, 5_000]]])[0].words).toBe('')
  })

  test('keeps to both caps whatever is asked for, and gives only what was asked for', () => {
    const word = fc.string({ minLength: 1, maxLength: 50, unit: 'binary' })
    const world = fc.array(word, { maxLength: 300 }).chain((words) => {
      const text = words.join(' ')
      const offset = fc.nat(text.length)
      const stretch = fc.tuple(offset, offset).map(([a, b]) => [Math.min(a, b), Math.max(a, b)])
      const span = fc.array(stretch, { minLength: 1, maxLength: 3 })
      return fc.tuple(fc.constant(text), fc.array(span as fc.Arbitrary<Span>, { maxLength: 30 }))
    })
    fc.assert(
      fc.property(world, ([text, wanted]) => {
        const snippets = capSnippets(text, wanted)
        expect(snippets).toHaveLength(wanted.length)
        for (const [at, { span, words, isWhole }] of snippets.entries()) {
          expect(countWords(words)).toBeLessThanOrEqual(25)
          for (const [start, end] of span) {
            expect(wanted[at].some(([from, to]) => from <= start && end <= to)).toBe(true)
          }
          const full = wanted[at].filter(([from, to]) => text.slice(from, to).trim() !== '')
          if (isWhole) expect(span).toEqual(full)
        }
        const given = wordsTouched(
          text,
          snippets.flatMap(({ span }) => span),
        )
        expect(given).toBeLessThanOrEqual(countWords(text) * 0.1)
      }),
      { numRuns: 500 },
    )
  })
})

test('a sentence of a person’s own is cut at 25 words', () => {
  expect(capSentence('short enough')).toBe('short enough')
  expect(countWords(capSentence(sixty))).toBe(25)
})
