import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Reading } from '#domain/analysis'
import { type Source, sourceKinds, standings } from '#domain/source'
import { allMeasures } from '#measures/all'
import { withMeasures } from '#measures/count-reading'
import { isInDenominator, type Measure } from '#measures/measure'
import { addArticle } from '#store/add-article'
import { keepAnalysis } from '#store/analyses'
import { waitingArticles } from '#store/articles'
import type { Database } from '#store/db'
import { type CountRow, countsOfStory } from '#store/measure-counts'
import { createStory } from '#store/stories'
import { countReading } from '#workflows/count-reading'
import { measureRows } from '#workflows/view-story/measure-rows'
import { scratchDatabase } from '../store/scratch-database'
import { inventReading, inventSource } from './invent-reading'

const some = <const Value>(...values: Value[]) => fc.constantFrom(...values)

const anySource: fc.Arbitrary<Partial<Source>> = fc.record({
  kind: some(...sourceKinds),
  standing: some(null, ...standings),
  name: some(null, 'Ada Oren', 'Minister Ada Oren', 'Coll', 'The Harbour Board', '—'),
  specificity: some(0, 0.5, 2, 4.5, 5),
  count: some<Source['count']>(1, 2, 'several', 'plural', 'unknown'),
  basis: some<Source['basis']>('specific', 'generic', 'none'),
  reason: some<Source['reason']>('specific', 'boilerplate', 'condition_only', 'none'),
  affiliation: some<Source['affiliation']>('government', 'business', 'unknown'),
  current: fc.boolean(),
})

const anyReading: fc.Arbitrary<Reading> = fc
  .record({
    sources: fc.array(anySource, { maxLength: 6 }),
    supports: fc.array(
      fc.record({
        claim: some(null, 'k1', 'k2', 'k3', 'k4'),
        source: some(null, 's0', 's1', 's2', 's3', 's4', 's5'),
        cueClass: some('speech', 'knowledge', 'attitude'),
        prominence: some('headline', 'lead', 'body'),
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ sources, supports }) =>
    inventReading(
      sources.map((said, index) => inventSource(`s${index}`, said)),
      supports,
    ),
  )

describe('what SQL selects and sums', () => {
  let db: Database
  beforeAll(async () => {
    db = await scratchDatabase('embedded')
  }, 60_000)
  afterAll(() => db.close())

  test('is what the pure functions count, for every measure, part by part', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyReading, { minLength: 1, maxLength: 4 }), async (readings) => {
        const storyId = await store(readings)
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

  async function store(readings: Reading[]): Promise<string> {
    const storyId = await createStory(db, { title: 'Invented' })
    for (const reading of readings) {
      const { articleId } = await addArticle(db, {
        storyId,
        outlet: 'The Larkmoor Post',
        title: '',
        text: `An invented text. ${Math.random()}`,
        byline: null,
        url: null,
        publishedAt: null,
        links: [],
        storyTerms: [],
        countedTerms: [],
        placedBecause: null,
      })
      const waiting = (await waitingArticles(db)).find(({ id }) => id === articleId)!
      await keepAnalysis(db, countReading(waiting, withMeasures(reading)))
    }
    return storyId
  }
})

type Cases = ReturnType<Measure['cases']>

function inAll(measure: Measure, cases: Cases) {
  const own = cases.filter(({ part }) => isInDenominator(measure, part))
  return { counted: own.filter(({ isCounted }) => isCounted).length, cases: own.length }
}

function byPart(rows: CountRow[]): Record<string, [number, number]> {
  const sums: Record<string, [number, number]> = {}
  for (const { part, counted, cases } of rows) {
    const [a, b] = sums[part] ?? [0, 0]
    if (cases > 0) sums[part] = [a + counted, b + cases]
  }
  return sums
}

function byCases(cases: Cases): Record<string, [number, number]> {
  const sums: Record<string, [number, number]> = {}
  for (const { part, isCounted } of cases) {
    const [a, b] = sums[part ?? ''] ?? [0, 0]
    sums[part ?? ''] = [a + (isCounted ? 1 : 0), b + 1]
  }
  return sums
}
