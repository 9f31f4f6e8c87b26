import { describe, expect, test } from 'vitest'
import { readStatements, type Statement } from '#comparison/align-claims/read-statements'
import { weighStatements } from '#comparison/align-claims/weigh-statements'
import { knowledge, readTexts } from '../read-invented'

const read = (...texts: string[]) =>
  readTexts(...texts).flatMap((article, index) => readStatements(article, index, knowledge))
const only = (text: string): Statement => {
  const [statement, second] = read(text)
  expect(second).toBeUndefined()
  return statement
}
const sorted = (words: Iterable<string>) => [...words].sort()

describe('names', () => {
  test.each([
    ['The harbour master of Port Ennis praised Ada Quist.', 'ada ennis port quist'],
    ['On the quay, Ivo Renn met Dunmere’s mayor.', 'dunmere ivo renn'],
    ['The bridge was closed for a week.', ''],
  ])('of “%s” are “%s”', (text, names) => {
    expect(sorted(only(text).names.keys()).join(' ')).toBe(names)
  })

  test('stand among the words as families too', () => {
    const { names, nameStems, words } = only('On the quay, Ivo Renn met the guards.')
    expect(names.size).toBe(nameStems.size)
    for (const stem of nameStems) expect(words.has(stem)).toBe(true)
  })
})

test.each([
  ['The dam lost 2.1 million litres in eleven hours.', '11 2100000'],
  ['The dam lost 2,100,000 litres in 11 hours.', '11 2100000'],
  ['No one counted the litres.', ''],
])('the numbers of “%s” are “%s”', (text, numbers) => {
  expect(sorted(only(text).numbers).join(' ')).toBe(numbers)
})

describe('quotations', () => {
  test('give their words in order and their share of all', () => {
    const { quoted, quotedShare, length } = only('“It was never ours,” Quist said.')
    expect(quoted).toEqual(['it', 'was', 'never', 'ours'])
    expect(length).toBe(6)
    expect(quotedShare).toBeCloseTo(4 / 6)
  })

  test('are none where there are no marks', () => {
    expect(only('It was never ours, Quist said.')).toMatchObject({ quoted: [], quotedShare: 0 })
  })
})

describe('who says it', () => {
  test.each([
    ['Ada Quist told reporters that the sluice at the old mill was left wide open.', 'quist'],
    ['“The sluice at the old mill was left wide open,” said Mayor Ada Quist.', 'quist'],
    ['The sluice at the old mill was left wide open, harbour officials said.', 'officials'],
    ['The sluice at the old mill was left wide open.', ''],
  ])('of “%s” is “%s”', (text, speakers) => {
    expect(sorted(only(text).speakers).join(' ')).toBe(speakers)
  })

  test('is no part of what is claimed', () => {
    const { claimed, words } = only('The sluice was left wide open, harbour officials said.')
    for (const word of ['harbour', 'offic']) {
      expect(words.has(word)).toBe(true)
      expect(claimed.has(word)).toBe(false)
    }
    expect(claimed.has('sluic')).toBe(true)
  })

  test('is known by the last word of a name also where only that stands', () => {
    const [, second] = read(
      'Ada Quist said the sluice was open. Quist said the river had risen by two metres overnight.',
    )
    expect(sorted(second.speakers)).toEqual(['quist'])
  })
})

test('clauses end at marks and subordinators, and not before four words', () => {
  const { clauses } = only(
    'The ferry left Dunmere at dawn, although its radar had failed because nobody mended it.',
  )
  expect(clauses.map((clause) => [...clause].join(' '))).toEqual([
    'ferry leav dunmer dawn',
    'although radar fail',
    'becaus nobody mend',
  ])
  expect(only('Wet, cold and tired men sat there.').clauses).toHaveLength(1)
})

describe('the sentences of an article', () => {
  const text =
    'The ferry left Dunmere at dawn. Its radar had failed.\n\nSign up for our newsletter.\n\nNobody was hurt.'

  test('are those that state something: furniture is left out and not counted', () => {
    const statements = read(text)
    expect(statements.map(({ stretch: [start, end] }) => text.slice(start, end))).toEqual([
      'The ferry left Dunmere at dawn.',
      'Its radar had failed.',
      'Nobody was hurt.',
    ])
    expect(statements.map(({ order, outOf }) => `${order}/${outOf}`)).toEqual(['0/3', '1/3', '2/3'])
  })

  test('of no text are none', () => {
    expect(read('')).toEqual([])
    expect(read('\n\n')).toEqual([])
  })

  test('place their word families where they stand in the text', () => {
    for (const { stems, words } of read(text)) {
      for (const { start, end, stem } of stems) {
        expect(text.slice(start, end).toLowerCase().slice(0, 2)).toBe(stem.slice(0, 2))
        expect(words.has(stem)).toBe(true)
      }
    }
  })
})

describe('the weight of a word in its story', () => {
  const weigh = (...texts: string[]) => weighStatements(read(...texts))

  test('is less where more sentences hold it', () => {
    const [one] = weigh('The ferry sank. The ferry burned. The ferry drifted.', 'The ferry turned.')
    const alone = weigh('The ferry sank.')[0]
    const loss = (word: string) => alone.weights.get(word)! - one.weights.get(word)!
    expect(loss('ferry')).toBeGreaterThan(loss('sank'))
  })

  test('the sentence before is context, fainter; that of another article is not', () => {
    const [first, second, third] = weigh('The ferry sank. It had burned.', 'Two divers waited.')
    expect(first.context.get('ferry')).toBe(first.words.get('ferry'))
    expect(second.context.get('ferry')).toBeCloseTo(first.words.get('ferry')! * 0.4)
    expect(sorted(third.context.keys())).toEqual(sorted(third.words.keys()))
  })

  test('no length is nought, so that nothing is divided by it', () => {
    for (const one of weigh('It is.', '… !', 'The ferry sank.')) {
      expect(one.norm).toBeGreaterThan(0)
      expect(one.claimedNorm).toBeGreaterThan(0)
      expect(one.plainNorm).toBeGreaterThan(0)
      expect(one.contextNorm).toBeGreaterThan(0)
      expect(one.total).toBeGreaterThan(0)
    }
  })
})
