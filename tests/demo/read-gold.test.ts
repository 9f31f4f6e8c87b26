import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readDemo, readGold } from './read-gold'

const article = `---
title: "Bridge may close, engineer says"
outlet: Tarn Gazette
byline: Ivo Reed
published: "2026-11-02"
url: https://tarn-gazette.example/bridge
---

“The bridge may close,” an engineer said. “It is old,” she said.

An engineer said on Monday that the bell had cracked.
`

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gold-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** The gold of one article with one attribution, in the words of the row under test. */
function read(
  quotes: string,
  source = 'kind: unnamed_person, standing: anonymous',
  text = article,
) {
  writeFileSync(join(folder, 'bridge.md'), text)
  writeFileSync(
    join(folder, 'gold.yml'),
    `
title: A bridge
articles:
  - id: bridge
    headline: { source: engineer, cue: says, claimId: k1, claim: { kind: prediction, strength: 1 } }
    sources: [{ id: s1, label: an engineer, ${source}, count: 1, affiliation: unknown }]
    attributions:
      - { id: a1, sourceId: s1, claimId: k1, cueClass: speech, form: direct, prominence: lead,
          claim: { kind: prediction, strength: 1 }, ${quotes} }
    assertions: []
sharedClaims: []
roots: []
citations: []
readings: []
headlineGaps: []
planted: []
`,
  )
  return readGold(folder).articles[0]
}

test('quotes become spans of the text, broken ones in text order', () => {
  const { text, attributions } = read(
    'paragraph: 1, source: an engineer, cue: { quote: said, nth: 1 }, content: ["“It is old,”", "“The bridge may close,”"]',
  )
  const slices = attributions[0].content.map(([start, end]) => text.slice(start, end))
  expect(slices).toEqual(['“The bridge may close,”', '“It is old,”'])
})

test('a quote is looked for in its paragraph alone, and nth counts there', () => {
  const { text, attributions } = read(
    'paragraph: 2, source: An engineer, cue: said, content: that the bell had cracked',
  )
  expect(attributions[0].cue[0][0]).toBe(text.indexOf('said on Monday'))
})

test('a quote of another paragraph says which', () => {
  const { text, attributions } = read(
    'paragraph: 2, source: { quote: an engineer, paragraph: 1 }, cue: said, content: the bell',
  )
  expect(attributions[0].source[0][0]).toBe(text.indexOf('an engineer'))
})

test('words stand for themselves: “he” is not in “she”', () => {
  expect(() => read('paragraph: 1, source: he, cue: said, content: old')).toThrow(
    'bridge, a1, paragraph 1: “he” is not there',
  )
})

test.each([
  ['source: nobody, cue: said, content: old', '“nobody” is not there'],
  ['source: an engineer, cue: said, content: old', '“said” is there 3 times; say which by nth'],
  ['source: an engineer, cue: { quote: said, nth: 4 }, content: old', '“said” is not there'],
  ['paragraph: 3, source: an engineer, cue: said, content: old', 'there is no such paragraph'],
])('%s fails loudly', (quotes, message) => {
  expect(() => read(quotes)).toThrow(message)
})

test.each([
  ['kind: unnamed_person', 'a standing belongs to unnamed sources alone'],
  ['kind: named_person', 'a named person needs the name'],
  ['kind: insider', 'kind'],
  ['kind: unnamed_person, standing: anonymous, specificity: 1', 'the facets add up to 0'],
  ['kind: unnamed_person, standing: anonymous, reason: boilerplate', 'a reason needs a grant'],
  ['kind: unnamed_person, standing: anonymous, grant: true', 'condition_only'],
  ['kind: unnamed_person, standing: anonymous, colour: red', 'colour'],
])('a source with %s is refused', (source, message) => {
  const quotes = 'paragraph: 2, source: An engineer, cue: said, content: the bell'
  expect(() => read(quotes, source)).toThrow(message)
})

test('an article without gold, and gold without an article, are refused', () => {
  const quotes = 'paragraph: 2, source: An engineer, cue: said, content: the bell'
  read(quotes)
  writeFileSync(join(folder, 'tower.md'), article)
  expect(() => readGold(folder)).toThrow('tower needs one entry in gold.yml')
  rmSync(join(folder, 'bridge.md'))
  expect(() => readGold(folder)).toThrow('gold for bridge, which is no article')
})

test('front matter is read, and an article without a date or on a real address refused', () => {
  const quotes = 'paragraph: 2, source: An engineer, cue: said, content: the bell'
  read(quotes)
  expect(readDemo(folder)[0]).toMatchObject({
    id: 'bridge',
    title: 'Bridge may close, engineer says',
    outlet: 'Tarn Gazette',
    byline: 'Ivo Reed',
    publishedAt: '2026-11-02',
    paragraphs: [
      [0, 64],
      [66, 119],
    ],
  })
  const source = 'kind: unnamed_person, standing: anonymous'
  expect(() => read(quotes, source, article.replace(/published.*\n/, ''))).toThrow('publishedAt')
  expect(() => read(quotes, source, article.replace('.example', '.org'))).toThrow('invented')
})
