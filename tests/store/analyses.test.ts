import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addArticle } from '#store/add-article'
import { analysesOfStory, keepAnalysis, type NewAnalysis } from '#store/analyses'
import { findArticle, waitingArticles } from '#store/articles'
import type { Database } from '#store/db'
import { countsOfStory } from '#store/measure-counts'
import { createStory } from '#store/stories'
import { analysisOf, counts, rows } from './analysis-of'
import { scratchDatabase, testServers } from './scratch-database'

describe.each(testServers)('analyses on the %s server', (server) => {
  let db: Database

  beforeAll(async () => {
    db = await scratchDatabase(server)
  })

  afterAll(() => db.close())

  async function waitingIn(
    storyId: string,
    publishedAt: string | null = null,
  ): Promise<NewAnalysis> {
    const { articleId } = await addArticle(db, {
      storyId,
      outlet: 'The Larkmoor Post',
      title: 'Harbour works begin',
      text: `The works began, the port said. (${Math.random()})`,
      byline: null,
      url: null,
      publishedAt,
      links: [],
      storyTerms: [],
      countedTerms: [],
      placedBecause: null,
    })
    const row = await db.prisma.articleVersion.findFirstOrThrow({ where: { articleId } })
    return { articleId, versionId: row.id, analysis: analysisOf(row.text), counts, rows }
  }

  const newStory = () => createStory(db, { title: 'Harbour' })

  test('what is kept is found again, and the article is read', async () => {
    const storyId = await newStory()
    const later = await waitingIn(storyId, '2026-11-15')
    const earlier = await waitingIn(storyId, '2026-11-14')
    await waitingIn(storyId)
    await keepAnalysis(db, later)
    await keepAnalysis(db, earlier)
    const found = await analysesOfStory(db, storyId)
    expect(found.map(({ article }) => [article.id, article.state])).toEqual([
      [earlier.articleId, 'read'],
      [later.articleId, 'read'],
    ])
    expect(found[0].analysis).toEqual(earlier.analysis)
    expect((await findArticle(db, later.articleId))?.analysis).toEqual(later.analysis)
  })

  test('counts are those of the measure asked for, article by article', async () => {
    const storyId = await newStory()
    const kept = await waitingIn(storyId)
    await keepAnalysis(db, kept)
    expect(await countsOfStory(db, { storyId, measures: ['source-mix'] })).toMatchObject([
      { articleId: kept.articleId, part: 'document', counted: 1, cases: 1 },
      { articleId: kept.articleId, part: 'named-person', counted: 1, cases: 2 },
    ])
    expect(await countsOfStory(db, { storyId, measures: ['none'] })).toEqual([])
    const { outletId } = (await findArticle(db, kept.articleId))?.summary ?? {}
    const [row] = await countsOfStory(db, { storyId, measures: ['specificity'] })
    expect(row.outletId).toBe(outletId)
  })

  test('all of an analysis is kept, or nothing', async () => {
    const kept = await waitingIn(await newStory())
    const broken = { ...kept, rows: [...rows, ...rows] }
    await expect(keepAnalysis(db, broken)).rejects.toThrow()
    expect(await db.prisma.analysis.count({ where: { versionId: kept.versionId } })).toBe(0)
    expect((await findArticle(db, kept.articleId))?.summary.state).toBe('waiting')
    await keepAnalysis(db, kept)
    expect((await findArticle(db, kept.articleId))?.summary.state).toBe('read')
  })

  test('eight processes that read one article keep it once', async () => {
    const kept = await waitingIn(await newStory())
    await Promise.all(Array.from({ length: 8 }, () => keepAnalysis(db, kept)))
    const analyses = await db.prisma.analysis.findMany({
      where: { versionId: kept.versionId },
      include: { counts: true, attributions: true },
    })
    expect(analyses).toHaveLength(1)
    expect(analyses[0].counts).toHaveLength(counts.length)
    expect(analyses[0].attributions).toMatchObject(rows)
  })

  test('a newer engine writes beside the old, and the article points at the new', async () => {
    const kept = await waitingIn(await newStory())
    await keepAnalysis(db, kept)
    await keepAnalysis(db, { ...kept, analysis: analysisOf(kept.analysis.text, '1.1.0') })
    expect(await db.prisma.analysis.count({ where: { versionId: kept.versionId } })).toBe(2)
    expect((await findArticle(db, kept.articleId))?.analysis?.engine.version).toBe('1.1.0')
  })

  test('words cut in the middle of a character can be kept', async () => {
    const kept = await waitingIn(await newStory())
    const analysis = { ...kept.analysis, title: 'half \uD83D and \u0000' }
    await keepAnalysis(db, { ...kept, analysis })
    expect((await findArticle(db, kept.articleId))?.analysis?.title).toBe('half \uFFFD and \uFFFD')
  })

  test('an article without attributions and measures can be kept', async () => {
    const kept = await waitingIn(await newStory())
    await keepAnalysis(db, { ...kept, counts: [], rows: [] })
    expect((await findArticle(db, kept.articleId))?.summary.state).toBe('read')
  })

  test('a hundred kept at once wait for their turn', async () => {
    const storyId = await newStory()
    const all = await Promise.all(Array.from({ length: 100 }, () => waitingIn(storyId)))
    await Promise.all(all.map((kept) => keepAnalysis(db, kept)))
    expect(await analysesOfStory(db, storyId)).toHaveLength(100)
    const ids = new Set(all.map(({ articleId }) => articleId))
    expect((await waitingArticles(db)).filter(({ id }) => ids.has(id))).toEqual([])
  })

  test('a deleted story takes its articles and analyses with it', async () => {
    const storyId = await newStory()
    const kept = await waitingIn(storyId)
    await keepAnalysis(db, kept)
    await db.prisma.story.delete({ where: { id: storyId } })
    expect(await findArticle(db, kept.articleId)).toBeNull()
    expect(await db.prisma.analysis.count({ where: { versionId: kept.versionId } })).toBe(0)
  })
})
