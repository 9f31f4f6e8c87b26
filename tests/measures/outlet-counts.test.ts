import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Reading } from '#domain/analysis'
import type { Source } from '#domain/source'
import { measureOf } from '#measures/all'
import { withMeasures } from '#measures/count-reading'
import { sumClusters } from '#statistics/cluster-interval'
import { addArticle } from '#store/add-article'
import { keepAnalysis } from '#store/analyses'
import type { Database } from '#store/db'
import { moveArticle } from '#store/move-article'
import { countsOfOutlet, countsOfSharedStories, outletMeasureIds } from '#store/outlet-counts'
import { putInForce } from '#store/reanalysis'
import { createStory } from '#store/stories'
import { countReading } from '#workflows/count-reading'
import { scratchDatabase } from '../store/scratch-database'
import { inventReading, inventSource } from './invent-reading'

const some = <const Value>(...values: Value[]) => fc.constantFrom(...values)

const anySource: fc.Arbitrary<Partial<Source>> = fc.record({
  kind: some('unnamed_person', 'named_person', 'unnamed_group'),
  standing: some(null, 'anonymous'),
  name: some(null, 'Ada Oren'),
  specificity: some(0, 0.5, 2.5, 4, 5),
  reason: some<Source['reason']>('specific', 'boilerplate', 'condition_only', 'none'),
})

const anyReading: fc.Arbitrary<Reading> = fc
  .record({
    sources: fc.array(anySource, { maxLength: 4 }),
    supports: fc.array(
      fc.record({ claim: some('k1', 'k2', 'k3'), source: some('s0', 's1', 's2', 's3') }),
      { maxLength: 8 },
    ),
  })
  .map(({ sources, supports }) =>
    inventReading(
      sources.map((said, index) => inventSource(`s${index}`, said)),
      supports,
    ),
  )

/** What can happen to an archive, one thing after the other; numbers choose among what is there. */
const anyStep = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      what: some('add'),
      outlet: some('Post', 'Herald', 'Courier'),
      story: fc.nat(2),
      publishedAt: some(null, '2026-01-31', '2026-02-01', '2026-01-31T23:30:00-05:00'),
      reading: anyReading,
    }),
  },
  fc.record({ what: some('move'), article: fc.nat(20), story: fc.nat(2) }),
  fc.record({ what: some('delete'), article: fc.nat(20) }),
  fc.record({ what: some('delete-story'), story: fc.nat(2) }),
  fc.record({ what: some('read-anew'), reading: anyReading }),
)

interface Held {
  id: string
  versionId: string
  outlet: string
  story: string
  month: string | null
  reading: Reading
}

let db: Database
beforeAll(async () => {
  db = await scratchDatabase('embedded')
}, 60_000)
afterAll(() => db.close())

test('the rollup of outlets is what the pure functions count, whatever happens to the articles', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 3, maxLength: 14 }), async (steps) => {
      await db.prisma.story.deleteMany()
      const archive: Archive = { stories: [], held: [], engine: 0 }
      for (const n of [0, 1, 2]) {
        archive.stories.push(await createStory(db, { title: `Invented ${n}` }))
      }
      for (const step of steps) await take(step, archive)
      await expectEqual(archive.held)
    }),
    { numRuns: 20 },
  )
}, 180_000)

interface Archive {
  stories: string[]
  held: Held[]
  engine: number
}

type Step = typeof anyStep extends fc.Arbitrary<infer One> ? One : never

async function take(step: Step, archive: Archive): Promise<void> {
  if (step.what === 'add') {
    archive.held.push(
      await add({ ...step, story: archive.stories[step.story], engine: archive.engine }),
    )
  } else if (step.what === 'delete-story') await deleteStory(step.story, archive)
  else if (step.what === 'read-anew') await readAnew(step.reading, archive)
  else {
    const article = archive.held[step.article % archive.held.length]
    if (article) await change(step, article, archive)
  }
}

async function change(
  step: Extract<Step, { article: number }>,
  article: Held,
  archive: Archive,
): Promise<void> {
  if (step.what === 'delete') {
    await db.prisma.article.delete({ where: { id: article.id } })
    archive.held = archive.held.filter((one) => one !== article)
  } else {
    const story = archive.stories[step.story]
    await moveArticle(db, { articleId: article.id, to: { id: story }, by: null })
    article.story = story
  }
}

async function deleteStory(index: number, archive: Archive): Promise<void> {
  const story = archive.stories[index]
  await db.prisma.story.delete({ where: { id: story } })
  archive.stories[index] = await createStory(db, { title: 'Invented anew' })
  archive.held = archive.held.filter((one) => one.story !== story)
}

