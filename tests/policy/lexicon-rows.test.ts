import { describe, expect, test } from 'vitest'
import { matchesRow, wordsOf } from '#engine/lexicon/lexicon-row'
import { allRules } from '#policy/all-rules'
import { harmRows } from '#policy/lexicon/harm'
import { judgingRows } from '#policy/lexicon/judging-words'
import { promiseRows } from '#policy/lexicon/promises'
import { pseudonymRows } from '#policy/lexicon/pseudonyms'

describe('every row of judging words', () => {
  test.each(judgingRows.map((row) => [row.class, row.because, row] as const))(
    '%s: %s',
    (_, __, row) => {
      expect(matchesRow(row, row.example)).toBe(true)
      expect(matchesRow(row, row.not)).toBe(false)
      for (const word of wordsOf(row)) expect(word).toBe(word.toLowerCase())
    },
  )

  test('no word stands twice', () => {
    const words = judgingRows.flatMap(wordsOf)
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
  })
})

describe('every row with a pattern', () => {
  test.each(
    [...harmRows, ...pseudonymRows, ...promiseRows].map(
      (row) => [row.class, row.because, row] as const,
    ),
  )('%s: %s', (_, __, row) => {
    expect(row.pattern.test(row.example)).toBe(true)
    expect(row.pattern.test(row.not)).toBe(false)
  })
})

test('every promise is about a rule that there is, each rule once', () => {
  const rules = promiseRows.map(({ class: rule }) => rule)
  const known = new Set(allRules.map(({ id }) => id))
  expect(rules.filter((rule) => !known.has(rule))).toEqual([])
  expect(new Set(rules).size).toBe(rules.length)
})
