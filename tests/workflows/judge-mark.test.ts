import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countParts } from '#measures/count-reading'
import { analysesOfStory } from '#store/analyses'
import { reviewedCountsOfStory } from '#store/measure-counts'
import { judgeMark } from '#workflows/judge-mark'
import { measureStory } from '#workflows/measure-story'
import { defaultSelection } from '#workflows/read-selection'
import { reviewQueue } from '#workflows/review-queue'
import { reviewedShare } from '#workflows/reviewed-share'
import { redoJudgement, undoJudgement } from '#workflows/undo-judgement'
import { viewEvidence } from '#workflows/view-evidence'
import { viewJudgements } from '#workflows/view-judgements'
import { viewStory } from '#workflows/view-story'
import { openWorkspace } from '#workflows/workspace'
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

async function total(reading: 'machine' | 'reviewed' | 'both', measure = 'only-anonymous-claims') {
  const counted = await measureStory(measure, storyId, { ...defaultSelection, reading })
  if (counted.outcome !== 'measured') throw new Error(counted.outcome)
  return counted.stories[0]
}

/** The one anonymous source of the Herald, and an attribution that credits it. */
async function official() {
  const { machine } = await view('Harbor Herald')
  const source = machine.sources.find(({ standing }) => standing === 'anonymous')
  const attribution = machine.attributions.find(({ sourceId }) => sourceId === source?.id)
  if (!source || !attribution) throw new Error('the engine reads no anonymous source')
  return { source, attribution }
}

const spokesperson = { type: { kind: 'unnamed_person', standing: 'spokesperson' } }

describe('a judgement', () => {
  test('stands beside the machine’s reading, with who and when, and is taken back and again', async () => {
    const before = await view('Harbor Herald')
    const { source } = await official()
    const mark = { of: 'source', id: source.id }
    const given = { kind: 'correct-source', mark, change: spokesperson }
    const id = await judge('Harbor Herald', given, 'A.C.')
    const seen = await view('Harbor Herald')
    expect(seen.machine).toEqual(before.machine)
    expect(seen.reviewed.sources.find((one) => one.id === source.id)?.standing).toBe('spokesperson')
    expect(seen.marks).toMatchObject([{ ...mark, state: 'corrected', by: 'A.C.' }])
    expect(seen).toMatchObject({ undo: id, redo: null, notFound: [] })

    expect(await judgeMark(articles.get('Harbor Herald') ?? '', given)).toMatchObject({
      outcome: 'already-taken',
    })
    expect(await undoJudgement(id, 'B.D.')).toEqual({ outcome: 'undone' })
    expect(await undoJudgement(id)).toEqual({ outcome: 'already-so' })
    const undone = await view('Harbor Herald')
    expect(JSON.stringify(undone.reviewed)).toBe(JSON.stringify(before.machine))
    expect(undone).toMatchObject({ undo: null, redo: id })
    expect(await redoJudgement(id)).toEqual({ outcome: 'redone' })
    const [logged] = (await view('Harbor Herald')).judgements
    expect(logged.log.map(({ step, by }) => [step, by])).toEqual([
      ['taken', 'A.C.'],
      ['undone', 'B.D.'],
      ['redone', null],
    ])
    await undoJudgement(id)
  })

  test('moves the reviewed number and not the machine’s; both say which they are', async () => {
    const { source } = await official()
    const machine = await total('machine')
    const id = await judge('Harbor Herald', {
      kind: 'correct-source',
      mark: { of: 'source', id: source.id },
      change: spokesperson,
    })
    expect((await total('machine')).total).toEqual(machine.total)
    const reviewed = await total('reviewed')
    expect(reviewed.total?.counted).toBeLessThan(machine.total?.counted ?? 0)
    expect(reviewed.selection.reading).toBe('reviewed')
    const both = await total('both')
    expect(both.total).toEqual(machine.total)
    expect(both.beside).toEqual(reviewed.total)

    const story = await viewStory(storyId, { ...defaultSelection, reading: 'both' })
    expect(story?.headline.counted).toBe(machine.total?.counted)
    expect(story?.beside?.headline.counted).toBe(reviewed.total?.counted)
    const address = { see: 'only-anonymous-claims' }
    const evidence = await viewEvidence(storyId, address, {
      ...defaultSelection,
      reading: 'reviewed',
    })
    expect(evidence?.cases).toBe(reviewed.total?.counted)
    await undoJudgement(id)
    expect((await total('reviewed')).total).toEqual(machine.total)
  })

  test('is counted in SQL as the pure functions count it', async () => {
    const { attribution } = await official()
    const gazette = await view('Brookford Gazette')
    const ids = [
      await judge('Harbor Herald', {
        kind: 'delete',
        mark: { of: 'attribution', id: attribution.id },
      }),
      await judge('Brookford Gazette', {
        kind: 'correct-source',
        mark: { of: 'source', id: gazette.machine.sources[0].id },
        change: { type: { kind: 'unnamed_group', standing: 'anonymous' }, specificity: 1.5 },
      }),
    ]
    const { db } = await openWorkspace()
    const names = [...new Set(countParts(gazette.machine).map(({ measure }) => measure))]
    const rows = await reviewedCountsOfStory(db, { storyId, measures: names })
    for (const [outlet, articleId] of articles) {
      const own = rows
        .filter((row) => row.articleId === articleId)
        .map(({ measure, part, counted, cases }) => ({ measure, part, counted, cases }))
      expect(own.sort(byKey)).toEqual(countParts((await view(outlet)).reviewed).sort(byKey))
    }
    for (const id of ids) await undoJudgement(id)
  })

  test('counts in the share that is reviewed, printed as n of N', async () => {
    const before = await reviewedShare({ storyId })
    const { machine } = await view('Tarn Courier')
    const [first, second] = machine.attributions
    const ids = [
      await judge('Tarn Courier', { kind: 'confirm', mark: { of: 'attribution', id: first.id } }),
      await judge('Tarn Courier', {
        kind: 'dispute',
        mark: { of: 'attribution', id: second.id },
        note: 'said by somebody else',
      }),
    ]
    expect(await reviewedShare({ storyId })).toEqual({ ...before, judged: 1, disputed: 1 })
    expect(await reviewedShare('workspace')).toMatchObject({ judged: 1, disputed: 1 })
    expect((await viewStory(storyId))?.reviewed.judged).toBe(1)
    for (const id of ids) await undoJudgement(id)
    expect(await reviewedShare({ storyId })).toEqual(before)
  })

  const refused: [string, () => Promise<unknown>, object][] = [
    [
      'of no article',
      () => judgeMark('none', { kind: 'review-article' }),
      { because: 'no-such-article' },
    ],
    ['that is nothing', () => judgeMark('none', { kind: 'grade' }), { because: 'unreadable' }],
    [
      'by a whole name',
      () => judgeMark('none', { kind: 'review-article' }, 'Ada Coll of Larkmoor'),
      { because: 'bad-initials', field: 'by' },
    ],
    [
      'of a mark that is not there',
      () =>
        judgeMark(articles.get('Tarn Courier') ?? '', {
          kind: 'confirm',
          mark: { of: 'attribution', id: 'a999' },
        }),
      { because: 'no-such-mark', field: 'mark' },
    ],
    [
      'that names an anonymous source by a merge',
      async () => {
        const { source } = await official()
        const { machine } = await view('Harbor Herald')
        const named = machine.sources.find(({ name }) => name !== null)
        return judgeMark(articles.get('Harbor Herald') ?? '', {
          kind: 'merge-sources',
          mark: { of: 'source', id: source.id },
          into: { of: 'source', id: named?.id },
        })
      },
      { because: 'would-name-anonymous' },
    ],
  ]
  test.each(refused)('%s is refused', async (_name, ask, expected) => {
    expect(await ask()).toMatchObject({ outcome: 'refused', ...expected })
  })
})

