import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allMeasures } from '#measures/all'
import { isInDenominator, type Measure } from '#measures/measure'
import type { Database } from '#store/db'
import { countsOfStory } from '#store/measure-counts'
import { measureRows } from '#workflows/view-story/measure-rows'
import { scratchDatabase } from '../store/scratch-database'
import { anyReading, byCases, byPart, storeReadings } from './any-reading'

describe('what SQL selects and sums', () => {
  let db: Database
  beforeAll(async () => {
    db = await scratchDatabase('embedded')
  }, 60_000)
  afterAll(() => db.close())

  test('is what the pure functions count, for every measure, part by part', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyReading, { minLength: 1, maxLength: 4 }), async (readings) => {
        const { storyId } = await storeReadings(db, readings)
        const rows = await countsOfStory(db, {
          storyId,
          measures: allMeasures.map(({ id }) => id),
        })
        const summed = measureRows(rows)
        for (const measure of allMeasures) {
          const cases = readings.flatMap((reading) => measure.cases(reading))
          const own = rows.filter((row) => row.measure === measure.id)
          expect(byPart(own)).toEqual(byCases(cases))
          expect(summed.find((row) => row.measure === measure.id)).toMatchObject(
            inAll(measure, cases),
          )
        }
      }),
      { numRuns: 25 },
    )
  }, 120_000)
})

type Cases = ReturnType<Measure['cases']>

function inAll(measure: Measure, cases: Cases) {
  const own = cases.filter(({ part }) => isInDenominator(measure, part))
  return { counted: own.filter(({ isCounted }) => isCounted).length, cases: own.length }
}
