import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Decision } from '#domain/decision'
import type { Database } from '#store/db'
import { decisionsOfStory, findDecision, takeDecision, turnDecision } from '#store/decisions'
import { createStory } from '#store/stories'
import { scratchDatabase, testServers } from './scratch-database'

const reject: Decision = { kind: 'reject-citation', from: 'a', to: 'The Herald' }

describe.each(testServers)('decisions on the %s server', (server) => {
  let db: Database
  let storyId: string

  beforeAll(async () => {
    db = await scratchDatabase(server)
  })

  afterAll(() => db.close())

  const take = async (decision: Decision, by: string | null = null) => {
    storyId = await createStory(db, { title: 'Harbour' })
    return takeDecision(db, { storyId, decision, by })
  }
  const steps = async (id: string) => (await findDecision(db, id))?.log.map(({ step }) => step)

  test('a decision is kept with who took it, and every step after it', async () => {
    const { decisionId } = await take(reject, 'A.C.')
    await turnDecision(db, { id: decisionId, to: 'undone', by: 'B.D.' })
    await turnDecision(db, { id: decisionId, to: 'redone', by: null })
    const [logged] = await decisionsOfStory(db, storyId)
    expect(logged).toMatchObject({
      id: decisionId,
      decision: reject,
      takenBy: 'A.C.',
      undoneAt: null,
      log: [
        { step: 'taken', by: 'A.C.' },
        { step: 'undone', by: 'B.D.' },
        { step: 'redone', by: null },
      ],
    })
  })

  test('taken twice, as by a second click, it stands once; taken back, it can be taken anew', async () => {
    const first = await take(reject)
    const again = { storyId, decision: reject, by: null }
    expect(await takeDecision(db, again)).toEqual({ ...first, outcome: 'already-taken' })
    await turnDecision(db, { id: first.decisionId, to: 'undone', by: null })
    expect((await takeDecision(db, again)).outcome).toBe('taken')
    expect(await decisionsOfStory(db, storyId)).toHaveLength(2)
  })

  test('of ten at once one is taken, and of ten that take it back one does', async () => {
    storyId = await createStory(db, { title: 'Harbour' })
    const given = { storyId, decision: reject, by: null }
    const taken = await Promise.all(Array.from({ length: 10 }, () => takeDecision(db, given)))
    expect(taken.filter(({ outcome }) => outcome === 'taken')).toHaveLength(1)
    const [{ decisionId: id }] = taken
    const turned = await Promise.all(
      Array.from({ length: 10 }, () => turnDecision(db, { id, to: 'undone', by: null })),
    )
    expect(turned.filter((outcome) => outcome === 'turned')).toHaveLength(1)
    expect(await steps(id)).toEqual(['taken', 'undone'])
  })

  test('each step that counts raises the revision by one, and no other does', async () => {
    const { decisionId: id } = await take(reject)
    const revision = async () =>
      (await db.prisma.story.findUniqueOrThrow({ where: { id: storyId } })).revision
    expect(await revision()).toBe(1)
    await turnDecision(db, { id, to: 'redone', by: null })
    expect(await revision()).toBe(1)
    await turnDecision(db, { id, to: 'undone', by: null })
    expect(await revision()).toBe(2)
  })

  test('neither the log nor what was decided can be rewritten', async () => {
    const { decisionId: id } = await take(reject)
    const { prisma } = db
    await expect(prisma.decision.update({ where: { id }, data: { takenBy: 'X' } })).rejects.toThrow(
      /only ever added to/,
    )
    await expect(
      prisma.decisionLog.updateMany({ where: { decisionId: id }, data: { by: 'X' } }),
    ).rejects.toThrow(/only ever added to/)
  })

  test('a decision about a story that is gone is refused whole', async () => {
    const given = { storyId: 'none', decision: reject, by: null }
    await expect(takeDecision(db, given)).rejects.toThrow()
    expect(await db.prisma.decision.count({ where: { storyId: 'none' } })).toBe(0)
    expect(await turnDecision(db, { id: 'none', to: 'undone', by: null })).toBe('no-such-decision')
  })

  test('words that PostgreSQL refuses are replaced, one code unit for one', async () => {
    const claim = { article: 'a', start: 0, end: 3, words: 'a\u0000b' }
    const { decisionId } = await take({ kind: 'rename-claim', claim, gist: 'half \uD83D' })
    expect((await findDecision(db, decisionId))?.decision).toEqual({
      kind: 'rename-claim',
      claim: { ...claim, words: 'a\uFFFDb' },
      gist: 'half \uFFFD',
    })
  })
})