async function readAnew(reading: Reading, archive: Archive): Promise<void> {
  archive.engine += 1
  for (const one of archive.held) {
    one.reading = readBy(archive.engine, reading)
    await keepAnalysis(db, countReading(one, withMeasures(one.reading)), { isBeside: true })
  }
  await putInForce(db, { version: `0.0.${archive.engine}`, model: 'none' })
}

test('two articles of one story that are read at the same time are both counted', async () => {
  await db.prisma.story.deleteMany()
  const story = await createStory(db, { title: 'Invented' })
  const reading = inventReading(
    [inventSource('s0', { standing: 'anonymous' })],
    [{ claim: 'k1', source: 's0' }],
  )
  const held = await Promise.all(
    Array.from({ length: 12 }, () =>
      add({ outlet: 'Post', story, publishedAt: '2026-03-01', reading, engine: 0 }),
    ),
  )
  await expectEqual(held)
})

const readBy = (engine: number, reading: Reading): Reading => ({
  ...reading,
  engine: { version: `0.0.${engine}`, model: 'none' },
})

async function add(given: {
  outlet: string
  story: string
  publishedAt: string | null
  reading: Reading
  engine: number
}): Promise<Held> {
  const { outlet, story, publishedAt } = given
  const { articleId: id } = await addArticle(db, {
    storyId: story,
    outlet,
    title: '',
    text: `An invented text. ${Math.random()}`,
    byline: null,
    url: null,
    publishedAt,
    links: [],
    storyTerms: [],
    countedTerms: [],
    placedBecause: null,
  })
  const { versionInForceId } = await db.prisma.article.findUniqueOrThrow({ where: { id } })
  const reading = readBy(given.engine, given.reading)
  const versionId = versionInForceId ?? ''
  await keepAnalysis(db, countReading({ id, versionId }, withMeasures(reading)))
  const month =
    publishedAt === null ? null : `${new Date(publishedAt).toISOString().slice(0, 7)}-01`
  return { id, versionId, outlet, story, month, reading }
}

async function expectEqual(held: Held[]): Promise<void> {
  const outlets = await db.prisma.outlet.findMany()
  for (const { id, name } of outlets) {
    const own = held.filter(({ outlet }) => outlet === name)
    const { months, whole } = await countsOfOutlet(db, id)
    expect(sorted(months)).toEqual(sorted(expected(own, ({ month }) => month)))
    expect(sorted(whole)).toEqual(sorted(expected(own, () => null)))
  }
  const [a, b] = outlets
  if (!b) return
  for (const measure of outletMeasureIds) {
    const shared = await countsOfSharedStories(db, { a: [a.id], b: [b.id], measure })
    const side = (name: string, story: string) => {
      const own = held.filter((one) => one.outlet === name && one.story === story)
      const { count, outOf } = sumClusters(own.map((one) => clusterOf(one.reading, measure)))
      return { articles: own.length, count, outOf }
    }
    const both = [...new Set(held.map(({ story }) => story))]
      .map((storyId) => ({ storyId, a: side(a.name, storyId), b: side(b.name, storyId) }))
      .filter((one) => one.a.articles > 0 && one.b.articles > 0)
    expect(
      shared
        .map((row) => ({
          storyId: row.storyId,
          a: { articles: row.aArticles, count: row.aCount, outOf: row.aOutOf },
          b: { articles: row.bArticles, count: row.bCount, outOf: row.bOutOf },
        }))
        .sort((one, other) => one.storyId.localeCompare(other.storyId)),
    ).toEqual(both.sort((one, other) => one.storyId.localeCompare(other.storyId)))
  }
}

/** What a measure counts in one reading; a scale's steps as shares of five, in whole numbers. */
function clusterOf(reading: Reading, id: string): { count: number; outOf: number } {
  const cases = measureOf(id)?.cases(reading) ?? []
  if (id !== 'specificity') {
    return { count: cases.filter(({ isCounted }) => isCounted).length, outOf: cases.length }
  }
  return {
    count: cases.reduce((sum, { part }) => sum + 2 * Number(part), 0),
    outOf: 10 * cases.length,
  }
}

function expected(held: Held[], periodOf: (one: Held) => string | null) {
  return outletMeasureIds.flatMap((measure) =>
    [...new Set(held.map(periodOf))].flatMap((month) => {
      const own = held
        .filter((one) => periodOf(one) === month)
        .map((one) => ({ story: one.story, ...clusterOf(one.reading, measure) }))
        .filter(({ outOf }) => outOf > 0)
      if (own.length === 0) return []
      const stories = new Set(own.map(({ story }) => story)).size
      return [{ measure, month, stories, ...sumClusters(own) }]
    }),
  )
}

function sorted<Row extends { measure: string; month: string | null }>(rows: Row[]): Row[] {
  const key = ({ measure, month }: Row) => `${measure} ${month}`
  return [...rows].sort((one, other) => key(one).localeCompare(key(other)))
}
