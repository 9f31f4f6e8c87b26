import { describe, expect, test } from 'vitest'
import { traceCitations } from '#comparison/trace-citations'
import { comparedArticle, type Told } from './traced'

type Pair = Partial<Told> & { text: string }

const monday = '2026-05-04T08:00:00+00:00'
const tuesday = '2026-05-05T08:00:00+00:00'

/** The possible edges between an earlier and a later article of two outlets. */
async function possibleBetween(earlier: Pair, later: Pair, ...more: Told[]): Promise<string[]> {
  const articles = await Promise.all(
    [
      { id: 'earlier', outlet: 'Fernhill Gazette', publishedAt: monday, ...earlier },
      { id: 'later', outlet: 'Saltmarsh Echo', publishedAt: tuesday, ...later },
      ...more,
    ].map(comparedArticle),
  )
  return traceCitations(articles, { outlets: [], copies: [] })
    .filter(({ credited }) => !credited)
    .map(({ from, to }) => `${from} → ${to}`)
}

const filler = 'The council meets again in June, and the library stays shut until then.'
const privately =
  '“The ledger was soaked in paraffin overnight,” said a clerk, who asked not to be named.'
const told =
  'Mayor Ida Brock told the Fernhill Gazette that it was “a ledger with no bottom to it”.'
const prose = 'Someone had carried eleven crates of candles down to the flooded cellar by hand.'

const reused: [name: string, earlier: string, later: string][] = [
  [
    'words of an anonymous source come again',
    privately,
    '“The ledger was soaked in paraffin overnight,” an insider said.',
  ],
  [
    'words said to one outlet come again',
    told,
    'Mayor Ida Brock called it “a ledger with no bottom to it”.',
  ],
  [
    'words in single marks come again',
    '‘The ledger wasn’t burned but soaked in paraffin,’ said a clerk, who asked not to be named.',
    'It was ‘soaked in paraffin’. ‘The ledger wasn’t burned but soaked,’ an insider said.',
  ],
  [
    'eight words of prose come again',
    prose,
    'It is understood that eleven crates of candles down to the flooded cellar were found.',
  ],
  [
    'prose comes again as a quotation',
    prose,
    '“Eleven crates of candles down to the flooded cellar by hand,” officials told reporters.',
  ],
  [
    'prose about a named speaker comes again as her quotation',
    'Ida Brock told the Fernhill Gazette that no clerk had burned anything on Monday but the candles.',
    'Mayor Ida Brock said that no clerk had burned “anything but the candles”.',
  ],
  [
    'a figure from records that the outlet has comes again in the later one’s voice',
    'Records obtained by the Fernhill Gazette show that two porters carried 38 crates in one night.',
    'The cellar was so full that two of its porters moved 38 crates before dawn.',
  ],
]

const notReused: [name: string, earlier: string, later: string][] = [
  [
    'a quotation from a news conference',
    '“We lost the ledger, not the library,” Mayor Ida Brock told a news conference.',
    '“We lost the ledger, not the library,” said Mayor Ida Brock.',
  ],
  [
    'a quotation that the later article has from a speech',
    '“We lost the ledger, not the library,” said Mayor Ida Brock.',
    'In a speech to voters, Ida Brock said: “We lost the ledger, not the library.”',
  ],
  [
    'a quotation of everyday words',
    '“We will see what they want to do,” said a clerk, who asked not to be named.',
    '“We will see what they want to do,” said the mayor.',
  ],
  [
    'three words',
    'The clerk called it “soaked in paraffin”, and asked not to be named.',
    'The cellar was “soaked in paraffin”, an insider said.',
  ],
  [
    'the stock phrases of anonymity',
    'The clerk spoke on condition of anonymity because he was not authorised to speak publicly.',
    'A porter spoke on condition of anonymity because he was not authorised to speak publicly.',
  ],
  [
    'the stock phrases of no answer',
    'The library did not immediately respond to a request for comment on Monday.',
    'The library did not immediately respond to a request for comment on Monday.',
  ],
  [
    'names and offices',
    'Ida Brock, Lord Mayor of Fernhill and Chair of the Northern Canal Board, said it was late.',
    'Ida Brock, Lord Mayor of Fernhill and Chair of the Northern Canal Board, said it was early.',
  ],
  [
    'words that are credited in their sentence',
    privately,
    '“The ledger was soaked in paraffin overnight,” a clerk told the Fernhill Gazette.',
  ],
  [
    'words that are credited before in their paragraph',
    privately,
    'A clerk spoke to the Fernhill Gazette. “The ledger was soaked in paraffin overnight,” the clerk said.',
  ],
  [
    'words that the later outlet credits to a third',
    privately,
    '“The ledger was soaked in paraffin overnight,” a clerk told the Mossport Star.',
  ],
  [
    'words that the earlier outlet credits to a third',
    '“The ledger was soaked in paraffin overnight,” a clerk told the Mossport Star.',
    '“The ledger was soaked in paraffin overnight,” an insider said.',
  ],
  [
    'two speakers who say the same',
    '“The ledger was soaked in paraffin,” said Olaf Reed.',
    '“The ledger was soaked in paraffin,” said Ida Brock.',
  ],
  [
    'a named speaker’s words that are a quotation in one article and prose in the other',
    '“Eleven crates of candles lay in the flooded cellar of it,” said Ida Brock.',
    'Ida Brock said eleven crates of candles lay in the flooded cellar of it.',
  ],
  [
    'a text that both read',
    '“The ledger was soaked in paraffin,” the audit says.',
    '“The ledger was soaked in paraffin,” the audit says.',
  ],
  [
    'an article that says that all of it is the other outlet’s',
    `${privately} ${prose}`,
    `${privately} ${prose}\n\nThis article was originally published by the Fernhill Gazette.`,
  ],
  [
    'a figure that a named person gives',
    'Records obtained by the Fernhill Gazette show that two porters carried 38 crates in one night.',
    'Ida Brock said that two porters had carried 38 crates.',
  ],
]

