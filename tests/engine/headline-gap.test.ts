import { expect, test } from 'vitest'
import type { Analysis } from '#domain/analysis'
import type { ClaimKind } from '#domain/claim'
import type { HeadlineGap } from '#domain/comparison'
import type { Source } from '#domain/source'
import { headlineGap } from '#engine/headline-gap'
import { analyse, outlet, paper, person, type Saying, unnamed } from '../comparison/small-world'

const official = unnamed('a harbour official', { count: 1 })
const officials = unnamed('officials')
const shut = 'The sluice was left open'

interface Page {
  title?: string
  /** Strength of the headline's claim. */
  strength: number
  kind?: ClaimKind
  says: Saying[]
}

function page({ title = 'Sluice was left open', strength, kind = 'event', says }: Page): Analysis {
  const headline = { claim: { kind, strength }, claimId: 'k1', because: [] }
  return { ...analyse('page', says), title, headline }
}

const gaps: [what: string, page: Page, found: Omit<HeadlineGap, 'isNumberMismatch'> | null][] = [
  [
    'a hedge that the headline drops',
    { strength: 5, says: [{ words: shut, by: official, strength: 1 }] },
    { headline: 5, body: 1, gap: 4 },
  ],
  [
    'a credit that the headline drops',
    { strength: 5, says: [{ words: shut, by: official }] },
    { headline: 5, body: 4, gap: 1 },
  ],
  [
    'a headline that keeps both',
    { strength: 1, says: [{ words: shut, by: official, strength: 1 }] },
    { headline: 1, body: 1, gap: 0 },
  ],
  [
    'a headline weaker than its text',
    { strength: 1, says: [{ words: shut, by: paper('the log') }] },
    { headline: 1, body: 4, gap: -3 },
  ],
  [
    'the strongest of several supports',
    {
      strength: 5,
      says: [
        { words: shut, by: official, strength: 2 },
        { words: shut, by: person('Mayor Ada Quist') },
      ],
    },
    { headline: 5, body: 4, gap: 1 },
  ],
  [
    'the outlet’s own observation',
    { strength: 5, says: [{ words: shut }] },
    { headline: 5, body: 5, gap: 0 },
  ],
  [
    'an observation beside a named person',
    { strength: 5, says: [{ words: shut }, { words: shut, by: person('Mayor Ada Quist') }] },
    { headline: 5, body: 5, gap: 0 },
  ],
  [
    'a flat lead of what unnamed sources say',
    { strength: 5, says: [{ words: shut }, { words: shut, by: officials }] },
    { headline: 5, body: 4, gap: 1 },
  ],
  [
    'a flat allegation, which nobody can observe',
    { strength: 5, kind: 'allegation', says: [{ words: shut, kind: 'allegation' }] },
    null,
  ],
  [
    'a flat allegation that somebody is credited with',
    {
      strength: 5,
      kind: 'allegation',
      says: [
        { words: shut, kind: 'allegation' },
        { words: shut, by: person('Mayor Ada Quist') },
      ],
    },
    { headline: 5, body: 4, gap: 1 },
  ],
  [
    'other media',
    { strength: 5, says: [{ words: shut, by: outlet('Tarn Review') }] },
    { headline: 5, body: 4, gap: 1 },
  ],
  [
    'wording without a source',
    { strength: 5, says: [{ words: shut, by: null, strength: 3 }] },
    { headline: 5, body: 3, gap: 2 },
  ],
  [
    'a denial, which is another claim',
    { strength: 5, says: [{ words: shut, by: official, denies: true }] },
    null,
  ],
  ['a text that says nothing of it', { strength: 5, says: [] }, null],
]

test.each(gaps)('the gap over %s', (_, given, found) => {
  expect(headlineGap(page(given))).toEqual(found && { ...found, isNumberMismatch: false })
})

test('there is none without a headline, or with one that restates nothing', () => {
  const says = [{ words: shut, by: official }]
  expect(headlineGap({ ...page({ strength: 4, says }), headline: null })).toBeNull()
  const headline = { claim: { kind: 'event' as const, strength: 4 }, claimId: null, because: [] }
  expect(headlineGap({ ...page({ strength: 4, says }), headline })).toBeNull()
})

const one: Partial<Source> = { count: 1 }
const numbers: [title: string, sources: Saying['by'][], isMismatch: boolean][] = [
  ['Sluice was left open, officials say', [official], true],
  ['Officials say sluice was left open', [official], true],
  ['Officials: sluice was left open', [official], true],
  ['Sluice was left open, sources say', [unnamed('a source', one)], true],
  ['Sluice was left open, officials say', [person('Mayor Ada Quist')], true],
  ['Sluice was left open, official says', [official], false],
  ['Sluice was left open, officials say', [officials], false],
  ['Sluice was left open, officials say', [official, person('Mayor Ada Quist')], false],
  ['Sluice was left open, officials say', [unnamed('two officials', { count: 2 })], false],
  ['Sluice was left open, officials say', [unnamed('an official', { count: 'unknown' })], false],
  ['Sluice was left open, officials say', [null], false],
  ['Sluice was left open, Brussels says', [official], false],
  ['Records show sluice was left open', [paper('a record')], false],
  ['Sluice was left open', [official], false],
]

test.each(numbers)('“%s” over %o: a mismatch of number is %s', (title, sources, isMismatch) => {
  const says = sources.map((by) => ({ words: shut, by }))
  expect(headlineGap(page({ title, strength: 4, says }))?.isNumberMismatch).toBe(isMismatch)
})
