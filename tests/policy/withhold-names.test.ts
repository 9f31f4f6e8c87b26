import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findWrittenNames, withholdNames } from '#policy/withhold-names'

const found = (text: string) => findWrittenNames(text).map(([start, end]) => text.slice(start, end))

describe('a line that writes down who a source is', () => {
  test.each([
    'source: Jane Doe',
    'Source: Jane Doe, deputy harbour master',
    'SOURCE: JANE DOE',
    'source : jane doe',
    'Source = Jane Doe',
    'source = the deputy harbour master',
    'src: Jane Doe',
    'src:jane',
    'SRC = J. Doe',
    'confidential source: Jane Doe',
    'Confidential Source - Jane Doe',
    'anonymous source: she is the deputy of the board',
    'our source: jane.doe@example.org',
    'my source — Jane Doe',
    'Source 1: Jane Doe',
    'source #2: Ned Coll',
    'Source A: Ned Coll',
    "source's name: Jane Doe",
    'source’s real name: Jane Doe',
    'Source is: Jane Doe',
    'real name: Jane Doe',
    'sources: Jane Doe, Ned Coll',
    'informant: Jane',
    'whistleblower: Jane Doe',
    'source: +44 20 7946 0000',
    '- source: Jane Doe',
    '> source: Jane Doe',
    '// source: Jane Doe',
    '[source: Jane Doe',
  ])('%s', (line) => {
    expect(found(line)).toEqual([line.trim()])
    const text = `Bridge to close\n\n${line}\n\nThe beams were cracked, two officials said.`
    expect(found(text)).toEqual([line])
  })

  test('in brackets inside a sentence, and no further', () => {
    const text = 'The beams (source: Jane Doe) were cracked, an official [src = Ned Coll] said.'
    expect(found(text)).toEqual(['(source: Jane Doe', '[src = Ned Coll'])
  })

  test.each([
    'Source: Minister to resign over bridge',
    'Sources: board was told in spring',
    'Source says the bridge is not safe',
    'A source said: “Jane Doe knew.”',
    'The source of the river: a spring in the hills.',
    'One source, an engineer, said the beams were cracked.',
    'Resource: Jane Doe',
    'Two sources – both engineers – said so.',
    'Open-source: a movement',
  ])('is not: %s', (line) => {
    expect(found(line)).toEqual([])
  })
})

test('what is withheld is blank, and every other character stands where it stood', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          'source: Jane Doe',
          '“It is,” she said.',
          '\n',
          'src=Ned',
          ' (',
          ') ',
          '😀',
          'é',
        ),
        { maxLength: 30 },
      ),
      (parts) => {
        const text = parts.join('')
        const places = findWrittenNames(text)
        const rest = withholdNames(text, places)
        expect(rest).toHaveLength(text.length)
        expect(findWrittenNames(rest)).toEqual([])
        const kept = (at: number) => !places.some(([start, end]) => start <= at && at < end)
        for (let at = 0; at < text.length; at += 1) {
          if (kept(at) || text[at] === '\n') expect(rest[at]).toBe(text[at])
          else expect(rest[at]).toBe(' ')
        }
      },
    ),
  )
})
