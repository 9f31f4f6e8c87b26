import { describe, expect, test } from 'vitest'
import { findIndicators } from '#engine/find-indicators'
import { affiliationRows, formerRow, securityRow } from '#engine/lexicon/affiliations'
import { basisRows, grantRows, type PatternRow, reasonRows } from '#engine/lexicon/anonymity'
import { bodyRows } from '#engine/lexicon/bodies'
import { kindRows } from '#engine/lexicon/claim-kinds'
import { corroborationRows } from '#engine/lexicon/corroboration'
import { facetRows } from '#engine/lexicon/descriptor-facets'
import { evidentialRows } from '#engine/lexicon/evidential-wording'
import { furnitureRows } from '#engine/lexicon/furniture'
import { givenNameRows } from '#engine/lexicon/given-names'
import { cueHedgeRows, hedgeRows, passiveHedgeRows } from '#engine/lexicon/hedges'
import { indicatorRows } from '#engine/lexicon/indicators/all-indicators'
import { type LexiconRow, matchesRow, wordsOf } from '#engine/lexicon/lexicon-row'
import { nameWordRows } from '#engine/lexicon/name-words'
import { outletAsideRows } from '#engine/lexicon/outlet-asides'
import { outletRows } from '#engine/lexicon/outlets'
import { placeRows } from '#engine/lexicon/places'
import { contactRows, uniqueRoleRows } from '#engine/lexicon/public-acts'
import { publicFigureRows } from '#engine/lexicon/public-figures'
import { cueRows } from '#engine/lexicon/reporting-verbs'
import { responseRows } from '#engine/lexicon/responses'
import { sourceNounRows } from '#engine/lexicon/source-nouns'

const wordRows: LexiconRow[] = [
  ...affiliationRows,
  formerRow,
  securityRow,
  ...facetRows,
  ...hedgeRows,
  ...cueHedgeRows,
  ...passiveHedgeRows,
  ...kindRows,
  ...givenNameRows,
  ...outletRows,
  ...placeRows,
  ...bodyRows,
  ...publicFigureRows,
  ...nameWordRows,
  ...contactRows,
  ...uniqueRoleRows,
  ...cueRows,
  ...sourceNounRows,
]
const patternRows: PatternRow[] = [
  ...basisRows,
  ...grantRows,
  ...reasonRows,
  ...responseRows,
  ...corroborationRows,
  ...evidentialRows,
  ...furnitureRows,
  ...outletAsideRows,
]

describe('every row of words', () => {
  test.each(wordRows.map((row) => [row.class, row.because, row] as const))(
    '%s: %s',
    (_, __, row) => {
      expect(matchesRow(row, row.example)).toBe(true)
      expect(matchesRow(row, row.not)).toBe(false)
      expect(row.because.length).toBeGreaterThan(5)
      for (const word of wordsOf(row)) expect(word).toBe(word.toLowerCase())
    },
  )
})

describe('every row with a pattern', () => {
  test.each(patternRows.map((row) => [row.class, row.because, row] as const))(
    '%s: %s',
    (_, __, row) => {
      const pattern = new RegExp(row.pattern.source, row.pattern.flags.replace('g', ''))
      expect(pattern.test(row.example)).toBe(true)
      expect(pattern.test(row.not)).toBe(false)
    },
  )
})

describe('every row of loaded wording', () => {
  const rows = indicatorRows.filter((row) => row.class !== 'hedge')
  const idsIn = (text: string) =>
    findIndicators({ title: '', text, attributions: [] }).map(({ rowId }) => rowId)

  test.each(rows.map((row) => [row.id, row] as const))('%s', (id, row) => {
    expect(idsIn(row.example)).toContain(id)
    expect(idsIn(row.not)).not.toContain(id)
    expect(row.because.length).toBeGreaterThan(20)
    expect(row.source).toMatch(/\d{4}|guide|Manual|Stylebook/)
    expect(row.licence).toBe('own row')
    for (const word of wordsOf(row)) expect(word).toBe(word.toLowerCase())
  })

  test('there are enough of them, no two alike and no word in two', () => {
    expect(rows.length).toBeGreaterThanOrEqual(120)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    const words = rows.flatMap(wordsOf)
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
  })
})
