import { afterAll, expect, test } from 'vitest'
import { findArticle } from '#store/articles'
import { listStories } from '#workflows/list-stories'
import { moveArticle } from '#workflows/move-article'
import { redoDecision, undoDecision } from '#workflows/undo-decision'
import { updateStories } from '#workflows/update-story'
import { viewComparison } from '#workflows/view-comparison'
import { openWorkspace } from '#workflows/workspace'
import { addAll, bakery, lighthouse } from './lighthouse'
import { ownWorkspace, readEverything } from './open-workspace'

const closeOwn = ownWorkspace()
afterAll(closeOwn)

async function twoStories() {
  const one = await addAll({ title: 'Lighthouse' }, lighthouse.herald, lighthouse.gazette, bakery)
  const other = await addAll({ title: 'Bakers' }, lighthouse.post)
  await readEverything()
  return { from: one.storyId ?? '', to: other.storyId ?? '', baker: one.answers[2].articleId ?? '' }
}

const storyOf = async (articleId: string) =>
  (await findArticle((await openWorkspace()).db, articleId))?.summary.storyId

async function outletsCompared(storyId: string) {
  await updateStories(await openWorkspace())
  return (await viewComparison(storyId))?.made?.comparison.articles.length
}

async function move(articleId: string, to: { id: string } | { title: string }) {
  const moved = await moveArticle(articleId, to, 'A.C.')
  if (moved.outcome !== 'moved') throw new Error(JSON.stringify(moved))
  return moved
}

test('a moved article stays, both stories are compared anew, and all of it can be taken back', async () => {
  const { from, to, baker } = await twoStories()
  expect(await outletsCompared(from)).toBe(3)
  const { decisionId } = await move(baker, { id: to })
  expect(await storyOf(baker)).toBe(to)
  expect([await outletsCompared(from), await outletsCompared(to)]).toEqual([2, 2])
  const row = { isPinned: true, placedBecause: 'put in this story by hand' }
  const { prisma } = (await openWorkspace()).db
  expect(await prisma.article.findUnique({ where: { id: baker } })).toMatchObject(row)
  for (const storyId of [from, to]) {
    expect((await viewComparison(storyId))?.decisions).toMatchObject([
      { id: decisionId, takenBy: 'A.C.' },
    ])
  }
  expect(await undoDecision(decisionId)).toEqual({ outcome: 'undone' })
  expect(await storyOf(baker)).toBe(from)
  expect(await prisma.article.findUnique({ where: { id: baker } })).toMatchObject({
    isPinned: false,
    placedBecause: null,
  })
  expect([await outletsCompared(from), await outletsCompared(to)]).toEqual([3, 1])
  expect(await undoDecision(decisionId)).toEqual({ outcome: 'already-so' })
  expect(await redoDecision(decisionId)).toEqual({ outcome: 'redone' })
  expect(await storyOf(baker)).toBe(to)
})

test('a new story that a move made goes when it is taken back, and comes again', async () => {
  const { from, baker } = await twoStories()
  const { storyId, decisionId } = await move(baker, { title: 'The bakers of Ollerby' })
  const titles = async () => (await listStories()).map(({ title }) => title)
  expect(await titles()).toContain('The bakers of Ollerby')
  await undoDecision(decisionId)
  expect(await storyOf(baker)).toBe(from)
  expect(await titles()).not.toContain('The bakers of Ollerby')
  await redoDecision(decisionId)
  expect(await storyOf(baker)).toBe(storyId)
  expect(await titles()).toContain('The bakers of Ollerby')
})

test('a move is taken back only where the article still is; of two at once one is made', async () => {
  const { from, to, baker } = await twoStories()
  const { decisionId } = await move(baker, { id: to })
  const onwards = await move(baker, { title: 'Onwards' })
  expect(await undoDecision(decisionId)).toMatchObject({
    outcome: 'refused',
    because: 'moved-since',
  })
  await undoDecision(onwards.decisionId)
  const undone = await Promise.all([undoDecision(decisionId), undoDecision(decisionId)])
  expect(undone.map(({ outcome }) => outcome).sort()).toEqual(['already-so', 'undone'])
  const moved = await Promise.all(Array.from({ length: 5 }, () => moveArticle(baker, { id: to })))
  expect(moved.filter(({ outcome }) => outcome === 'moved')).toHaveLength(1)
  expect(await storyOf(baker)).toBe(to)
  expect(from).not.toBe(to)
})

test('what cannot be moved says why', async () => {
  const { to, baker } = await twoStories()
  const { storyId } = await addAll({ title: 'Has it already' }, bakery)
  const outcome = async (articleId: string, where: { id: string }) => {
    const moved = await moveArticle(articleId, where)
    return moved.outcome === 'refused' ? moved.because : moved.outcome
  }
  expect(await outcome('none', { id: to })).toBe('no-such-article')
  expect(await outcome(baker, { id: 'none' })).toBe('no-story-to-go-to')
  expect(await outcome(baker, { id: storyId ?? '' })).toBe('same-text-there')
  expect(await moveArticle(baker, { id: to }, 'A name much too long')).toMatchObject({
    outcome: 'refused',
    because: 'not-initials',
  })
  expect(await outcome(baker, { id: (await storyOf(baker)) ?? '' })).toBe('already-there')
})
