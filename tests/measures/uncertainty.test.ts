import { describe, expect, test } from 'vitest'
import type { Reading } from '#domain/analysis'
import { claimsInDoubt } from '#measures/claims-in-doubt'
import { confidence } from '#measures/confidence'
import { all } from './ferry-sources'
import { inventReading } from './invent-reading'
import { total } from './sum-measure'

/** A reading of one claim or several: `[claim, source, confidence]` each. */
function withConfidence(...said: [claim: string, source: string | null, sure: number][]): Reading {
  const reading = inventReading(
    all,
    said.map(([claim, source]) => ({ claim, source })),
  )
  return {
    ...reading,
    attributions: reading.attributions.map((attribution, index) => ({
      ...attribution,
      confidence: said[index][2],
    })),
  }
}

describe('how sure the engine is', () => {
  test.each([
    [1, '90', true],
    [0.9, '90', true],
    [0.899, '80', true],
    [0.7, '70', true],
    [0.699, '50', false],
    [0.5, '50', false],
    [0.499, '0', false],
    [0, '0', false],
  ])('%d is in the band from %s', (sure, part, isCounted) => {
    expect(confidence.cases(withConfidence(['k1', 'minister', sure]))).toMatchObject([
      { part, isCounted },
    ])
  })

  test('attitudes are in no band', () => {
    const reading = inventReading(all, [{ claim: 'k1', source: 'minister', cueClass: 'attitude' }])
    expect(total(confidence, reading)).toEqual({ count: 0, outOf: 0 })
  })
})

describe('claims that would change side without doubtful readings', () => {
  test.each<[string, [string | null, number][], string]>([
    ['all of it is firm', [['official', 0.9]], 'stays'],
    [
      'a doubtful one beside firm ones of its own side',
      [
        ['official', 0.9],
        ['aide', 0.3],
      ],
      'stays',
    ],
    [
      'the only named one is doubtful',
      [
        ['official', 0.9],
        ['minister', 0.69],
      ],
      'becomes',
    ],
    [
      'nothing of it is firm',
      [
        ['official', 0.4],
        ['minister', 0.5],
      ],
      'falls',
    ],
    [
      'a doubtful anonymous one beside a name',
      [
        ['official', 0.4],
        ['minister', 0.9],
      ],
      'stays',
    ],
    [
      'nobody beside a doubtful name',
      [
        [null, 0.9],
        ['minister', 0.1],
      ],
      'stays',
    ],
  ])('%s', (_, supports, part) => {
    const reading = withConfidence(
      ...supports.map(([source, sure]): [string, string | null, number] => ['k1', source, sure]),
    )
    expect(claimsInDoubt.cases(reading)).toMatchObject([{ part, isCounted: part !== 'stays' }])
  })

  test('are counted out of all claims', () => {
    const reading = withConfidence(
      ['k1', 'official', 0.2],
      ['k2', 'minister', 0.95],
      ['k3', 'aide', 0.8],
    )
    expect(total(claimsInDoubt, reading)).toEqual({ count: 1, outOf: 3 })
  })
})
