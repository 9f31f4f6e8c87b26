import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { StoryComparison } from '#domain/story-comparison'
import { addArticle } from '#store/add-article'
import { keepAnalysis } from '#store/analyses'
import {
  comparisonInForce,
  keepComparison,
  noteProblem,
  readBasis,
  storiesToCompare,
} from '#store/comparisons'
import type { Database } from '#store/db'
import { takeDecision, turnDecision } from '#store/decisions'
import { putInForce } from '#store/reanalysis'
import { createStory } from '#store/stories'
import { analysisOf } from './analysis-of'
import { scratchDatabase, testServers } from './scratch-database'

const version = '1.0.0'

/** A comparison that finds nothing, told apart by its gist of measures. */
function documentOf(storyId: string, mark = 0): StoryComparison {
  return {
    comparison: {
      storyId,
      articles: [],
      claims: [],
      perhapsSame: [],
      citations: [],
      roots: [],
      measures: { mark: { count: mark, outOf: 1 } },
    },
    roster: [],
    differences: [],
    readings: {},
    withoutPlace: [],
  }
}

describe.each(testServers)('comparisons on the %s server', (server) => {
  let db: Database

  beforeAll(async () => {
    db = await scratchDatabase(server)
  })

  afterAll(() => db.close())

  async function add(storyId: string) {
    const { articleId } = await addArticle(db, {
      storyId,
      outlet: 'The Larkmoor Post',
      title: 'Harbour works begin',
      text: `The works began, the port said. (${Math.random()})`,
      byline: null,
      url: null,
      publishedAt: null,
      links: [],
      storyTerms: [],
      countedTerms: [],
      placedBecause: null,
    })
    const { id, text } = await db.prisma.articleVersion.findFirstOrThrow({ where: { articleId } })
    const read = (engine = '1.0.0', isBeside = false) =>
      keepAnalysis(
        db,
        { articleId, versionId: id, analysis: analysisOf(text, engine), counts: [], rows: [] },
        { isBeside },
      )
    return { articleId, text, read }
  }

  async function storyWith(articles: number) {
    const storyId = await createStory(db, { title: 'Harbour' })
    for (let index = 0; index < articles; index += 1) await (await add(storyId)).read()
    return storyId
  }

  async function basisOf(storyId: string) {
    const basis = await readBasis(db, storyId, version)
    if (!basis) throw new Error('no story')
    return basis
  }

  async function compare(storyId: string, mark = 0) {
    const from = await basisOf(storyId)
    return keepComparison(db, from, { version, document: documentOf(storyId, mark) })
  }

  const isToCompare = async (storyId: string) =>
    (await storiesToCompare(db, version)).includes(storyId)

  async function markInForce(storyId: string) {
    const found = await comparisonInForce(db, storyId)
    return found?.kept?.document.comparison.measures.mark.count ?? null
  }

  test('a story is to be compared once all its articles are read, and no more when it was', async () => {
    const storyId = await createStory(db, { title: 'Harbour' })
    expect(await isToCompare(storyId)).toBe(false)
    const first = await add(storyId)
    const second = await add(storyId)
    await first.read()
    expect(await isToCompare(storyId)).toBe(false)
    await second.read()
    expect(await isToCompare(storyId)).toBe(true)
    expect(await compare(storyId)).toBe('up-to-date')
    expect(await isToCompare(storyId)).toBe(false)
    expect(await comparisonInForce(db, storyId)).toMatchObject({
      isOutdated: false,
      problem: null,
      kept: { version, document: documentOf(storyId) },
    })
  })

  test('the same reading kept again changes nothing; a new engine’s does, once it is in force', async () => {
    const storyId = await createStory(db, { title: 'Harbour' })
    const article = await add(storyId)
    await article.read()
    await compare(storyId)
    await article.read()
    expect(await isToCompare(storyId)).toBe(false)
    await article.read('9.0.0', true)
    expect(await isToCompare(storyId)).toBe(false)
    expect(await putInForce(db, { version: '9.0.0', model: 'sha256:0' })).toBe(1)
    expect(await isToCompare(storyId)).toBe(true)
  })

  test('a comparison of another version is made anew, and shown until then', async () => {
    const storyId = await storyWith(1)
    await compare(storyId, 4)
    expect(await storiesToCompare(db, '2.0.0')).toContain(storyId)
    expect(await markInForce(storyId)).toBe(4)
  })

  test('what changes while a story is compared makes it be compared once more', async () => {
    const storyId = await storyWith(1)
    const from = await basisOf(storyId)
    await (await add(storyId)).read()
    const document = documentOf(storyId, 1)
    expect(await keepComparison(db, from, { version, document })).toBe('changed-meanwhile')
    expect(await markInForce(storyId)).toBe(1)
    expect(await isToCompare(storyId)).toBe(true)
  })

  test('of two at once over different states the newer is in force, whichever ends last', async () => {
    const storyId = await storyWith(1)
    const older = await basisOf(storyId)
    await (await add(storyId)).read()
    const newer = await basisOf(storyId)
    await keepComparison(db, newer, { version, document: documentOf(storyId, 2) })
    await keepComparison(db, older, { version, document: documentOf(storyId, 1) })
    expect(await markInForce(storyId)).toBe(2)
    expect(await db.prisma.comparison.count({ where: { storyId } })).toBe(2)
  })

  test('ten at once over one state keep one comparison', async () => {
    const storyId = await storyWith(2)
    const from = await basisOf(storyId)
    await Promise.all(
      Array.from({ length: 10 }, (_, mark) =>
        keepComparison(db, from, { version, document: documentOf(storyId, mark) }),
      ),
    )
    expect(await db.prisma.comparison.count({ where: { storyId } })).toBe(1)
    expect(await isToCompare(storyId)).toBe(false)
  })

  test('a decision that is taken back brings the earlier comparison into force without computing', async () => {
    const storyId = await storyWith(1)
    await compare(storyId, 1)
    const { decisionId } = await takeDecision(db, {
      storyId,
      decision: { kind: 'reject-citation', from: 'a', to: 'b' },
      by: null,
    })
    expect(await isToCompare(storyId)).toBe(true)
    await compare(storyId, 2)
    expect(await markInForce(storyId)).toBe(2)
    await turnDecision(db, { id: decisionId, to: 'undone', by: null })
    const from = await basisOf(storyId)
    expect(from.knownId).not.toBeNull()
    expect(from.articles).toEqual([])
    expect(await keepComparison(db, from, null)).toBe('up-to-date')
    expect(await markInForce(storyId)).toBe(1)
  })

  test('what fails leaves the last one in force, says why, and is tried anew when the story changes', async () => {
    const storyId = await storyWith(1)
    await compare(storyId, 1)
    const article = await add(storyId)
    await article.read()
    await noteProblem(db, await basisOf(storyId), 'It broke\u0000 off')
    expect(await isToCompare(storyId)).toBe(false)
    expect(await comparisonInForce(db, storyId)).toMatchObject({
      problem: 'It broke\uFFFD off',
      isOutdated: false,
    })
    expect(await markInForce(storyId)).toBe(1)
    await (await add(storyId)).read()
    expect(await isToCompare(storyId)).toBe(true)
    await compare(storyId, 3)
    expect(await comparisonInForce(db, storyId)).toMatchObject({ problem: null })
  })

  test('a story that is deleted meanwhile leaves nothing behind', async () => {
    const storyId = await storyWith(1)
    const from = await basisOf(storyId)
    await db.prisma.story.delete({ where: { id: storyId } })
    const document = documentOf(storyId)
    expect(await keepComparison(db, from, { version, document })).toBe('up-to-date')
    expect(await db.prisma.comparison.count({ where: { storyId } })).toBe(0)
    expect(await readBasis(db, storyId, version)).toBeNull()
    expect(await comparisonInForce(db, storyId)).toBeNull()
  })
})
