import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { linkSchema } from '#domain/article'
import { storiesToCompare } from '#store/comparisons'
import { takeDecision } from '#store/decisions'
import { decideClaim } from '#workflows/decide-claim'
import { undoDecision } from '#workflows/undo-decision'
import { updateStories, updateStory } from '#workflows/update-story'
import { viewComparison } from '#workflows/view-comparison'
import { closeWorkspace, openWorkspace } from '#workflows/workspace'
import { COMPARISON_VERSION } from '../../comparison/version'
import { addAll, lighthouse } from './lighthouse'
import { ownWorkspace, readEverything } from './open-workspace'

const closeOwn = ownWorkspace()
afterAll(closeOwn)

async function readAll(...files: (typeof lighthouse.herald)[]): Promise<string> {
  const { storyId } = await addAll({ title: 'Lighthouse' }, ...files)
  await readEverything()
  return storyId ?? ''
}

/** Adds without comparing, as when a process ends right after the reading. */
async function settle(): Promise<void> {
  await updateStories(await openWorkspace())
}

async function made(storyId: string) {
  const view = await viewComparison(storyId)
  if (!view?.made) throw new Error('no comparison was made')
  return { ...view, made: view.made }
}

const count = async (storyId: string) =>
  (await openWorkspace()).db.prisma.comparison.count({ where: { storyId } })

describe('a story in three outlets', () => {
  let storyId: string
  beforeAll(async () => {
    storyId = await readAll(lighthouse.herald, lighthouse.courier, lighthouse.gazette)
    await settle()
  })

  test('is compared after it was read, with the words of every statement at hand', async () => {
    const view = await made(storyId)
    expect(view).toMatchObject({ isBeingRenewed: false, problem: null, decisions: [] })
    const { comparison, texts, roster, differences } = view.made
    expect(comparison.articles.map(({ outlet }) => outlet)).toEqual([
      'Harbor Herald',
      'Tarn Courier',
      'Brookford Gazette',
    ])
    expect(comparison.claims.length).toBeGreaterThan(0)
    expect(Object.keys(comparison.measures)).toContain('named-support')
    for (const { members } of comparison.claims) {
      for (const { article, start, end, attributionId, sourceId } of members) {
        const text = texts.find(({ id }) => id === article)
        expect(text?.text.slice(start, end).trim()).not.toBe('')
        if (attributionId) {
          expect(text?.attributions.map(({ id }) => id)).toContain(attributionId)
        }
        if (sourceId) expect(text?.sources.map(({ id }) => id)).toContain(sourceId)
      }
    }
    const coll = roster.find(({ name }) => name === 'Ada Coll')
    expect(coll?.mentions).toHaveLength(3)
    expect(differences.map(({ outlet }) => outlet)).toEqual(
      comparison.articles.map(({ outlet }) => outlet),
    )
  })

  test('hyperlinks reach the comparison by the words that they stand on', async () => {
    const { prisma } = (await openWorkspace()).db
    const version = await prisma.articleVersion.findFirstOrThrow({
      where: { article: { storyId, outlet: { name: 'Tarn Courier' } } },
    })
    const [link] = linkSchema.array().parse(version.links)
    expect(link.url).toBe('https://harbor-herald.example/lamp')
    expect(version.text.slice(link.start, link.end)).toBe('Harbor Herald')
    const { comparison } = (await made(storyId)).made
    const [herald, courier] = comparison.articles
    expect(comparison.citations).toContainEqual(
      expect.objectContaining({ from: courier.id, to: herald.id, credited: true }),
    )
  })

  test('nothing changed, nothing is computed', async () => {
    const workspace = await openWorkspace()
    const never = () => Promise.reject(new Error('computed'))
    await updateStories(workspace, never)
    expect(await updateStory(workspace, storyId, never)).toEqual({
      outcome: 'known',
      hasChanged: false,
    })
    expect((await made(storyId)).problem).toBeNull()
  })

  test('while a newer one is made the last one is shown, and it is said', async () => {
    const workspace = await openWorkspace()
    const before = await made(storyId)
    await workspace.db.prisma.story.update({
      where: { id: storyId },
      data: { revision: { increment: 1 } },
    })
    const during = await made(storyId)
    expect(during.isBeingRenewed).toBe(true)
    expect(during.made).toEqual(before.made)
    await settle()
    expect((await made(storyId)).isBeingRenewed).toBe(false)
  })
})

