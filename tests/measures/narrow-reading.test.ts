import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Selection } from '#domain/selection'
import { standings } from '#domain/source'
import { headlineMeasure } from '#measures/headline-measure'
import { narrowReading } from '#measures/narrow-reading'
import { opaqueArticles } from '#measures/opaque-articles'
import { opaqueSources } from '#measures/opaque-sources'
import { defaultSelection, readSelection, writeSelection } from '#workflows/read-selection'
import { inventReading, inventSource } from './invent-reading'
import { total } from './sum-measure'

const chosen = (said: Partial<Selection>): Selection => ({ ...defaultSelection, ...said })

/** Four claims: of an official (.95), of critics (.8), of a crowd (.6), and of nobody (.4). */
const world = () => {
  const reading = inventReading(
    [
      inventSource('official', { standing: 'anonymous' }),
      inventSource('critics', { standing: 'generic', kind: 'unnamed_group', count: 'plural' }),
      inventSource('crowd', { standing: 'incidental', kind: 'unnamed_group' }),
    ],
    [
      { claim: 'k1', source: 'official' },
      { claim: 'k2', source: 'critics' },
      { claim: 'k3', source: 'crowd' },
      { claim: 'k4', source: null },
    ],
  )
  const confidence = [0.95, 0.8, 0.6, 0.4]
  const attributions = reading.attributions.map((one, at) => ({
    ...one,
    confidence: confidence[at],
  }))
  return { ...reading, attributions }
}

describe('counted by hand', () => {
  test.each<[Partial<Selection>, number, number]>([
    [{}, 1, 4],
    [{ voice: 'opaque' }, 3, 4],
    [{ incidental: 'out' }, 1, 3],
    [{ confidence: 0.5 }, 1, 3],
    [{ confidence: 0.7, voice: 'opaque' }, 2, 2],
    [{ confidence: 0.9 }, 1, 1],
    [{ unit: 'source' }, 1, 3],
    [{ unit: 'source', voice: 'opaque', incidental: 'out' }, 2, 2],
    [{ unit: 'article', voice: 'opaque' }, 1, 1],
  ])('%j', (said, count, outOf) => {
    const selection = chosen(said)
    expect(total(headlineMeasure(selection), narrowReading(world(), selection))).toEqual({
      count,
      outOf,
    })
  })

  test('nobody named is opaque in an article and no source', () => {
    const nobody = inventReading([], [{ claim: 'k1', source: null }])
    expect(total(opaqueArticles, nobody)).toEqual({ count: 1, outOf: 1 })
    expect(total(opaqueSources, nobody)).toEqual({ count: 0, outOf: 0 })
  })
})

test('a neutral selection changes nothing; a narrower one never adds, and says it once', () => {
  const anyReading = fc
    .array(
      fc.record({
        standing: fc.constantFrom(...standings),
        confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      { maxLength: 8 },
    )
    .map((said) => {
      const reading = inventReading(
        said.map(({ standing }, at) => inventSource(`s${at}`, { standing })),
        said.map((_, at) => ({ claim: `k${at % 3}`, source: `s${at}` })),
      )
      return {
        ...reading,
        attributions: reading.attributions.map((one, at) => ({
          ...one,
          confidence: said[at].confidence,
        })),
      }
    })
  fc.assert(
    fc.property(
      anyReading,
      fc.constantFrom(0, 0.5, 0.7, 0.9),
      fc.constantFrom('in', 'out'),
      (reading, confidence, incidental) => {
        expect(narrowReading(reading, defaultSelection)).toBe(reading)
        const selection = chosen({ confidence, incidental } as Partial<Selection>)
        const narrow = narrowReading(reading, selection)
        expect(narrow.attributions).toEqual(
          reading.attributions.filter(
            (one) =>
              one.confidence >= confidence &&
              (incidental === 'in' ||
                reading.sources.find(({ id }) => id === one.sourceId)?.standing !== 'incidental'),
          ),
        )
        expect(narrow.sources.map(({ id }) => id)).toEqual(
          narrow.attributions.map(({ sourceId }) => sourceId),
        )
        expect(narrowReading(narrow, selection)).toEqual(narrow)
      },
    ),
  )
})

test('an address holds only what differs, and an unknown value is named', () => {
  const selection = chosen({ unit: 'source', confidence: 0.7 })
  expect(writeSelection(selection)).toEqual({ unit: 'source', confidence: '0.7' })
  expect(readSelection(writeSelection(selection))).toEqual({ selection, unknown: [] })
  expect(readSelection({ unit: 'word', copies: ['a', 'b'], confidence: '0.71', see: 'x' })).toEqual(
    {
      selection: defaultSelection,
      unknown: ['unit', 'copies', 'confidence'],
    },
  )
})
