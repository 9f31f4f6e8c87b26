import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { COMPARISON_VERSION } from '#comparison/version'
import { storiesToCompare } from '#store/comparisons'
import { addCoverage } from '#workflows/add-coverage'
import { importArchive } from '#workflows/import-archive'
import { listStories, pageOfStories } from '#workflows/list-stories'
import { updateStories } from '#workflows/update-story'
import { openWorkspace } from '#workflows/workspace'
import { inventYear } from '../../bench/self-review/invent-year'
import { ownWorkspace, readEverything } from './open-workspace'

const closeOwn = ownWorkspace()
const folder = mkdtempSync(join(tmpdir(), 'according-own-'))
afterAll(async () => {
  await closeOwn()
  rmSync(folder, { recursive: true, force: true })
})

/** More than one batch, so that an import can be killed between two. */
const year = inventYear(140)
const file = join(folder, 'year.jsonl')

async function importFile(path = file, defaults = {}) {
  const failures: string[] = []
  const sum = await importArchive(
    await openWorkspace(),
    { paths: [path], fields: {}, defaults },
    { onFailure: (sentence) => failures.push(sentence) },
  )
  return { ...sum, failures }
}

beforeAll(() => {
  writeFileSync(file, year.map((row) => JSON.stringify(row)).join('\n'))
})

describe('an import', () => {
  test('that is killed in the middle goes on, and adds nothing twice', async () => {
    const child: ChildProcess = spawn(
      process.execPath,
      ['--import', 'tsx', 'tests/workflows/import-and-die.ts', file],
      { stdio: ['ignore', 'pipe', 'inherit'], env: process.env },
    )
    if (child.stdout) expect(Number((await once(child.stdout, 'data'))[0])).toBe(100)
    child.kill('SIGKILL')
    await once(child, 'exit')
    const { prisma } = (await openWorkspace()).db
    const left = await prisma.article.count()
    expect(left).toBeGreaterThanOrEqual(100)
    expect(await prisma.articleVersion.count()).toBe(left)
    expect(await prisma.article.count({ where: { versionInForceId: null } })).toBe(0)
    expect(await importFile()).toEqual({
      added: year.length - left,
      alreadyHere: left,
      otherText: 0,
      failed: 0,
      failures: [],
    })
    expect(await prisma.article.count()).toBe(year.length)
  }, 120_000)

  test('once more adds nothing, however it is written, and fills in what was not said', async () => {
    expect(await importFile()).toMatchObject({ added: 0, alreadyHere: year.length })
    const [first, second] = year
    const other = join(folder, 'other.jsonl')
    const rows = [
      { ...first, title: 'Another title', topic: 'another topic' },
      // Without its id it is known by its address, without that by its text.
      { ...second, id: undefined, text: `${second.text} Changed.` },
      { ...second, id: undefined, url: undefined },
      { ...first, outlet: 'Vell Star' },
      { ...first, outlet: 'Vell Star' },
      { title: 'No outlet', text: 'Some words.' },
    ]
    writeFileSync(other, rows.map((row) => JSON.stringify(row)).join('\n'))
    const outcome = await importFile(other)
    expect(outcome).toMatchObject({ added: 1, alreadyHere: 4, otherText: 1, failed: 1 })
    expect(outcome.failures[0]).toMatch(
      /line 6: it names no outlet\. Say which it is with --outlet/,
    )
    expect(await importFile(other, { outlet: 'Vell Star' })).toMatchObject({ added: 1, failed: 0 })
    const { prisma } = (await openWorkspace()).db
    await prisma.article.update({
      where: { id: (await prisma.article.findFirstOrThrow({ where: { title: 'No outlet' } })).id },
      data: { desk: null },
    })
    expect(await importFile(other, { outlet: 'Vell Star', desk: 'Night' })).toMatchObject({
      added: 0,
    })
    const filled = await prisma.article.findFirstOrThrow({ where: { title: 'No outlet' } })
    expect(filled.desk).toBe('Night')
    const kept = await prisma.article.findFirstOrThrow({ where: { externalId: first.id } })
    expect([kept.title, kept.topic]).toEqual([first.title, first.topic])
  }, 120_000)

  test('by two processes at once adds each article once', async () => {
    const own = join(folder, 'both.jsonl')
    const rows = inventYear(40).map((row) => ({ ...row, outlet: 'Orrin Post' }))
    writeFileSync(own, rows.map((row) => JSON.stringify(row)).join('\n'))
    const both = await Promise.all([importFile(own), importFile(own)])
    expect(both.reduce((sum, { added }) => sum + added, 0)).toBe(40)
  }, 120_000)

  test('neither fills the list of stories nor is compared, until an article joins', async () => {
    await readEverything()
    const workspace = await openWorkspace()
    expect(await storiesToCompare(workspace.db, COMPARISON_VERSION)).toEqual([])
    expect(await pageOfStories({ find: '', page: 1 })).toMatchObject({ stories: [], all: 0 })
    const { prisma } = workspace.db
    const { storyId } = await prisma.article.findFirstOrThrow({ where: { title: 'No outlet' } })
    const { answers } = await addCoverage({
      story: { id: storyId },
      addresses: [],
      pasted: {
        title: 'Joined',
        outlet: 'Karsk Mail',
        publishedAt: '',
        text: inventYear(3)[2].text,
      },
      files: [],
    })
    expect(answers.map(({ outcome }) => outcome)).toEqual(['added'])
    await readEverything()
    await updateStories(workspace)
    expect((await listStories()).map(({ id }) => id)).toEqual([storyId])
    const story = await prisma.story.findUniqueOrThrow({ where: { id: storyId } })
    expect(story.comparisonInForceId).not.toBeNull()
  }, 300_000)
})
