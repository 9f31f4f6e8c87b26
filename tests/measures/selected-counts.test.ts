import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Reading } from '#domain/analysis'
import {
  confidenceBars,
  copyChoices,
  incidentalChoices,
  readingChoices,
  type Selection,
  selectionUnits,
  voiceChoices,
} from '#domain/selection'
import { allMeasures } from '#measures/all'
import { isWhole, narrowReading } from '#measures/narrow-reading'
import { keepComparison, readBasis } from '#store/comparisons'
import type { Database } from '#store/db'
import { countsOfStory } from '#store/measure-counts'
import { defaultSelection } from '#workflows/read-selection'
import { measureRows } from '#workflows/view-story/measure-rows'
import { countSelected, selectReadings } from '#workflows/view-story/select-readings'
import { scratchDatabase } from '../store/scratch-database'
import { anyReading, byCases, byPart, storeReadings } from './any-reading'
import { inventReading, inventSource } from './invent-reading'

const measures = allMeasures.map(({ id }) => id)

let db: Database
beforeAll(async () => {
  db = await scratchDatabase('embedded')
}, 60_000)
afterAll(() => db.close())

const anySelection: fc.Arbitrary<Selection> = fc.record({
  unit: fc.constantFrom(...selectionUnits),
  copies: fc.constantFrom(...copyChoices),
  voice: fc.constantFrom(...voiceChoices),
  incidental: fc.constantFrom(...incidentalChoices),
  confidence: fc.constantFrom(...confidenceBars),
  reading: fc.constantFrom(...readingChoices),
})

/** Any articles; one may be a copy of one before it, which may be a copy itself. */
const anyArticles = fc.array(fc.record({ reading: anyReading, copyOf: fc.nat(5) }), {
  minLength: 2,
  maxLength: 4,
})

/** A selection that leaves readings whole, so that SQL alone serves it. */
const anyWhole = anySelection.map(
  (selection): Selection => ({ ...selection, incidental: 'in', confidence: 0 }),
)

describe('the counts of a selection are what the pure functions count of what is left', () => {
  test.each([
    ['that leaves readings whole', anyWhole],
    ['of any kind', anySelection],
  ])(
    '%s',
    async (_, ofThisKind) => {
      await fc.assert(
        fc.asyncProperty(anyArticles, ofThisKind, async (articles, selection) => {
          const readings = articles.map(({ reading }) => reading)
          const { storyId, articleIds } = await storeReadings(db, readings)
          const copyOf = articles.map((article, at) =>
            article.copyOf < at ? articleIds[article.copyOf] : null,
          )
          await keepCopies(storyId, articleIds, copyOf)
          const selected = await selectReadings(db, storyId, selection)
          const rows = await countSelected(db, { storyId, selected }, selection)
          const left = readings.filter(
            (_, at) => selection.copies === 'separate' || copyOf[at] === null,
          )
          expect(selected.read).toHaveLength(left.length)
          for (const measure of allMeasures) {
            const cases = left.flatMap((reading) =>
              measure.cases(narrowReading(reading, selection)),
            )
            const own = rows.filter((row) => row.measure === measure.id)
            expect(byPart(own), measure.id).toEqual(byCases(cases))
          }
          if (!isWhole(selection)) return
          const { leftOut } = selected
          const stored = await countsOfStory(db, { storyId, measures, without: leftOut })
          for (const { id } of allMeasures) {
            const of = (all: typeof rows) => byPart(all.filter(({ measure }) => measure === id))
            expect(of(stored), id).toEqual(of(rows))
          }
        }),
        { numRuns: 12 },
      )
    },
    120_000,
  )
})

/** Two claims of an official, one of them at half confidence, and one of a named person. */
const article: Reading = inventReading(
  [
    inventSource('official', { standing: 'anonymous' }),
    inventSource('coll', { kind: 'named_person', name: 'Ada Coll' }),
  ],
  [
    { claim: 'k1', source: 'official' },
    { claim: 'k2', source: 'official', confidence: 0.5 },
    { claim: 'k3', source: 'coll' },
  ],
)

describe('three articles of which two are one text, counted by hand', () => {
  let storyId: string
  let articleIds: string[]
  beforeAll(async () => {
    ;({ storyId, articleIds } = await storeReadings(db, [article, article, article]))
  })

  async function count(said: Partial<Selection> = {}) {
    const selection = { ...defaultSelection, ...said }
    const selected = await selectReadings(db, storyId, selection)
    const rows = measureRows(await countSelected(db, { storyId, selected }, selection))
    const row = rows.find(({ measure }) => measure === 'only-anonymous-claims')
    return { copies: selected.copies, counted: row?.counted, cases: row?.cases }
  }

  test('before they are compared every article counts, and it is said that copies are not collapsed', async () => {
    expect(await count()).toEqual({ copies: { state: 'not-yet' }, counted: 6, cases: 9 })
  })

  test('then the copy is left out, unless it is asked for', async () => {
    await keepCopies(storyId, articleIds, [null, articleIds[0], null])
    const collapsed = { state: 'collapsed', leftOut: 1 }
    expect(await count()).toEqual({ copies: collapsed, counted: 4, cases: 6 })
    expect(await count({ confidence: 0.7 })).toEqual({ copies: collapsed, counted: 2, cases: 4 })
    expect(await count({ copies: 'separate' })).toEqual({
      copies: { state: 'separate' },
      counted: 6,
      cases: 9,
    })
    expect(await count({ copies: 'separate', confidence: 0.7 })).toMatchObject({
      counted: 3,
      cases: 6,
    })
  })

  test('a copy of an article that is not there counts as an article', async () => {
    await keepCopies(storyId, articleIds, ['gone', null, null])
    expect(await count()).toEqual({
      copies: { state: 'collapsed', leftOut: 0 },
      counted: 6,
      cases: 9,
    })
  })

  test('an article alone has no copy', async () => {
    const alone = await storeReadings(db, [article])
    const { copies } = await selectReadings(db, alone.storyId, defaultSelection)
    expect(copies).toEqual({ state: 'collapsed', leftOut: 0 })
  })
})

/** Puts in force a comparison that found nothing but which article is a copy of which. */
async function keepCopies(storyId: string, ids: string[], copyOf: (string | null)[]) {
  const version = JSON.stringify(copyOf)
  const basis = await readBasis(db, storyId, version)
  if (!basis) throw new Error('There is no such story.')
  const articles = ids.map((id, at) => ({
    id,
    outlet: 'The Larkmoor Post',
    title: '',
    publishedAt: null,
    readingOf: copyOf[at],
    sharedPassages: [],
    headlineGap: null,
  }))
  const found = { claims: [], perhapsSame: [], citations: [], roots: [], measures: {} }
  await keepComparison(db, basis, {
    version,
    document: {
      comparison: { storyId, articles, ...found },
      roster: [],
      differences: [],
      readings: {},
      withoutPlace: [],
    },
  })
}
