import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addArticle } from '#store/add-article'
import type { Database } from '#store/db'
import { createStory } from '#store/stories'
import { findStoryCandidates, openArchive } from '#store/story-terms'
import { scratchDatabase, testServers } from './scratch-database'

describe.each(testServers)('candidates for a story on the %s server', (server) => {
  let db: Database

  beforeAll(async () => {
    db = await scratchDatabase(server)
  })

  afterAll(() => db.close())

  async function file(title: string, ...terms: string[]): Promise<void> {
    await addArticle(db, {
      storyId: await createStory(db, { title }),
      outlet: 'The Larkmoor Post',
      title,
      text: `${title} ${Math.random()}`,
      byline: null,
      url: null,
      publishedAt: null,
      links: [],
      storyTerms: terms,
      countedTerms: terms,
      placedBecause: null,
    })
  }

  const find = async (limit: number, ...terms: string[]) =>
    (await findStoryCandidates(db.prisma, terms, limit)).map(
      ({ title, sharedTerms }) => `${title} ${sharedTerms}`,
    )

  test('come by the terms that they share, the rare ones weighing most', async () => {
    await file('Lamp', 'lighthouse', 'larkmoor', 'lamp')
    await file('Reef', 'larkmoor', 'reef')
    await file('Fair', 'larkmoor', 'fair')
    await file('Bread', 'bakery', 'ollerby')
    const [first, ...others] = await find(10, 'lighthouse', 'lamp', 'larkmoor')
    expect(first).toBe('Lamp 3')
    // Of equals the ids of the articles decide.
    expect(others.sort()).toEqual(['Fair 1', 'Reef 1'])
    expect(await find(1, 'reef', 'larkmoor')).toEqual(['Reef 2'])
    expect(await find(10, 'nowhere')).toEqual([])
    expect(await find(10)).toEqual([])
  })

  test('a term is counted once for each article, also when fifty come at once', async () => {
    await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        // In another order each time: whoever waits for whom, nobody waits for ever.
        file(`Flood ${index}`, ...(index % 2 === 0 ? ['flood', 'dyke'] : ['dyke', 'flood'])),
      ),
    )
    const { articles, of } = await openArchive(db.prisma).frequencies(['flood', 'dyke', 'none'])
    expect([of('flood'), of('dyke'), of('none')]).toEqual([50, 50, 0])
    expect(articles).toBeGreaterThanOrEqual(50)
    expect(await find(30, 'flood', 'dyke')).toHaveLength(30)
  })

  test('a term too long for an index, and what PostgreSQL refuses, break nothing', async () => {
    await file('Odd', 'a\u0000b', 'x'.repeat(10_000))
    expect(await find(10, 'a\uFFFDb')).toEqual(['Odd 1'])
  })
})