describe('what can happen meanwhile', () => {
  test('an article that comes while a story is compared is in the next comparison', async () => {
    const storyId = await readAll(lighthouse.herald, lighthouse.courier)
    const workspace = await openWorkspace()
    await settle()
    await workspace.db.prisma.story.update({
      where: { id: storyId },
      data: { revision: { increment: 1 } },
    })
    let runs = 0
    await workspace.db.prisma.comparison.deleteMany({ where: { storyId } })
    await updateStories(workspace, async (story) => {
      runs += 1
      if (runs === 1) {
        await addAll({ id: storyId }, lighthouse.gazette)
        await workspace.reading
      }
      return workspace.pool.hold(story)
    })
    expect(runs).toBe(2)
    expect((await made(storyId)).made.comparison.articles).toHaveLength(3)
  })

  test('ten at once keep one comparison', async () => {
    const storyId = await readAll(lighthouse.herald, lighthouse.gazette)
    const workspace = await openWorkspace()
    await settle()
    await workspace.db.prisma.comparison.deleteMany({ where: { storyId } })
    const updates = await Promise.all(
      Array.from({ length: 10 }, () => updateStory(workspace, storyId)),
    )
    expect(updates.every(({ outcome }) => outcome === 'compared' || outcome === 'known')).toBe(true)
    expect(await count(storyId)).toBe(1)
  })

  test('what fails is said beside the last one, and a change tries anew', async () => {
    const storyId = await readAll(lighthouse.herald, lighthouse.post)
    const workspace = await openWorkspace()
    await settle()
    const before = await made(storyId)
    const { claims } = before.made.comparison
    const [member] = claims[0].members
    const words = textOf(before, member)
    await workspace.comparing
    // The decision is written as another process would, so that nothing compares behind the test.
    await workspace.db.prisma.$transaction([
      workspace.db.prisma.decision.create({
        data: {
          storyId,
          kind: 'rename-claim',
          payload: {
            kind: 'rename-claim',
            claim: { article: member.article, start: member.start, end: member.end, words },
            gist: 'What was known of the lamp',
          },
        },
      }),
      workspace.db.prisma.story.update({
        where: { id: storyId },
        data: { revision: { increment: 1 } },
      }),
    ])
    await updateStories(workspace, () => Promise.reject(new Error('out of memory')))
    expect(await made(storyId)).toMatchObject({
      problem: 'out of memory',
      made: { comparison: before.made.comparison },
    })
    await addAll({ id: storyId }, lighthouse.gazette)
    await readEverything()
    await settle()
    const after = await made(storyId)
    expect(after.problem).toBeNull()
    expect(after.made.comparison.claims).toContainEqual(
      expect.objectContaining({ gist: 'What was known of the lamp', isByHand: true }),
    )
  })

  test('a story that changes all the time is compared a few times in one run, and shown', async () => {
    const storyId = await readAll(lighthouse.herald, lighthouse.gazette)
    const workspace = await openWorkspace()
    await settle()
    const change = (number: number) => {
      const decision = { kind: 'reject-citation', from: `none ${number}`, to: 'none' } as const
      return takeDecision(workspace.db, { storyId, decision, by: null })
    }
    await change(0)
    let runs = 0
    await updateStories(workspace, async (story) => {
      runs += 1
      const held = await workspace.pool.hold(story)
      await change(runs)
      return held
    })
    expect(runs).toBe(5)
    expect(await made(storyId)).toMatchObject({ isBeingRenewed: true, problem: null })
    await settle()
    expect((await made(storyId)).isBeingRenewed).toBe(false)
  })

  test('a story without a read article has an empty comparison', async () => {
    const storyId = await readAll(lighthouse.herald)
    const workspace = await openWorkspace()
    await settle()
    await workspace.db.prisma.article.deleteMany({ where: { storyId } })
    await workspace.db.prisma.story.update({
      where: { id: storyId },
      data: { revision: { increment: 1 } },
    })
    await settle()
    expect((await made(storyId)).made.comparison).toMatchObject({ articles: [], claims: [] })
    expect(await viewComparison('none')).toBeNull()
    expect(await updateStory(workspace, 'none')).toMatchObject({ outcome: 'no-such-story' })
  })
})

