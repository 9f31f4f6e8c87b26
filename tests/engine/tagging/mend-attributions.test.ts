import { describe, expect, test } from 'vitest'
import type { Span } from '#domain/span'
import type { LinkedSpans } from '#engine/link-attributions/link-spans'
import { mendAttributions } from '#engine/mend-attributions'
import type { TaggedSpan } from '#engine/tag-spans/read-spans'
import { tokenAt } from '#engine/token-at'
import { tokenise } from '#engine/tokenise'
import type { TokenisedText } from '#engine/tokenised-text'
import { readMarked } from '../marked-text'
import { loadTestModel } from '../read-model'

const model = await loadTestModel()

/** Source and content of a marked sentence after mending, as words; null where the source is gone. */
function mend(marked: string): { source: string | null; contents: string[] }[] {
  const { text, attributions } = readMarked(marked)
  const tokenised = tokenise(text, model.lexicon)
  const spans = (role: TaggedSpan['role'], span: Span) =>
    span.map((stretch) => taggedSpan(tokenised, role, stretch))
  const linked = attributions.map(
    ({ source, cue, content }): LinkedSpans => ({
      source: spans('source', source)[0] ?? null,
      cue: spans('cue', cue)[0],
      contents: spans('content', content),
      contentProbability: 1,
      sourceProbability: 1,
    }),
  )
  const words = ({ first, last }: TaggedSpan) =>
    text.slice(tokenised.tokens[first].start, tokenised.tokens[last].end)
  return mendAttributions(tokenised.tokens, linked).map(({ source, contents }) => ({
    source: source && words(source),
    contents: contents.map(words),
  }))
}

function taggedSpan(
  text: TokenisedText,
  role: TaggedSpan['role'],
  [start, end]: [number, number],
): TaggedSpan {
  return { role, first: tokenAt(text, start), last: tokenAt(text, end - 1) }
}

describe('a passive of telling without a teller: its subject heard it', () => {
  test.each([
    ['[Passengers] <were told> {that the ferry would not sail}.', 'that the ferry would not sail'],
    ['[The crew] <have been warned> {of a second wave}.', 'of a second wave'],
    ['[Staff] <had not been informed> {that the yard would close}.', 'that the yard would close'],
    ['[Oren] <was again assured that> {the money was there}.', 'the money was there'],
    ['[Tenants] <are being notified of> {the change}.', 'the change'],
  ])('%s', (marked, content) => {
    expect(mend(marked)).toEqual([{ source: null, contents: [content] }])
  })

  test.each([
    ['[Passengers] <told> {of a cold night}.', 'Passengers'],
    ['[The harbour master] <has warned> {that the ferry would not sail}.', 'The harbour master'],
    ['[The board] <was told by> {the owner}.', 'The board'],
    ['<told> [the pilot] {that the light was out}.', 'the pilot'],
    ['[She] <is assured of> {a seat}.', 'She'],
    ['Passengers <were told by> [the pilot] {that it would not sail}.', 'the pilot'],
  ])('a teller stays: %s', (marked, source) => {
    expect(mend(marked)[0].source).toBe(source)
  })
})

describe('a passive of saying without a speaker: its subject is part of what is said', () => {
  test.each([
    ['[Oren] <is said> {to have left}.', ['Oren', 'to have left']],
    ['[The pilot] <was believed> {to be lost}.', ['The pilot', 'to be lost']],
    ['[It] <is feared that> {the pilot left}.', ['the pilot left']],
  ])('%s', (marked, contents) => {
    expect(mend(marked)).toEqual([{ source: null, contents }])
  })
})

describe('“referring to” that nobody says', () => {
  test.each([
    ['[Sources] <suggest> {a “quay plan”}—<referring to> {the fire of 1931}.', 1],
    ['[Officials] <said> {it was a “quay plan”} (<referring to> {the fire of 1931}).', 1],
    ['[Sources] <suggest>, <referring to> {the tapes}, {that Oren left}.', 1],
    ['[Sources] <suggest> {that Oren left}, <referring to> {the tapes}.', 1],
    ['{“It is over,”} [she] <said>, <referring to> {the strike}.', 2],
    ['[She] <was referring to> {the strike}.', 1],
  ])('%s leaves %i', (marked, count) => {
    expect(mend(marked)).toHaveLength(count)
  })
})
