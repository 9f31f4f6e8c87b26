import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addArticle, type NewArticle } from '#store/add-article'
import { articlesOfStory, findArticle, markFailed, waitingArticles } from '#store/articles'
import type { Database } from '#store/db'
import { createStory } from '#store/stories'
import { scratchDatabase, testServers } from './scratch-database'

function article(storyId: string, told: Partial<NewArticle> = {}): NewArticle {
  return {
    storyId,
    outlet: 'The Larkmoor Post',
    title: 'Harbour works begin',
    text: `The works began on Monday, the port said. (${Math.random()})`,
    byline: null,
    url: null,
    publishedAt: null,
    links: [],
    storyTerms: [],
    countedTerms: [],
    placedBecause: null,
    ...told,
  }
}

describe.each(testServers)('articles on the %s server', (server) => {
  let db: Database
  let storyId: string

  beforeAll(async () => {
    db = await scratchDatabase(server)
    storyId = await createStory(db, { title: 'Harbour' })
  })

  afterAll(() => db.close())

  test('of twenty additions of one address at once, one is kept', async () => {
    const url = 'https://larkmoor.example/harbour'
    const added = await Promise.all(
      Array.from({ length: 20 }, () => addArticle(db, article(storyId, { url, outlet: 'Racing' }))),
    )
    expect(added.filter(({ outcome }) => outcome === 'added')).toHaveLength(1)
    expect(new Set(added.map(({ articleId }) => articleId)).size).toBe(1)
    expect(await db.prisma.article.count({ where: { storyId, url } })).toBe(1)
    expect(await db.prisma.articleVersion.count({ where: { articleId: added[0].articleId } })).toBe(
      1,
    )
    expect(await db.prisma.outlet.count({ where: { name: 'Racing' } })).toBe(1)
  })

  test('of twenty additions of one text at once, one is kept', async () => {
    const text = 'The crane arrived by barge, according to the harbour master.'
    const added = await Promise.all(
      Array.from({ length: 20 }, () => addArticle(db, article(storyId, { text }))),
    )
    expect(added.filter(({ outcome }) => outcome === 'added')).toHaveLength(1)
  })

  test('the same text may stand in another story', async () => {
    const text = 'A text that two stories share.'
    const other = await createStory(db, { title: 'Other' })
    await addArticle(db, article(storyId, { text }))
    expect((await addArticle(db, article(other, { text }))).outcome).toBe('added')
  })

  test('an address may be longer than a database index can hold', async () => {
    // Hard to compress, as tracking parameters are.
    const noise = Array.from({ length: 2_000 }, () => Math.random().toString(36).slice(2, 8)).join(
      '',
    )
    const url = `https://larkmoor.example/?from=${noise}`
    expect((await addArticle(db, article(storyId, { url }))).outcome).toBe('added')
    const { outcome, articleId } = await addArticle(db, article(storyId, { url }))
    expect(outcome).toBe('already-here')
    expect((await findArticle(db, articleId))?.summary.url).toBe(url)
  })

  test('an article of a story that is gone leaves nothing behind', async () => {
    const before = await db.prisma.outlet.count()
    const lost = article('no-such-story', { outlet: 'The Unheard Echo' })
    await expect(addArticle(db, lost)).rejects.toThrow()
    expect(await db.prisma.outlet.count()).toBe(before)
  })

  test('what PostgreSQL refuses is replaced, and every offset holds', async () => {
    const text = 'One\u0000two \uD83D three \uDE00 four 😀 five'
    const { articleId } = await addArticle(
      db,
      article(storyId, {
        text,
        title: 'A\u0000title',
        byline: '\u0000',
        outlet: 'Post\u0000',
        url: 'a:\u0000',
      }),
    )
    const found = await findArticle(db, articleId)
    expect(found?.text).toBe('One\uFFFDtwo \uFFFD three \uFFFD four 😀 five')
    expect(found?.text).toHaveLength(text.length)
    expect(found?.summary).toMatchObject({
      title: 'A\uFFFDtitle',
      byline: '\uFFFD',
      outlet: 'Post\uFFFD',
    })
  })

  test('links are kept by their offsets, but for those that reach beyond the text', async () => {
    const text = 'The Herald reported it first.'
    const links = [
      { start: 4, end: 10, url: 'https://herald.example/\u0000ferry' },
      { start: 4, end: 400, url: 'https://herald.example/beyond' },
    ]
    const { articleId } = await addArticle(db, article(storyId, { text, links }))
    const version = await db.prisma.articleVersion.findFirst({ where: { articleId } })
    expect(version?.links).toEqual([
      { start: 4, end: 10, url: 'https://herald.example/\uFFFDferry' },
    ])
  })

  test('an outlet is one in any case of its letters', async () => {
    const first = await addArticle(db, article(storyId, { outlet: 'The Ögle Sentinel' }))
    const second = await addArticle(db, article(storyId, { outlet: ' the ögle SENTINEL ' }))
    const [one, two] = await Promise.all(
      [first, second].map((added) => findArticle(db, added.articleId)),
    )
    expect(two?.summary.outletId).toBe(one?.summary.outletId)
    expect(two?.summary.outlet).toBe('The Ögle Sentinel')
  })

  test('articles come in order of publication, those without a date last', async () => {
    const ordered = await createStory(db, { title: 'Order' })
    const dates = [null, '2026-11-14T19:05:00+01:00', '2026-11-14', null, '2026-11-14T17:30:00Z']
    for (const publishedAt of dates) await addArticle(db, article(ordered, { publishedAt }))
    const found = await articlesOfStory(db, ordered)
    expect(found.map(({ publishedAt }) => publishedAt)).toEqual([
      '2026-11-14',
      '2026-11-14T17:30:00Z',
      '2026-11-14T19:05:00+01:00',
      null,
      null,
    ])
    const undated = found.slice(-2).map(({ addedAt }) => addedAt)
    expect(undated).toEqual([...undated].sort())
  })

  test('an article waits until it is read or failed, and failing does not undo reading', async () => {
    const { articleId } = await addArticle(db, article(storyId))
    const isWaiting = async () =>
      (await waitingArticles(db)).some((waiting) => waiting.id === articleId)
    expect(await isWaiting()).toBe(true)
    await markFailed(db, articleId, 'It broke\u0000 off')
    expect(await isWaiting()).toBe(false)
    const failed = await findArticle(db, articleId)
    expect(failed?.summary).toMatchObject({ state: 'failed', problem: 'It broke\uFFFD off' })
    expect(failed?.analysis).toBeNull()
    await db.prisma.article.update({
      where: { id: articleId },
      data: { state: 'read', problem: null },
    })
    await markFailed(db, articleId, 'too late')
    expect((await findArticle(db, articleId))?.summary).toMatchObject({
      state: 'read',
      problem: null,
    })
  })

  test('an article that is not there is null', async () => {
    expect(await findArticle(db, 'none')).toBeNull()
  })
})
