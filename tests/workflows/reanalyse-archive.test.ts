import { afterAll, expect, test } from 'vitest'
import { addCoverage } from '#workflows/add-coverage'
import { engineStamp } from '#workflows/load-engine'
import { reanalyseArchive } from '#workflows/reanalyse-archive'
import { viewArticle } from '#workflows/view-article'
import { viewStory } from '#workflows/view-story'
import { openWorkspace } from '#workflows/workspace'
import { ownWorkspace, readEverything } from './open-workspace'

const closeOwn = ownWorkspace()
afterAll(closeOwn)

const text = (number: number) =>
  `Two harbour officials said ferry ${number} was lost on Sunday, speaking on condition of anonymity.\n\n“It turned north and was gone,” said Ada Coll, who keeps the harbour log. According to the log, the ferry left at six.`

test('an archive is read anew beside the old and put in force at once', async () => {
  const { storyId, answers } = await addCoverage({
    story: { title: 'Ferry lost' },
    addresses: [],
    pasted: null,
    files: [1, 2, 3].map((number) => ({
      name: `${number}.txt`,
      bytes: new TextEncoder().encode(text(number)),
    })),
    outlet: 'Harbor Herald',
  })
  await readEverything()
  const workspace = await openWorkspace()
  const { prisma } = workspace.db
  expect(await reanalyseArchive(workspace)).toMatchObject({ read: 0, changed: 0, failures: [] })

  // An engine of the past read two of the three: what it found stays, and the story says it is mixed.
  const own = await engineStamp()
  const before = await prisma.analysis.findMany({ orderBy: { id: 'asc' } })
  const past = before.slice(0, 2)
  for (const { id, document } of past) {
    await prisma.analysis.update({
      where: { id },
      data: {
        engineVersion: '0.0.1',
        document: {
          ...(document as object),
          engine: { version: '0.0.1', model: own.model },
        },
      },
    })
  }
  const mixed = await viewStory(storyId ?? '')
  expect([...(mixed?.engineVersions ?? [])].sort()).toEqual(['0.0.1', own.version].sort())

  const steps: [number, number][] = []
  const outcome = await reanalyseArchive(workspace, (done, of) => steps.push([done, of]))
  expect(outcome).toEqual({ engine: own, read: 2, changed: 2, failures: [] })
  expect(steps).toEqual([
    [1, 2],
    [2, 2],
  ])
  const after = await prisma.analysis.findMany({ orderBy: { id: 'asc' } })
  expect(after).toHaveLength(5)
  expect(after.filter(({ id }) => past.some((old) => old.id === id))).toHaveLength(2)
  expect((await viewStory(storyId ?? ''))?.engineVersions).toEqual([own.version])
  for (const { articleId } of answers) {
    const view = await viewArticle(articleId ?? '')
    expect(view?.analysis?.engine).toEqual(own)
  }
}, 60_000)

test('until all is read, nothing that people see has changed', async () => {
  const workspace = await openWorkspace()
  const { prisma } = workspace.db
  const inForce = () =>
    prisma.article.findMany({ select: { analysisInForceId: true }, orderBy: { id: 'asc' } })
  const { version } = await engineStamp()
  await prisma.analysis.updateMany({
    where: { engineVersion: version },
    data: { engineVersion: '0.0.2' },
  })
  const before = await inForce()
  const during: (typeof before)[] = []
  await reanalyseArchive(workspace, () => {
    void inForce().then((rows) => during.push(rows))
  })
  expect(during.length).toBeGreaterThan(0)
  expect(during[0]).toEqual(before)
  expect(await inForce()).not.toEqual(before)
}, 60_000)
