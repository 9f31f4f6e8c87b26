import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createStory } from '#store/stories'
import { lookUpBlindStories, pageOfBlindStories } from '#workflows/blind-view'
import { openWorkspace } from '#workflows/workspace'
import { addAll, lighthouse } from './lighthouse'
import { ownWorkspace } from './open-workspace'

const closeOwn = ownWorkspace()
afterAll(closeOwn)

beforeAll(async () => {
  const { db } = await openWorkspace()
  for (let number = 1; number <= 52; number += 1)
    await createStory(db, { title: `Lamp ${number} goes out` })
  await addAll({ title: 'Lamp of the Harbor Herald' }, lighthouse.herald)
}, 120_000)

describe('the stories in blind mode', () => {
  test('come fifty a page, each once, and the last page holds the rest', async () => {
    const [first, second, third] = await Promise.all([1, 2, 3].map(pageOfBlindStories))
    expect([first, second, third].map(({ stories }) => stories.length)).toEqual([50, 3, 0])
    expect(first).toMatchObject({ page: 1, pages: 2 })
    const ids = [...first.stories, ...second.stories].map(({ id }) => id)
    expect(new Set(ids).size).toBe(53)
  })

  test('name nobody', async () => {
    const { stories } = await pageOfBlindStories(1)
    expect(stories[0].title).toEqual([
      { start: 0, text: 'Lamp of the ' },
      { start: 12, mark: 'outlet', letter: 'A' },
    ])
  })

  test.each([
    ['lamp', 8],
    ['LAMP 31', 1],
    ['', 8],
    // It stands in a title, but only where it is hidden.
    ['herald', 0],
    ['Harbor', 0],
  ])('by the letters “%s” are %i', async (letters, count) => {
    expect(await lookUpBlindStories(letters, 8)).toHaveLength(count)
  })
})