function byKey(a: { measure: string; part: string }, b: { measure: string; part: string }): number {
  return `${a.measure} ${a.part}` < `${b.measure} ${b.part}` ? -1 : 1
}

describe('the queue', () => {
  test('shows what is doubtful and counts; what is settled is not in it, what is disputed is first', async () => {
    const queue = await reviewQueue({ storyId })
    if (!queue) throw new Error('no queue')
    expect(queue.total).toBeGreaterThan(2)
    expect(queue.items.length).toBe(Math.min(20, queue.total))
    const [first] = queue.items
    const last = queue.items.at(-1)
    if (!last) throw new Error('an empty queue')
    const outletOf = (id: string) => [...articles].find(([, one]) => one === id)?.[0] ?? ''
    const ids = [
      await judge(outletOf(first.articleId), { kind: 'confirm', mark: first.mark }),
      await judge(outletOf(last.articleId), { kind: 'dispute', mark: last.mark, note: 'who?' }),
    ]
    const after = await reviewQueue({ storyId })
    expect(after?.total).toBe(queue.total - 1)
    expect(after?.items[0]).toMatchObject({ articleId: last.articleId, mark: last.mark })
    expect(after?.items[0].reasons).toContain('disputed')
    for (const id of ids) await undoJudgement(id)
  })

  test('of the workspace holds the same marks; a page past the end is the last; no story, no queue', async () => {
    const [own, all] = [
      await reviewQueue({ storyId }),
      await reviewQueue({ storyId: null, page: 99 }),
    ]
    expect(all).toMatchObject({
      total: own?.total,
      page: all?.pages,
      stories: { looked: 1, of: 1 },
    })
    expect(await reviewQueue({ storyId: 'none' })).toBeNull()
  })
})
