import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMarkdown } from '#ingest/read-file/markdown'
import { placeInSource } from '../../cli/check/place-in-source'
import { SourceLines } from '../../cli/check/source-lines'

/** Where a word of the text stands in the source, by way of its offset in the text. */
function placeOf(text: string, source: string, word: string): string {
  const place = placeInSource(text, source, 0)
  const at = text.indexOf(word)
  return source.slice(place(at), place(at + word.length - 1) + 1)
}

describe('places of a text in its Markdown', () => {
  test.each([
    ['a link whose address holds the words', 'The [office](https://a.example/it-closed) closed.'],
    ['marks around a word', 'The office was **closed** on Monday.'],
    ['a comment between', 'The office <!-- was never closed --> closed on Monday.'],
    ['an entity before', 'Tuck &amp; Sons closed on Monday.'],
    ['a quotation', '> “It is closed,” said Ada Coll.'],
    ['a list', '- The office.\n- It closed.'],
    ['letters beyond the basic plane', 'The 𝒻erry 🛳️ is closed.'],
  ])('%s', (_, source) => {
    const { text } = readMarkdown('draft', source)
    expect(placeOf(text, source, 'closed')).toBe('closed')
    const place = placeInSource(text, source, 0)
    // The word of the sentence, not the same letters in an address or a comment.
    expect(place(text.indexOf('closed'))).toBe(source.lastIndexOf('closed'))
  })

  test('a quotation mark belongs to the words it stands before', () => {
    const source = '*The harbour.* “It is closed,” said Ada Coll.'
    const { text } = readMarkdown('draft', source)
    expect(placeInSource(text, source, 0)(text.indexOf('“'))).toBe(source.indexOf('“'))
  })

  test('lines are those of the file, front matter and all, and columns too', () => {
    const source = '---\ntitle: The office closed\n---\n\n# One\n\nThe office **closed** early.\n'
    const { text } = readMarkdown('draft', source)
    const at = text.indexOf('closed')
    const lines = new SourceLines(text, source)
    expect(lines.regionOf([[at, at + 6]])).toEqual({
      startLine: 7,
      startColumn: 14,
      endLine: 7,
      endColumn: 20,
    })
    expect(lines.lineAt(7)).toBe('The office **closed** early.')
  })

  test('every word is found where it was written, whatever marks stand around it', () => {
    const word = fc.stringMatching(/^[a-z]{2,7}$/)
    const marked = fc.tuple(word, fc.constantFrom('', '**', '*', '`')).map(([one, marks]) => ({
      bare: one,
      written: `${marks}${one}${marks}`,
    }))
    const paragraph = fc.array(marked, { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 6 }), (paragraphs) => {
        const join = (key: 'bare' | 'written') =>
          paragraphs.map((words) => words.map((one) => one[key]).join(' ')).join('\n\n')
        const [text, source] = [join('bare'), join('written')]
        const place = placeInSource(text, source, 0)
        for (const { 0: one, index } of text.matchAll(/[a-z]+/g)) {
          expect(source.slice(place(index), place(index + one.length - 1) + 1)).toBe(one)
          expect(source.slice(0, place(index)).split('\n').length).toBe(
            text.slice(0, index).split('\n').length,
          )
        }
      }),
    )
  })
})
