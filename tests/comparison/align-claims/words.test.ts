import { describe, expect, test } from 'vitest'
import { readNumber } from '#comparison/align-claims/read-number'
import { wordStem } from '#comparison/align-claims/word-stem'
import { wordTheGist } from '#comparison/align-claims/word-the-gist'
import { wordWeight } from '#comparison/align-claims/word-weights'
import { tokenise } from '#engine/tokenise'
import { loadTestModel } from '../../engine/read-model'

const { lexicon, wordRanks } = await loadTestModel()

describe('a word family', () => {
  test.each([
    'resigned resigns resignation resigning resign',
    'decide decided decides deciding',
    'flooded flooding floods',
    'announced announcement announces announcing',
    'investigates investigated investigate',
    'invest investor investment',
    'employer employment employed',
    'quickly quick',
    'stopped stopping stopper',
    'bridge bridges',
    'govern government governor',
  ])('%s are one', (words) => {
    expect(new Set(words.split(' ').map(wordStem)).size).toBe(1)
  })

  test.each([
    'mayor major',
    // One family to a reader, and two here: the stem itself changes.
    'decide decision',
    'investigate investigation',
    'harbour labour',
    'bridge bride',
    'closed clothed',
    'public publish',
    'drone drought',
  ])('%s are two', (words) => {
    expect(new Set(words.split(' ').map(wordStem)).size).toBe(2)
  })

  test.each(['', 'is', 'us', 'bus', 'used', 'ties'])(
    '“%s” is too short to lose an ending',
    (word) => {
      expect(wordStem(word)).toBe(word)
    },
  )
})

describe('a quantity', () => {
  const numbersOf = (words: string) => {
    const { tokens } = tokenise(words, lexicon)
    return tokens.flatMap((_, index) => {
      const next = index + 1 < tokens.length ? index + 1 : undefined
      return readNumber(tokens, index, next) ?? []
    })
  }

  test.each([
    ['2.1 million crowns', '2,100,000 crowns', '2100000'],
    ['eleven boats', '11 boats', '11'],
    ['Eleven boats', '11 boats', '11'],
    ['twenty people', '20 people', '20'],
    ['three dozen sheep', '36 sheep', '36'],
    ['two hundred tents', '200 tents', '200'],
    ['$3 billion in aid', '$3,000,000,000 in aid', '3000000000'],
    ['40% of voters', '40 of voters', '40'],
    ['the 11th day', '11 days', '11'],
    ['the 1990s', 'in 1990', '1990'],
    ['1.5 thousand litres', '1,500 litres', '1500'],
  ])('“%s” and “%s” are %s', (one, other, value) => {
    expect(numbersOf(one)).toEqual([value])
    expect(numbersOf(other)).toEqual([value])
  })

  test.each(['one of them', 'no boats', 'a dozen', 'first of all', 'the A4 road', 'million', ''])(
    '“%s” gives none',
    (words) => {
      expect(numbersOf(words)).toEqual([])
    },
  )

  test('a figure is never the one beside it', () => {
    expect(numbersOf('12 of 21 boats')).toEqual(['12', '21'])
    expect(numbersOf('2.1 million')).not.toEqual(numbersOf('2.1 billion'))
  })
})

describe('a gist', () => {
  const gistOf = (words: string) => wordTheGist(words, [0, words.length])

  test.each([
    ['that the sluice was left open', 'The sluice was left open'],
    ['“The sluice was left open,”', 'The sluice was left open'],
    ['and that the sluice was left open;', 'The sluice was left open'],
    ['whether the sluice was open', 'The sluice was open'],
    ['MERROW — The sluice was left open.', 'The sluice was left open'],
    ['PORT ENNIS (Capital Wire) -- The sluice was left open.', 'The sluice was left open'],
    ['DUNMERE, Vell – Three boats sank', 'DUNMERE, Vell – Three boats sank'],
    ['NATO forces crossed the river', 'NATO forces crossed the river'],
    ['the  sluice\nwas left open', 'The sluice was left open'],
    ['thatched roofs burned', 'Thatched roofs burned'],
    ['', ''],
    ['“”', ''],
  ])('of “%s” is “%s”', (words, gist) => {
    expect(gistOf(words)).toBe(gist)
  })

  test('takes the stretch and not what stands around it', () => {
    const text = 'Ada Quist said that the sluice was left open. Nobody knows why.'
    expect(wordTheGist(text, [15, 44])).toBe('The sluice was left open')
  })

  test('a long one ends at a late comma, else between two words', () => {
    const head = `The sluice at Orrin was left open ${'through the rain '.repeat(5)}of Sunday`
    expect(gistOf(`${head}, ${'and so it went on '.repeat(6)}`)).toBe(`${head} …`)
    const bare = 'sluice gate '.repeat(40)
    const cut = gistOf(bare)
    expect(cut.length).toBeLessThanOrEqual(162)
    expect(cut).toMatch(/ (sluice|gate) …$/)
    expect(gistOf('x'.repeat(400))).toBe(`X${'x'.repeat(159)} …`)
  })
})

describe('the weight of a word', () => {
  test('grows with its rank in news text, and most without one', () => {
    const weights = ['the', 'president', 'harbour', 'zzyzx'].map((word) =>
      wordWeight(word, wordRanks),
    )
    expect([...weights].sort((a, b) => a - b)).toEqual(weights)
    expect(new Set(weights).size).toBe(4)
    expect(weights[0]).toBeGreaterThan(0)
  })
})
