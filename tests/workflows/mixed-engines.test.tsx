import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addCoverage } from '#workflows/add-coverage'
import { engineStamp } from '#workflows/load-engine'
import { measureStory, type StoryMeasure } from '#workflows/measure-story'
import { nameReaders } from '#workflows/name-readers'
import { reanalyseArchive } from '#workflows/reanalyse-archive'
import { updateStories } from '#workflows/update-story'
import { viewStory } from '#workflows/view-story'
import { openWorkspace } from '#workflows/workspace'
import StoryPage from '../../app/stories/[id]/page'
import { describeMeasure } from '../../cli/commands/measure'
import { InLanguage } from '../app/in-language'
import { ownWorkspace, readEverything } from './open-workspace'

const closeOwn = ownWorkspace()
afterAll(closeOwn)

const text = (number: number) =>
  `Two harbour officials said ferry ${number} was lost on Sunday, speaking on condition of anonymity.\n\n“It turned north and was gone,” said Ada Coll, who keeps the harbour log. Aides believe that it sank.`

describe('a story whose articles were read by different engines', () => {
  let storyId: string

  beforeAll(async () => {
    const added = await addCoverage({
      story: { title: 'Ferry lost' },
      addresses: [],
      pasted: null,
      files: [1, 2, 3].map((number) => ({
        name: `${number}.txt`,
        bytes: new TextEncoder().encode(text(number)),
      })),
      outlet: 'Harbor Herald',
    })
    storyId = added.storyId ?? ''
    await readEverything()
  }, 60_000)

  /** The page as it stands when nothing is under way any more: while it is, it watches by a router. */
  const page = async (query: Record<string, string> = {}) => {
    await updateStories(await openWorkspace())
    const drawn = await StoryPage({
      params: Promise.resolve({ id: storyId }),
      searchParams: Promise.resolve(query),
    })
    return renderToStaticMarkup(<InLanguage>{drawn}</InLanguage>)
  }

  const measure = async (): Promise<StoryMeasure> => {
    const outcome = await measureStory('only-anonymous-claims', storyId)
    if (outcome.outcome !== 'measured') throw new Error(outcome.outcome)
    return outcome.stories[0]
  }

  test('is drawn and added up while one engine has read all of it', async () => {
    const html = await page()
    expect(html).toContain('What this coverage rests on')
    expect(html).toContain('%')
    expect(html).toMatch(/\d+ attributed claims/)
    const { readers, total } = await measure()
    const own = await engineStamp()
    expect(readers).toMatchObject([{ ...own, codebook: { version: '1.0' } }])
    expect(total?.cases).toBeGreaterThan(5)
    expect(describeMeasure(await measure())).toMatch(/^Ferry lost: \d+ of \d+/)
  })

  test('is neither drawn nor added up while two versions have, and says so', async () => {
    const own = await engineStamp()
    await pretend({ version: '0.0.1', model: own.model })
    // Nor are the sentences behind a number shown, though the address asks for them.
    const html = await page({ see: 'only-anonymous-claims' })
    expect(html).toContain(`different versions of the engine (0.0.1, ${own.version})`)
    // What may be carried away is capped at a share of an article's words, which is no measure.
    const [measured, takeAway] = html.split('id="take-away"')
    expect(takeAway).toContain('%')
    for (const drawn of [
      'What this coverage rests on',
      'The sentences behind it',
      'attributed claim',
      '<svg',
    ]) {
      expect(measured).not.toContain(drawn)
    }
    // What is taken away holds at most “10%” of an article, which is no share.
    expect(html.replaceAll('10% of the article', '')).not.toContain('%')
    const { readers, total, articles } = await measure()
    expect(readers.map(({ version }) => version)).toEqual(['0.0.1', own.version])
    expect(total).toBeNull()
    expect(articles).toHaveLength(3)
    expect(describeMeasure(await measure())).toContain(
      `not added up, for its articles were read by different engines (0.0.1, ${own.version})`,
    )
  })

  test('nor with two models of one version', async () => {
    const { version } = await engineStamp()
    await pretend({ version, model: 'sha256:0123456789' })
    const view = await viewStory(storyId)
    expect(view?.engineVersions).toHaveLength(2)
    expect(view?.engineVersions).toContain(`${version} with model 01234567`)
    expect(await page()).toContain(`${version} with model 01234567`)
    expect((await measure()).total).toBeNull()
  })

  test('and is drawn again once all of it was read anew', async () => {
    const own = await engineStamp()
    await reanalyseArchive(await openWorkspace())
    expect((await viewStory(storyId))?.engineVersions).toEqual([own.version])
    expect((await measure()).total?.cases).toBeGreaterThan(5)
    expect(await page()).toContain('What this coverage rests on')
  }, 60_000)

  /** Makes the analysis in force of one article that of another engine. */
  async function pretend(engine: { version: string; model: string }): Promise<void> {
    const { prisma } = (await openWorkspace()).db
    const article = await prisma.article.findFirstOrThrow({
      where: { storyId },
      include: { analysisInForce: true },
      orderBy: { id: 'asc' },
    })
    const read = article.analysisInForce
    if (!read) throw new Error('an article of the story was not read')
    // An analysis is never edited: another engine's stands beside it.
    const made = await prisma.analysis.create({
      data: {
        versionId: read.versionId,
        engineVersion: engine.version,
        model: engine.model,
        document: { ...(read.document as object), engine },
      },
    })
    await prisma.article.update({
      where: { id: article.id },
      data: { analysisInForceId: made.id },
    })
  }
})

test('readers are named by version, and by model or codebook where the version is one', () => {
  const codebook = { version: '1.0', hash: 'sha256:c' }
  const one = { version: '1.0.0', model: 'sha256:aaaaaaaabb', codebook }
  expect(nameReaders([])).toEqual([])
  expect(nameReaders([one, { ...one }])).toEqual(['1.0.0'])
  expect(nameReaders([one, { ...one, version: '1.1.0' }])).toEqual(['1.0.0', '1.1.0'])
  expect(nameReaders([one, { ...one, model: 'sha256:ccccccccdd' }])).toEqual([
    '1.0.0 with model aaaaaaaa',
    '1.0.0 with model cccccccc',
  ])
  expect(nameReaders([one, { ...one, codebook: { version: '2.0', hash: 'sha256:d' } }])).toEqual([
    '1.0.0 by codebook 1.0',
    '1.0.0 by codebook 2.0',
  ])
})
