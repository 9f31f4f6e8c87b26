import { describe, expect, test } from 'vitest'
import type { Reading } from '#domain/analysis'
import { anonymousFirstQuotations } from '#measures/anonymous-first-quotations'
import { notAuthorised } from '#measures/not-authorised'
import { rerunClaims } from '#measures/rerun-claims'
import { all } from './ferry-sources'
import { inventReading, inventSource } from './invent-reading'
import { total } from './sum-measure'

/** A reading whose attributions stand one after the other, quoted or told. */
function told(voices: { source: string | null; form: 'direct' | 'mixed' | 'indirect' }[]): Reading {
  const reading = inventReading(
    all,
    voices.map(({ source }, index) => ({ claim: `k${index}`, source })),
  )
  return {
    ...reading,
    attributions: reading.attributions.map((one, index) => ({
      ...one,
      form: voices[index].form,
      // Their order in the list is not that of the text.
      content: [[1000 - 10 * index, 1005 - 10 * index]],
    })),
  }
}

describe('the first quotation', () => {
  test.each([
    {
      says: 'is the first in the text, whatever the order of the list',
      voices: [
        { source: 'minister', form: 'direct' },
        { source: 'official', form: 'direct' },
      ],
      count: 1,
      outOf: 1,
    },
    {
      says: 'is not what is only told',
      voices: [
        { source: 'minister', form: 'mixed' },
        { source: 'official', form: 'indirect' },
      ],
      count: 0,
      outOf: 1,
    },
    {
      says: 'of a generic group is not anonymous',
      voices: [{ source: 'analysts', form: 'direct' }],
      count: 0,
      outOf: 1,
    },
    {
      says: 'of nobody is none',
      voices: [{ source: null, form: 'direct' }],
      count: 0,
      outOf: 0,
    },
    { says: 'is not there where nobody is quoted', voices: [], count: 0, outOf: 0 },
  ] as const)('$says', ({ voices, count, outOf }) => {
    expect(total(anonymousFirstQuotations, told([...voices]))).toEqual({ count, outOf })
  })
})

describe('claims that are re-run', () => {
  test.each([
    { says: 'come by way of another outlet from nobody that it names', via: 'wire', count: 1 },
    { says: 'are not those that the newsroom has itself', via: undefined, count: 0 },
  ])('$says', ({ via, count }) => {
    const reading = inventReading(all, [
      { claim: 'k1', source: 'official', ...(via ? { via } : {}) },
    ])
    expect(total(rerunClaims, reading)).toEqual({ count, outOf: 1 })
  })

  test('are none where a named voice or the newsroom’s own source supports them too', () => {
    const reading = inventReading(all, [
      { claim: 'k1', source: 'official', via: 'wire' },
      { claim: 'k1', source: 'aide' },
      { claim: 'k2', source: 'minister', via: 'wire' },
    ])
    expect(total(rerunClaims, reading)).toEqual({ count: 0, outOf: 2 })
  })
})

test('“not authorized” counts the sources of which it is said, and no other boilerplate', () => {
  const said = (id: string, because: string[]) =>
    inventSource(id, { standing: 'anonymous', reason: 'boilerplate', because })
  const reading = inventReading(
    [
      said('a', ['unnamed individual', '“not authorized to speak” is a stock phrase']),
      said('b', ['“not authorized to speak” explains why a name is missing']),
      said('c', ['a stock phrase about sensitivity or candour']),
      said('d', []),
    ],
    ['a', 'b', 'c', 'd', 'a'].map((source, index) => ({ claim: `k${index}`, source })),
  )
  expect(total(notAuthorised, reading)).toEqual({ count: 2, outOf: 4 })
})
