import { expect, test } from 'vitest'
import { mayNarrow } from '#policy/may-narrow'
import { readDraft, reviewInvented } from './review-invented'

test.each([
  ['A source said that the bridge will close.', false],
  ['An official said that the bridge will close.', false],
  ['A Republican aide said that the bill was dead.', false],
  ['A lawyer at the Harbour Authority said that the bridge will close.', true],
  ['A cabinet minister with direct knowledge of the negotiations said that they failed.', true],
])('%s', (text, expected) => {
  const { analysis } = readDraft({ text })
  expect(mayNarrow(analysis.sources[0])).toBe(expected)
})

test('whoever is asked to say more of a source is warned where that may tell who it is', () => {
  const found = (text: string) =>
    reviewInvented({ text })
      .results.filter(({ rule }) => rule === 'R11' || rule === 'R19')
      .flatMap(({ findings }) => findings.map((finding) => finding.mayNarrow))
  expect(found('A lawyer at the Harbour Authority said that it will close.')).toEqual([true, true])
  expect(found('A source said that it will close.')).toEqual([false, false])
})
