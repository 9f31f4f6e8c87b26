import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alignmentRuleSchema } from '#comparison/align-claims/alignment-rule'
import { findPairs } from '#comparison/align-claims/find-pairs'
import { pairFeatureNames, pairFeatures } from '#comparison/align-claims/pair-features'
import { readStatements } from '#comparison/align-claims/read-statements'
import { scorePairs, surroundingNames } from '#comparison/align-claims/score-pairs'
import { weighStatements } from '#comparison/align-claims/weigh-statements'
import weights from '../../../comparison/weights/alignment.json'
import { knowledge, readTexts } from '../read-invented'

const rule = alignmentRuleSchema.parse(weights)
const weigh = (...texts: string[]) =>
  weighStatements(
    readTexts(...texts).flatMap((article, index) => readStatements(article, index, knowledge)),
  )
const compare = (one: string, other: string) => {
  const [a, b] = weigh(one, other)
  const features = pairFeatures(a, b)
  return (name: (typeof pairFeatureNames)[number]) => features[pairFeatureNames.indexOf(name)]
}

const words = [
  ...'the ferry Quist Renn Dunmere said sank burned because 11 eleven million 2.1 not , “ ” that officials'.split(
    ' ',
  ),
  'according to',
  '.\n\n',
  '…',
]
const text = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 24 })
  .map((all) => `${all.join(' ')}.`)

test('of any two texts the features are finite, and the same whichever comes first', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const statements = weigh(one, other)
      const second = statements.filter(({ article }) => article === 1)
      for (const a of statements.filter(({ article }) => article === 0)) {
        for (const b of second) {
          const features = pairFeatures(a, b)
          expect(features).toHaveLength(pairFeatureNames.length)
          for (const feature of features) expect(Number.isFinite(feature)).toBe(true)
          const turned = pairFeatures(b, a)
          features.forEach((feature, at) => {
            expect(turned[at]).toBeCloseTo(feature, 9)
          })
        }
      }
    }),
    { numRuns: 60 },
  )
})

test('the rule has a weight for each feature', () => {
  expect(rule.alone.weights).toHaveLength(pairFeatureNames.length)
  expect(rule.together.weights).toHaveLength(pairFeatureNames.length + surroundingNames.length)
  expect(rule.perhaps).toBeLessThan(rule.same)
})

describe('two sentences', () => {
  test('of the same words are as near as can be', () => {
    const feature = compare('The ferry sank off Dunmere.', 'The ferry sank off Dunmere.')
    for (const name of [
      'cosine in the story',
      'share of the barer',
      'cosine in news text',
    ] as const)
      expect(feature(name)).toBeCloseTo(1)
    expect(feature('words in common')).toBe(3)
  })

  test('without a word in common have none of it', () => {
    const feature = compare('The ferry sank.', 'Hail broke windows.')
    for (const name of ['cosine in the story', 'closest clauses', 'their weight'] as const)
      expect(feature(name)).toBe(0)
  })

  test('meet in numbers however these are written', () => {
    expect(compare('Some 2.1 million fled.', 'About 2,100,000 left.')('numbers in common')).toBe(1)
    expect(compare('Some 2.1 million fled.', 'About 2.2 million left.')('numbers in common')).toBe(
      0,
    )
  })

  test('know the same speaker', () => {
    const said = (name: string) => `The sluice at the mill was left wide open, ${name} said.`
    expect(compare(said('Ada Quist'), said('Mayor Quist'))('same speaker')).toBe(1)
    expect(compare(said('Ada Quist'), said('Ivo Renn'))('same speaker')).toBe(0)
    expect(compare(said('Ada Quist'), said('Ivo Renn'))('both credited')).toBe(1)
  })

  test('with only names and words of saying in common are told apart from those with more', () => {
    const one = 'Ada Quist sacked the ferrymen.'
    expect(compare(one, 'Ada Quist sold a lorry.')('names alone')).toBe(1)
    expect(compare(one, 'Ada Quist sacked the dockers.')('names alone')).toBe(0)
  })

  test('count the longest run of words that both quote', () => {
    const feature = compare('“We lost a good boat,” he said.', 'He said they “lost a good boat.”')
    expect(feature('quoted run')).toBeCloseTo(Math.log1p(4))
  })
})

describe('the pairs worth comparing', () => {
  test('are of different articles and have a word in common', () => {
    const statements = weigh(
      'The ferry sank off Dunmere. The ferry had burned.',
      'The ferry sank. Hail broke windows.',
    )
    expect(findPairs(statements)).toEqual([
      { first: 0, second: 2 },
      { first: 1, second: 2 },
    ])
  })

  test('of one article alone are none', () => {
    expect(findPairs(weigh('The ferry sank. The ferry sank.'))).toEqual([])
    expect(findPairs([])).toEqual([])
  })

  test('have a probability each, the same however often it is reckoned', () => {
    const statements = weigh(
      'The ferry sank off Dunmere.',
      'A ferry sank.',
      'The Dunmere ferry sank.',
    )
    const scored = scorePairs(statements, rule)
    expect(scored).toHaveLength(3)
    for (const { probability } of scored) {
      expect(probability).toBeGreaterThan(0)
      expect(probability).toBeLessThan(1)
    }
    expect(scorePairs(statements, rule)).toEqual(scored)
  })
})