describe('a possible citation', () => {
  test.each(reused)('%s', async (_, earlier, later) => {
    expect(await possibleBetween({ text: earlier }, { text: later })).toEqual(['later → earlier'])
  })
})

describe('no citation', () => {
  test.each(notReused)('%s', async (_, earlier, later) => {
    expect(await possibleBetween({ text: earlier }, { text: later })).toEqual([])
  })
})

const again = { text: `${filler} ${privately}` }

describe('without a trustworthy order there is no edge', () => {
  test.each([
    ['the earlier has no date', null, tuesday],
    ['the later has no date', monday, null],
    ['both have no date', null, null],
    ['both came at the same instant', monday, monday],
    ['both have only the same day', '2026-05-04', '2026-05-04'],
    ['one has only the day on which the other came', '2026-05-04', '2026-05-04T23:00:00+00:00'],
    ['the date is no date', 'soon', tuesday],
    ['the date is in no calendar', '2026-13-45', tuesday],
  ])('%s', async (_, first, second) => {
    const edges = await possibleBetween(
      { text: privately, publishedAt: first },
      { ...again, publishedAt: second },
    )
    expect(edges).toEqual([])
  })

  test.each([
    ['two days without times', '2026-05-04', '2026-05-05'],
    ['a day, and a time on the next', '2026-05-04', '2026-05-05T00:30:00+00:00'],
    ['two zones', '2026-05-04T23:30:00+02:00', '2026-05-04T22:30:00+00:00'],
  ])('%s are an order', async (_, first, second) => {
    const edges = await possibleBetween(
      { text: privately, publishedAt: first },
      { ...again, publishedAt: second },
    )
    expect(edges).toEqual(['later → earlier'])
  })

  test('an article from the future has no time to trust', async () => {
    const articles = await Promise.all(
      [
        { id: 'now', outlet: 'Fernhill Gazette', publishedAt: monday, text: privately },
        { id: 'future', outlet: 'Saltmarsh Echo', publishedAt: '2031-01-01', ...again },
      ].map(comparedArticle),
    )
    const trace = (asOf?: string) => traceCitations(articles, { outlets: [], copies: [], asOf })
    expect(trace()).toHaveLength(1)
    expect(trace('2026-06-01T00:00:00Z')).toEqual([])
    expect(trace('2031-06-01T00:00:00Z')).toHaveLength(1)
  })
})

describe('of several that had the words', () => {
  const third = { id: 'third', outlet: 'Mossport Star' }
  const wednesday = '2026-05-06T08:00:00+00:00'

  test('the earliest is meant', async () => {
    const more = { ...third, text: privately, publishedAt: wednesday }
    expect(await possibleBetween({ text: privately }, again, more)).toEqual([
      'later → earlier',
      'third → earlier',
    ])
  })

  test('an outlet whose own words they were took them from nobody', async () => {
    const more = { id: 'own', outlet: 'Saltmarsh Echo', text: privately }
    const edges = await possibleBetween({ text: privately }, again, {
      ...more,
      publishedAt: '2026-05-01',
    })
    expect(edges).toEqual(['earlier → own'])
  })

  test('a named speaker may have said it to all, unless the earliest was told it alone', async () => {
    const said = 'Ida Brock said it was “a ledger with no bottom to it”.'
    const more = { ...third, text: said, publishedAt: wednesday }
    expect(await possibleBetween({ text: said }, { text: said }, more)).toEqual([])
    expect(await possibleBetween({ text: told }, { text: said }, more)).toEqual([
      'later → earlier',
      'third → earlier',
    ])
  })

  test('when nobody knows which of two was first, nobody is named', async () => {
    const days = { first: '2026-05-04', last: '2026-05-05' }
    const more = { ...third, text: privately, publishedAt: days.first }
    const edges = await possibleBetween(
      { text: privately, publishedAt: days.first },
      { ...again, publishedAt: days.last },
      more,
    )
    expect(edges).toEqual([])
  })

  test('but a copy is never the origin of what its original has', async () => {
    const articles = await Promise.all(
      [
        { id: 'a', outlet: 'Fernhill Gazette', publishedAt: '2026-05-04', text: privately },
        { ...third, publishedAt: '2026-05-04', text: privately },
        { id: 'b', outlet: 'Saltmarsh Echo', publishedAt: '2026-05-05', ...again },
      ].map(comparedArticle),
    )
    const copies = [{ article: 'third', readingOf: 'a' }]
    const edges = traceCitations(articles, { outlets: [], copies })
    expect(edges.map(({ from, to }) => `${from} → ${to}`)).toEqual(['b → a'])
  })
})

test('two outlets of unknown name are two, and one outlet by its address is one', async () => {
  const nameless = { outlet: null }
  expect(
    await possibleBetween({ text: privately, ...nameless }, { ...again, ...nameless }),
  ).toEqual(['later → earlier'])
  const url = 'https://fernhill-gazette.example/a'
  expect(
    await possibleBetween({ text: privately, url }, { ...again, ...nameless, url: `${url}/b` }),
  ).toEqual([])
})
