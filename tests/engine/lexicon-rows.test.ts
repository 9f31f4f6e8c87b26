import { describe, expect, test } from 'vitest'
import { affiliationRows, formerRow, securityRow } from '#engine/lexicon/affiliations'
import { basisRows, grantRows, type PatternRow, reasonRows } from '#engine/lexicon/anonymity'
import { claimKindRows } from '#engine/lexicon/claim-kinds'
import { facetRows } from '#engine/lexicon/descriptor-facets'
import { evidentialRows } from '#engine/lexicon/evidential-wording'
import { furnitureRows } from '#engine/lexicon/furniture'
import { hedgeRows } from '#engine/lexicon/hedges'
import { type LexiconRow, matchesRow, wordsOf } from '#engine/lexicon/lexicon-row'
import { givenNameRows, knownNameRows, nameWordRows } from '#engine/lexicon/names'
import { contactRows, uniqueRoleRows } from '#engine/lexicon/public-acts'
import { cueRows } from '#engine/lexicon/reporting-verbs'
import { sourceNounRows } from '#engine/lexicon/source-nouns'

const wordRows: LexiconRow[] = [
  ...affiliationRows,
  formerRow,
  securityRow,
  ...facetRows,
  ...hedgeRows,
  ...givenNameRows,
  ...knownNameRows,
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
  ...claimKindRows,
  ...evidentialRows,
  ...furnitureRows,
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