describe('a process that is killed', () => {
  async function uncompared(): Promise<string> {
    const storyId = await readAll(lighthouse.herald, lighthouse.courier)
    const { prisma } = (await openWorkspace()).db
    await settle()
    await prisma.comparison.deleteMany({ where: { storyId } })
    await prisma.story.update({ where: { id: storyId }, data: { revision: { increment: 1 } } })
    return storyId
  }

  async function start(storyId: string, where: string): Promise<ChildProcess> {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', 'tests/workflows/compare-and-die.ts', storyId, where],
      { stdio: ['ignore', 'pipe', 'inherit'], env: process.env },
    )
    if (child.stdout) expect(String((await once(child.stdout, 'data'))[0])).toBe('there\n')
    return child
  }

  async function kill(child: ChildProcess): Promise<void> {
    child.kill('SIGKILL')
    await once(child, 'exit')
  }

  async function expectToGoOn(storyId: string): Promise<void> {
    const { db } = await openWorkspace()
    expect(await count(storyId)).toBe(0)
    expect(await viewComparison(storyId)).toMatchObject({ made: null, problem: null })
    expect(await storiesToCompare(db, COMPARISON_VERSION)).toContain(storyId)
    await settle()
    expect((await made(storyId)).made.comparison.articles).toHaveLength(2)
  }

  test('while it computes leaves nothing, and another goes on', async () => {
    const storyId = await uncompared()
    await kill(await start(storyId, 'computing'))
    await expectToGoOn(storyId)
  })

  test('in the middle of keeping leaves nothing, and another goes on', async () => {
    const storyId = await uncompared()
    const { prisma } = (await openWorkspace()).db
    const blocked = async () => {
      const rows = await prisma.$queryRaw<{ count: number }[]>`
        SELECT count(*)::int AS count FROM pg_stat_activity
        WHERE wait_event_type = 'Lock' AND query ILIKE '%FROM story WHERE id%'`
      return rows[0].count > 0
    }
    await prisma.$transaction(async (transaction) => {
      await transaction.$queryRaw`SELECT FROM story WHERE id = ${storyId} FOR UPDATE`
      const child = await start(storyId, 'keeping')
      for (let tries = 0; tries < 200 && !(await blocked()); tries += 1) await wait(50)
      expect(await blocked()).toBe(true)
      await kill(child)
    })
    // The server notices that its client has gone when it next writes to it.
    for (let tries = 0; tries < 100 && (await blocked()); tries += 1) await wait(50)
    await expectToGoOn(storyId)
  })

  test('the end of the threads is no failure of the story: the next process goes on', async () => {
    const storyId = await uncompared()
    const workspace = await openWorkspace()
    let closing: Promise<void> | null = null
    const update = updateStories(workspace, (story) => {
      const held = workspace.pool.hold(story)
      closing = closeWorkspace()
      return held
    }).catch((error: Error) => error.message)
    expect(await update).toBe('Terminating worker thread')
    await closing
    await expectToGoOn(storyId)
  })
})

test('a decision taken back after a new article came leaves the new comparison without it', async () => {
  const storyId = await readAll(lighthouse.herald, lighthouse.courier)
  await settle()
  const first = await made(storyId)
  const [claim] = first.made.comparison.claims
  const [member] = claim.members
  const { article, start, end } = member
  const place = { article, start, end, words: textOf(first, member) }
  const decided = await decideClaim(
    storyId,
    { kind: 'rename-claim', claim: place, gist: 'A name by hand' },
    'A.C.',
  )
  if (decided.outcome !== 'taken') throw new Error(decided.outcome)
  await settle()
  const gists = async () => (await made(storyId)).made.comparison.claims.map(({ gist }) => gist)
  expect(await gists()).toContain('A name by hand')

  await addAll({ id: storyId }, lighthouse.gazette)
  await readEverything()
  await settle()
  expect((await made(storyId)).made.comparison.articles).toHaveLength(3)
  expect(await gists()).toContain('A name by hand')

  expect(await undoDecision(decided.decisionId, 'B.D.')).toEqual({ outcome: 'undone' })
  await settle()
  const after = await made(storyId)
  expect(after.made.comparison.articles).toHaveLength(3)
  expect(await gists()).not.toContain('A name by hand')
  expect(after.decisions).toMatchObject([
    { takenBy: 'A.C.', hasEffect: false, log: [{ step: 'taken' }, { step: 'undone', by: 'B.D.' }] },
  ])
})

function textOf(
  view: Awaited<ReturnType<typeof made>>,
  { article, start, end }: { article: string; start: number; end: number },
): string {
  const text = view.made.texts.find(({ id }) => id === article)?.text ?? ''
  return text.slice(start, end)
}
