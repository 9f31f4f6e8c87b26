import { describe, expect, test } from 'vitest'
import { spanText } from '#domain/span'
import { findEvidentials } from '#engine/find-evidentials'
import { withoutOpenings } from '#engine/find-evidentials/find-according-to'
import { readArticle } from '#engine/read-article'
import { tokenise } from '#engine/tokenise'
import { readMarked } from '../marked-text'
import { loadTestModel } from '../read-model'

const model = await loadTestModel()

/** How many of the marked attributions are left beside the "according to" that opens the sentence. */
function left(marked: string): number {
  const { text, attributions } = readMarked(marked)
  const tokenised = tokenise(text, model.lexicon)
  const evidentials = findEvidentials(tokenised, attributions)
  expect(evidentials.map(({ cue }) => spanText(text, cue))).toEqual(['According to'])
  return withoutOpenings(tokenised, attributions, evidentials).length
}

describe('what only opens the statement of a source is no second support', () => {
  test.each([
    'According to senior sources, [intelligence] <indicates> {that the ferry was seized}.',
    'According to the ministry, [early figures] <show> {that fewer boats came}.',
    'According to two aides, [signals] <suggest> {the crew is safe}.',
  ])('%s', (marked) => {
    expect(left(marked)).toBe(0)
  })

  test.each([
    'According to senior sources, [a report] <shows> {that the ferry was seized}.',
    'According to senior sources, [Ada Coll] <suggests> {a new harbour}.',
    'According to two aides, [officials] <suggest> {the crew is safe}.',
    'According to two aides, [critics] <say> {the crew is safe}.',
    'According to two aides, the ferry sank. [Figures] <show> {that it was old}.',
  ])('but a source of its own stays: %s', (marked) => {
    expect(left(marked)).toBe(1)
  })
})

test('in an article the statement is there once, with the sources for it', () => {
  const text =
    'According to senior government sources, intelligence indicates that the crew of the Tern has received orders to turn.'
  const { attributions, sources } = readArticle({ id: 'a', text }, model)
  expect(attributions.map(({ cue }) => spanText(text, cue))).toEqual(['According to'])
  expect(sources.map(({ label }) => label)).toEqual(['senior government sources'])
})
