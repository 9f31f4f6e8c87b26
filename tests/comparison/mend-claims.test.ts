import { describe, expect, test } from 'vitest'
import { mendClaims } from '#comparison/compare-story/mend-claims'
import type { ComparisonDecision, Place } from '#domain/comparison-decision'
import { readTexts } from './read-invented'

const texts = {
  a: 'The ferry, which had no licence, sank on Sunday.',
  b: 'A ferry sank near Dunmere.',
  c: 'It had sailed without a licence.',
}
const articles = readTexts(...Object.values(texts))
const placeOf = (article: keyof typeof texts): Place => {
  const words = texts[article]
  return { article, start: 0, end: words.length, words }
}
const say = (article: keyof typeof texts) => ({
  article,
  span: [0, texts[article].length] as [number, number],
  attributionId: null,
  assertionId: null,
  strength: 5,
  isDenial: false,
})
/** One sentence states two things: it stands in both claims. */
const claims = [
  { gist: 'The ferry sank', statements: [say('a'), say('b')] },
  { gist: 'It had no licence', statements: [say('a'), say('c')] },
]
const gists = (...decisions: ComparisonDecision[]) =>
  mendClaims(claims, decisions, articles).map(({ gist, statements, isByHand }) => [
    gist,
    statements.map(({ article }) => article).join(''),
    isByHand,
  ])

describe('of two claims that share a sentence', () => {
  const named = { kind: 'rename-claim', claim: placeOf('a'), gist: 'New' } as const

  test.each<[string, Place | undefined, number]>([
    ['the first is meant where nothing tells', undefined, 0],
    ['the one that holds the other sentence too is meant', placeOf('c'), 1],
    [
      'the one that holds the other sentence too is meant, also if it is the first',
      placeOf('b'),
      0,
    ],
    [
      'the first is meant where the words of the other are gone',
      { ...placeOf('c'), words: 'x' },
      0,
    ],
  ])('%s', (_, beside, meant) => {
    expect(gists({ ...named, beside }).map(([gist]) => gist === 'New')).toEqual([
      meant === 0,
      meant === 1,
    ])
  })

  test('the right one loses a sentence', () => {
    const split = { kind: 'split-claim', claim: placeOf('a'), member: placeOf('a') } as const
    expect(gists({ ...split, beside: placeOf('c') })).toEqual([
      ['The ferry sank', 'ab', false],
      ['It had no licence', 'c', true],
    ])
  })

  test('both become one, named after the one that was taken first', () => {
    const merge = { kind: 'merge-claims', claim: placeOf('a'), other: placeOf('a') } as const
    expect(gists({ ...merge, beside: placeOf('c'), otherBeside: placeOf('b') })).toEqual([
      ['It had no licence', 'abc', true],
    ])
  })
})
