import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Analysis } from '#domain/analysis'
import { analysesOfStory, keepAnalysis } from '#store/analyses'
import { countReading } from '#workflows/count-reading'
import { exportGold } from '#workflows/export-gold'
import { judgeMark } from '#workflows/judge-mark'
import { reviewQueue } from '#workflows/review-queue'
import { reviewedShare } from '#workflows/reviewed-share'
import { undoJudgement } from '#workflows/undo-judgement'
import { viewJudgements } from '#workflows/view-judgements'
import { viewOwnAccuracy } from '#workflows/view-own-accuracy'
import { openWorkspace } from '#workflows/workspace'
import { countLinked, f1 } from '../../bench/score/linked-f1'
import { addAll, lighthouse } from './lighthouse'
import { ownWorkspace, readEverything } from './open-workspace'

const closeOwn = ownWorkspace()
afterAll(closeOwn)

let storyId: string
/** Articles by outlet. */
const articles = new Map<string, string>()

beforeAll(async () => {
  const { herald, courier, gazette, post } = lighthouse
  const added = await addAll({ title: 'Lighthouse' }, herald, courier, gazette, post)
  storyId = added.storyId ?? ''
  await readEverything()
  const { db } = await openWorkspace()
  for (const { article } of await analysesOfStory(db, storyId))
    articles.set(article.outlet, article.id)
})

async function view(outlet: string) {
  const seen = await viewJudgements(articles.get(outlet) ?? '')
  if (!seen) throw new Error('not read')
  return seen
}

async function judge(outlet: string, given: object, by: string | null = null): Promise<string> {
  const taken = await judgeMark(articles.get(outlet) ?? '', given, by)
  if (taken.outcome !== 'taken') throw new Error(JSON.stringify(taken))
  return taken.judgementId
}

/** The one anonymous source of the Herald, and an attribution that credits it. */
async function official() {
  const { machine } = await view('Harbor Herald')
  const source = machine.sources.find(({ standing }) => standing === 'anonymous')
  const attribution = machine.attributions.find(({ sourceId }) => sourceId === source?.id)
  if (!source || !attribution) throw new Error('the engine reads no anonymous source')
  return { source, attribution }
}

describe('gold', () => {
  test('is what people made of wholly reviewed articles, and the engine is measured on it', async () => {
    const { attribution } = await official()
    const ids = [
      await judge('Harbor Herald', {
        kind: 'delete',
        mark: { of: 'attribution', id: attribution.id },
      }),
    ]
    for (const outlet of articles.keys()) {
      ids.push(await judge(outlet, { kind: 'review-article' }, 'A.C.'))
    }
    const gold = await readGold()
    expect(gold.map(({ id }) => id).sort()).toEqual([...articles.values()].sort())
    const machines = new Map<string, Analysis>()
    for (const [outlet, id] of articles) machines.set(id, (await view(outlet)).machine)
    const counts = gold.map((one) => countLinked(one, machines.get(one.id)))
    const labelled = counts.reduce((sum, one) => sum + one.labelled, 0)
    const own = await viewOwnAccuracy()
    // The engine read one attribution too many, by what people say, and missed none.
    expect(own).toMatchObject({
      articles: 4,
      articlesOfOthers: 0,
      precision: { count: labelled, outOf: labelled + 1 },
      recall: { count: labelled, outOf: labelled },
      isEnough: true,
    })
    expect(f1(counts)).toBeCloseTo((2 * labelled) / (2 * labelled + 1))
    expect(await reviewedShare({ storyId })).toMatchObject({ wholeArticles: 4 })
    expect((await reviewQueue({ storyId }))?.total).toBe(0)

    for (const id of ids) await undoJudgement(id)
    expect(await readGold()).toEqual([])
    expect(await viewOwnAccuracy()).toMatchObject({
      articles: 0,
      precision: { outOf: 0, share: null, withheld: 'no-cases' },
      isEnough: false,
    })
    expect((await exportGold({ storyId: 'none' })).outcome).toBe('no-such-story')
  })

  async function readGold() {
    const exported = await exportGold({ storyId: null })
    if (exported.outcome !== 'exporting') throw new Error(exported.outcome)
    const lines: string[] = []
    for await (const line of exported.lines) lines.push(line)
    return lines.map((line) => JSON.parse(line) as Pick<Analysis, 'id' | 'text' | 'attributions'>)
  }
})

