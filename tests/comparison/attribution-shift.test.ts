import { expect, test } from 'vitest'
import {
  body,
  judge,
  outlet,
  paper,
  person,
  type Saying,
  type SmallArticle,
  unnamed,
} from './small-world'

const official = unnamed('a harbour official', { count: 1 })
const officials = unnamed('officials')
const quist = person('Mayor Ada Quist')
const prose = 'The sluice gate had been left open by the night watch'
const quoted = `“${prose},”`
const told = '{} officials told reporters.'

const article = (name: string, at: string, says: Saying[]): SmallArticle => ({
  outlet: name,
  at,
  says,
})
const first = (saying: Saying) => article('Orrin Mail', '2026-05-04T08:00:00Z', [saying])
const second = (saying: Saying) => article('Dunmere Star', '2026-05-05T08:00:00Z', [saying])

const shifts: [what: string, earlier: Saying, later: Saying][] = [
  [
    'flat prose becomes a quotation of officials',
    { words: prose },
    { words: quoted, by: officials, sentence: told },
  ],
  [
    'an official’s indirect words become a quotation',
    { words: prose, by: official },
    { words: quoted, by: officials },
  ],
  ['straight marks', { words: prose, by: official }, { words: `"${prose},"`, by: officials }],
  [
    'a part of it',
    { words: prose, by: official },
    { words: 'The gate “had been left open by the night watch”', by: officials },
  ],
  [
    'prose becomes a named person’s quotation',
    { words: prose, by: official },
    { words: quoted, by: quist },
  ],
  ['prose without a source', { words: prose, by: null }, { words: quoted, by: officials }],
  [
    'a body’s statement',
    { words: prose, by: official },
    { words: quoted, by: body('the lock company') },
  ],
  [
    'words around a quotation',
    { words: `Some “drunk” had forgotten it: ${prose}`, by: official },
    { words: quoted, by: officials },
  ],
  [
    'a generic group',
    { words: prose },
    { words: quoted, by: unnamed('critics', { standing: 'generic' }) },
  ],
  [
    'an outlet’s word becomes that of officials',
    { words: prose, by: outlet('Tarn Review') },
    { words: prose, by: officials, sentence: told },
  ],
  [
    'a flat sentence becomes that of sources',
    { words: prose },
    { words: prose, by: unnamed('sources') },
  ],
  [
    'a flat sentence becomes that of critics',
    { words: prose },
    { words: prose, by: unnamed('critics', { standing: 'generic' }) },
  ],
  [
    'a few words apart',
    { words: prose, by: outlet('Tarn Review') },
    { words: 'Somebody said the sluice gate had been left open', by: officials },
  ],
  [
    'other case and marks',
    { words: prose.toUpperCase(), by: official },
    { words: quoted, by: officials },
  ],
  [
    'a quotation of two sentences',
    { words: prose, by: official },
    { words: `“Shame. ${prose}”`, by: officials },
  ],
]

const none: [what: string, earlier: Saying, later: Saying][] = [
  ['a quotation stays one', { words: quoted, by: official }, { words: quoted, by: officials }],
  ['prose stays prose', { words: prose, by: official }, { words: prose, by: officials }],
  ['a quotation becomes prose', { words: quoted, by: official }, { words: prose, by: officials }],
  ['prose becomes flat prose', { words: prose, by: official }, { words: prose }],
  ['the same person is heard twice', { words: prose, by: quist }, { words: quoted, by: quist }],
  [
    'a turn of phrase is quoted',
    { words: prose, by: official },
    { words: 'The gate was “left open”', by: officials },
  ],
  [
    'other words are quoted',
    { words: prose, by: official },
    { words: '“Nobody shut that gate on Sunday night,”', by: officials },
  ],
  ['the outlet is credited', { words: prose }, { words: quoted, by: outlet('Orrin Mail') }],
  [
    'the inner source is credited through the outlet',
    { words: prose, by: official },
    { words: quoted, by: official, via: outlet('Orrin Mail') },
  ],
  ['a text is quoted', { words: prose }, { words: quoted, by: paper('the report') }],
  ['a flat sentence is confirmed by a person', { words: prose }, { words: prose, by: quist }],
  [
    'a flat sentence is confirmed by a text',
    { words: prose },
    { words: prose, by: paper('the lock log') },
  ],
  [
    'an outlet’s word is passed on as its word',
    { words: prose, by: outlet('Tarn Review') },
    { words: prose, by: outlet('Tarn Review') },
  ],
  [
    'officials say it in other words',
    { words: prose, by: outlet('Tarn Review') },
    { words: 'Nobody shut the gate', by: officials },
  ],
  ['wording without a source', { words: prose }, { words: quoted, by: null }],
]

const shiftsOf = (articles: SmallArticle[], citations: { from: string; to: string }[] = []) =>
  judge({ articles, citations }).members.map(({ attributionShift }) => attributionShift)

test.each(shifts)('a shift: %s', (_, earlier, later) => {
  expect(shiftsOf([first(earlier), second(later)])).toEqual([false, true])
})

test.each(none)('no shift: %s', (_, earlier, later) => {
  expect(shiftsOf([first(earlier), second(later)])).toEqual([false, false])
})

test('prose that the earlier article also quotes is no shift', () => {
  const says = [
    { words: prose, by: official },
    { words: quoted, by: official },
  ]
  const earlier = article('Orrin Mail', '2026-05-04T08:00:00Z', says)
  expect(shiftsOf([earlier, second({ words: quoted, by: officials })])).toEqual([
    false,
    false,
    false,
  ])
})

test('a copy shifts nothing of its original', () => {
  const articles = [
    first({ words: prose }),
    second({ words: quoted, by: officials }),
    article('Radio Vell', '2026-05-03T08:00:00Z', [
      { words: 'Somebody forgot the gate', by: quist },
    ]),
  ]
  const shiftsIn = (copies?: Record<string, string>) =>
    judge({ articles, copies }).members.map(({ attributionShift }) => attributionShift)
  expect(shiftsIn()).toEqual([false, true, false])
  expect(shiftsIn({ 'Dunmere Star': 'Orrin Mail' })).toEqual([false, false, false])
})

test('needs to know which came first, by time or by a citation', () => {
  const undated = [
    { ...first({ words: prose, by: official }), at: null },
    { ...second({ words: quoted, by: officials }), at: null },
  ]
  expect(shiftsOf(undated)).toEqual([false, false])
  expect(shiftsOf(undated, [{ from: 'Dunmere Star', to: 'Orrin Mail' }])).toEqual([false, true])
})

test('a denial shifts nothing', () => {
  const denial = { words: quoted, by: officials, denies: true }
  expect(shiftsOf([first({ words: prose, by: official }), second(denial)])).toEqual([false, false])
})
