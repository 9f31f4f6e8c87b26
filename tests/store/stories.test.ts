import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addArticle } from '#store/add-article'
import type { Database } from '#store/db'
import { readSetting, writeSetting } from '#store/settings'
import { createStory, deleteEmptyStory, findStory, listStories } from '#store/stories'
import { scratchDatabase, testServers } from './scratch-database'

describe.each(testServers)('stories and settings on the %s server', (server) => {
  let db: Database

  beforeAll(async () => {
    db = await scratchDatabase(server)
  })

  afterAll(() => db.close())

  async function add(storyId: string, outlet: string, publishedAt: string | null): Promise<void> {
    const text = `${outlet} on the harbour ${publishedAt} ${Math.random()}`
    await addArticle(db, {
      storyId,
      outlet,
      title: 'T',
      text,
      byline: null,
      url: null,
      publishedAt,
      links: [],
      storyTerms: [],
      countedTerms: [],
      placedBecause: null,
    })
  }

  test('a story tells its outlets, articles and dates as its articles gave them', async () => {
    const id = await createStory(db, { title: 'Harbour', isDemo: true })
    await add(id, 'Larkmoor Post', '2026-11-14T19:05:00+01:00')
    await add(id, 'Larkmoor Post', null)
    await add(id, 'Tarn Courier', '2026-11-13')
    expect(await findStory(db, id)).toEqual({
      id,
      title: 'Harbour',
      isDemo: true,
      outlets: 2,
      articles: 3,
      pending: 3,
      firstPublishedAt: '2026-11-13',
      lastPublishedAt: '2026-11-14T19:05:00+01:00',
    })
  })

  test('the newest story stands first, and an empty one has no dates', async () => {
    const older = await createStory(db, { title: 'Older' })
    await new Promise((resolve) => setTimeout(resolve, 5))
    const newer = await createStory(db, { title: 'Newer\u0000' })
    const listed = await listStories(db)
    expect(listed.slice(0, 2).map(({ id }) => id)).toEqual([newer, older])
    expect(listed[0]).toMatchObject({
      title: 'Newer\uFFFD',
      isDemo: false,
      articles: 0,
      firstPublishedAt: null,
    })
  })

  test('only an empty story is deleted as empty', async () => {
    const empty = await createStory(db, { title: 'Empty' })
    const full = await createStory(db, { title: 'Full' })
    await add(full, 'Tarn Courier', null)
    await deleteEmptyStory(db, empty)
    await deleteEmptyStory(db, full)
    expect(await findStory(db, empty)).toBeNull()
    expect(await findStory(db, full)).not.toBeNull()
  })

  test('a setting is what was last written', async () => {
    expect(await readSetting(db, 'colour')).toBeNull()
    await Promise.all(['a', 'b', 'c'].map((value) => writeSetting(db, 'colour', value)))
    await writeSetting(db, 'colour', 'green')
    expect(await readSetting(db, 'colour')).toBe('green')
  })
})