describe('a newer engine and a changed text', () => {
  /** Puts a reading in force as another engine would; of another text where one is given. */
  async function readAnew(outlet: string, change: (reading: Analysis) => Analysis): Promise<void> {
    const { db } = await openWorkspace()
    const articleId = articles.get(outlet) ?? ''
    const { machine } = await view(outlet)
    const reading = change(machine)
    const engine = { version: '99.0.0', model: `sha256:${reading.text.length}` }
    const row = await db.prisma.article.findUniqueOrThrow({ where: { id: articleId } })
    let versionId = row.versionInForceId ?? ''
    if (reading.text !== machine.text) {
      const version = await db.prisma.articleVersion.create({
        data: { articleId, text: reading.text, textHash: `${reading.text.length}` },
      })
      versionId = version.id
      await db.prisma.article.update({
        where: { id: articleId },
        data: { versionInForceId: versionId },
      })
    }
    await keepAnalysis(db, countReading({ id: articleId, versionId }, { ...reading, engine }))
  }

  test('a wholly reviewed article stays as it was reviewed when another engine reads it', async () => {
    const before = await view('Larkmoor Post')
    const [first] = before.machine.attributions
    await judge('Larkmoor Post', { kind: 'delete', mark: { of: 'attribution', id: first.id } })
    const whole = await judge('Larkmoor Post', { kind: 'review-article' })
    const { reviewed } = await view('Larkmoor Post')
    await readAnew('Larkmoor Post', (reading) => ({ ...reading, attributions: [first] }))
    const after = await view('Larkmoor Post')
    expect(after.isReadAnew).toBe(true)
    expect(after.reviewed.attributions).toEqual(reviewed.attributions)
    expect(await viewOwnAccuracy()).toMatchObject({ articles: 0, articlesOfOthers: 1 })
    await undoJudgement(whole)
    const then = await view('Larkmoor Post')
    expect(then.isReadAnew).toBe(false)
    expect(then.reviewed.attributions).toEqual([])
  })

  test('corrections follow their words into a changed text; what is lost is listed and kept', async () => {
    const { machine } = await view('Tarn Courier')
    const { text } = machine
    const kept = machine.attributions[0]
    const lost = machine.attributions.at(-1)
    if (!lost) throw new Error('nothing read')
    await judge('Tarn Courier', {
      kind: 'correct-attribution',
      mark: { of: 'attribution', id: kept.id },
      change: { claim: { kind: 'allegation', strength: 1 } },
    })
    const gone = await judge('Tarn Courier', {
      kind: 'confirm',
      mark: { of: 'attribution', id: lost.id },
    })
    const before = 'Corrected on Monday. '
    const changed = before + text.slice(0, text.lastIndexOf('\n\n'))
    await readAnew('Tarn Courier', (reading) => ({
      ...reading,
      text: changed,
      // The newer engine reads nothing at all: what people vouch for is put back.
      attributions: [],
      sources: [],
      assertions: [],
      sentences: [],
      paragraphs: [[0, changed.length]],
    }))
    const seen = await view('Tarn Courier')
    expect(seen.notFound).toEqual([gone])
    expect(seen.judgements.map(({ effect }) => effect)).toContain('restored')
    expect(seen.judgements.find(({ id }) => id === gone)?.words).toContain('letter')
    expect(seen.reviewed.attributions).toHaveLength(1)
    const [restored] = seen.reviewed.attributions
    expect(restored.claim).toEqual({ kind: 'allegation', strength: 1 })
    const wordsOf = (span: [number, number][], of: string) => span.map((one) => of.slice(...one))
    expect(wordsOf(restored.content, changed)).toEqual(wordsOf(kept.content, text))
  })
})
