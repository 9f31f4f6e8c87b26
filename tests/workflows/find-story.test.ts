import { afterAll, expect, test } from 'vitest'
import { listStories } from '#workflows/list-stories'
import { moveArticle } from '#workflows/move-article'
import { openWorkspace } from '#workflows/workspace'
import { addAll, bakery, lighthouse } from './lighthouse'
import { ownWorkspace } from './open-workspace'

const closeOwn = ownWorkspace()
afterAll(closeOwn)

test('articles find their story, with the reason; another subject starts one', async () => {
  const { answers } = await addAll(
    'its-own',
    lighthouse.herald,
    bakery,
    lighthouse.courier,
    lighthouse.gazette,
  )
  const [herald, bakers, courier, gazette] = answers
  expect(courier.storyId).toBe(herald.storyId)
  expect(gazette.storyId).toBe(herald.storyId)
  expect(bakers.storyId).not.toBe(herald.storyId)
  expect(courier.placedBecause).toMatch(
    /same names .*nearest: “Keeper warned port of cracked lighthouse lamp”, Harbor Herald/,
  )
  const { prisma } = (await openWorkspace()).db
  const row = await prisma.article.findUnique({ where: { id: courier.articleId ?? '' } })
  expect(row).toMatchObject({ isPinned: false, placedBecause: expect.stringMatching(/same names/) })
  expect((await listStories()).map(({ title }) => title).sort()).toEqual([
    'Bakers of Ollerby vote to strike over night shifts',
    'Keeper warned port of cracked lighthouse lamp',
  ])
  const again = await addAll('its-own', lighthouse.courier)
  expect(again.answers[0]).toMatchObject({ outcome: 'already-here', storyId: herald.storyId })
})

test('where a person put an article, the next of its kind follows and it stays', async () => {
  const { prisma } = (await openWorkspace()).db
  const { id } = await prisma.article.findFirstOrThrow({
    where: { outlet: { name: 'Brookford Gazette' } },
  })
  const moved = await moveArticle(id, { title: 'The reef' })
  if (moved.outcome !== 'moved') throw new Error(moved.outcome)
  await addAll('its-own', lighthouse.post)
  expect(await prisma.article.findUnique({ where: { id } })).toMatchObject({
    storyId: moved.storyId,
    isPinned: true,
  })
})

test('of two at once about one new subject, one starts the story and the other joins it', async () => {
  const reports = ['Tarn Courier', 'Wold Echo', 'Fen Observer'].map((outlet, index) => ({
    name: `${index}.md`,
    bytes: new TextEncoder().encode(
      `---\ntitle: "Glassworks of Quellmoor burns to the ground"\noutlet: ${outlet}\npublished: "2026-11-2${index}"\n---\n\nThe glassworks of Quellmoor burned to the ground on Thursday, the brigade of Quellmoor said. Furnace keeper Odo Venn said that the glassworks had no alarm in its furnace hall. Report ${index} of the fire in Quellmoor.\n`,
    ),
  }))
  const added = await Promise.all(reports.map((report) => addAll('its-own', report)))
  expect(new Set(added.map(({ storyId }) => storyId)).size).toBe(1)
  expect((await listStories()).filter(({ title }) => /Glassworks/.test(title))).toHaveLength(1)
})
