import { expect, test } from 'vitest'
import type { Share } from '#workflows/view-story/story-view'
import { writeParagraph } from '#workflows/view-story/write-paragraph'

const share = (counted: number, cases: number, articles = 4): Share => ({
  counted,
  cases,
  articles,
  withheld: 'too-few',
  share: null,
  interval: null,
})
const mix = (parts: Record<string, number>) => [
  {
    outletId: 'o',
    outlet: 'O',
    firstPublishedAt: null,
    articles: 1,
    claims: 0,
    incidental: 0,
    parts: Object.entries(parts).map(([part, cases]) => ({ part, label: part, cases })),
  },
]

test.each([
  [share(0, 0), {}, share(0, 0), share(0, 0), 'No attributed claims were found in these articles.'],
  [
    share(0, 1),
    {},
    share(0, 0),
    share(0, 0),
    'The one attributed claim does not rest on anonymous sources alone.',
  ],
  [
    share(0, 9),
    { 'named-person': 1 },
    share(0, 0),
    share(0, 0),
    'None of the 9 attributed claims rests on anonymous sources alone. 1 has a named person, a named organisation or a document behind it.',
  ],
  [
    share(4, 9),
    { 'named-person': 2, document: 1, 'no-source': 1 },
    share(1, 3),
    share(2, 3),
    '4 of 9 attributed claims rest on anonymous sources alone. 3 have a named person, a named organisation or a document behind them. 1 is worded as if from a source that is not given. Of 3 anonymous sources heard in these articles, a reason for the anonymity is given for 1 and 1 is not described at all.',
  ],
  [
    share(1, 5, 1),
    {},
    share(0, 1),
    share(1, 1),
    '1 of 5 attributed claims rests on anonymous sources alone. Of one anonymous source heard in this article, no reason for the anonymity is given.',
  ],
])('%#', (onlyAnonymousClaims, parts, reasonGiven, described, expected) => {
  const pieces = writeParagraph({
    onlyAnonymousClaims,
    reasonGiven,
    specificity: { ...described, parts: [] },
    sourceMix: mix(parts as Record<string, number>),
  })
  expect(pieces.map(({ text }) => text).join('')).toBe(expected)
})
