import { describe, expect, test } from 'vitest'
import { spanText } from '#domain/span'
import { readArticle } from '#engine/read-article'
import { loadTestModel } from '../read-model'

const model = await loadTestModel()
const read = (text: string) => readArticle({ id: 'invented', text }, model)
const found = (text: string) =>
  read(text).attributions.map(({ source, cue, content }) =>
    [source, cue, content].map((span) => spanText(text, span)),
  )

describe('an attribution is found whatever its typography', () => {
  test.each([
    [
      '"We counted them twice," said clerk Ana Reis. "There were nine."',
      ['clerk Ana Reis', 'said', '"We counted them twice," … "There were nine."'],
    ],
    ['«Nobody asked us», said Jon Ferro.', ['Jon Ferro', 'said', '«Nobody asked us»']],
    [
      '‘It’s not a bridge,’ said Len Potter. ‘The boys’ room was shut.’',
      ['Len Potter', 'said', '‘It’s not a bridge,’ … ‘The boys’ room was shut.’'],
    ],
    [
      "'It's not a bridge,' said Len Potter. 'The boys' room was shut.'",
      ['Len Potter', 'said', "'It's not a bridge,' … 'The boys' room was shut.'"],
    ],
    [
      'LONDON (Capital Wire) — The harbour board said on Tuesday that the lighthouse will be sold.',
      ['The harbour board', 'said', 'that the lighthouse will be sold'],
    ],
    [
      '10.42am The minister has told reporters that she will not resign.',
      ['The minister', 'has told', 'that she will not resign'],
    ],
    [
      '1. The mayor said  she would not\tresign.\r\n',
      ['The mayor', 'said', 'she would not\tresign'],
    ],
    [
      'Police said the bridge\u00a0was un\u00adsafe.',
      ['Police', 'said', 'the bridge\u00a0was un\u00adsafe'],
    ],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })
})

const story = 'The harbour board said on Monday that the bridge was shut.\n'

describe('furniture says nothing', () => {
  test.each([
    ['By Nora Field and Jan Brandt'],
    ['Photograph: Jan Brandt says it was taken at dawn/Capital Wire'],
    ['(Photo by A. Coll/Capital Wire)'],
    ['Read more: Minister says the keeper would not leave'],
    ['READ MORE | Officials claim that the dam may fall'],
    ['Related: Officials warn that the dam may fall'],
    ['• See also: Police say nobody was hurt in the fire'],
    ['Sign up for our newsletter: The Ledger tells you what matters'],
  ])('%s', (line) => {
    const { attributions, assertions, text } = read(`${line}\n${story}`)
    expect(attributions.map(({ content }) => spanText(text, content))).toEqual([
      'that the bridge was shut',
    ])
    expect(assertions).toEqual([])
  })

  test('a long paragraph that begins like furniture is read', () => {
    const text = `Watch: ${'the water rose and rose that night, '.repeat(8)}the harbour board said.`
    expect(found(text).map(([source]) => source)).toEqual(['the harbour board'])
  })
})
