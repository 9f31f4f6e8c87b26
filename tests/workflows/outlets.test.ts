import { afterAll, describe, expect, test } from 'vitest'
import { compareOutlets } from '#workflows/compare-outlets'
import { listOutlets } from '#workflows/list-outlets'
import {
  chooseGrouping,
  importOutletTable,
  listTables,
  removeTable,
} from '#workflows/outlet-tables'
import { viewOutlet } from '#workflows/view-outlet'
import { viewOutletEvidence } from '#workflows/view-outlet-evidence'
import { ownWorkspace } from './open-workspace'

const bytes = (text: string) => new TextEncoder().encode(text)
const all = () => listOutlets({ find: '', by: null, page: 1 })

const closeOwn = ownWorkspace('demo')
afterAll(closeOwn)

/** Every mark of an outlet's page with its number; of a scale all of its sources stand behind the mark. */
async function marksOf(id: string) {
  const view = await viewOutlet(id, { until: null, page: 1 })
  return (view?.measures ?? []).flatMap(({ measure, kind, months }) =>
    months.flatMap((figure, index) => {
      if (!figure) return []
      const at = { see: measure, month: view?.months[index] ?? '' }
      const whole = { ...at, of: 'all' as const, number: figure.cases }
      return kind === 'scale'
        ? [whole]
        : [whole, { ...at, of: 'counted' as const, number: figure.counted }]
    }),
  )
}

describe('one outlet', () => {
  test('stands in the list by name, with counts and no share', async () => {
    const { rows, grouping } = await all()
    const names = rows.map(({ name }) => name.toLowerCase())
    expect(names).toEqual([...names].sort())
    expect(names.length).toBeGreaterThan(8)
    expect(grouping).toBeNull()
    const found = await listOutlets({ find: 'SIGNAL', by: null, page: 1 })
    expect(found.rows.map(({ name }) => name)).toEqual(['Signal Post'])
    expect(found.rows[0]).toMatchObject({ articles: 2, stories: 1, group: null })
  })

  test('has no percentage, mean or interval from one story, in any month or in all', async () => {
    for (const { id } of (await all()).rows) {
      const view = await viewOutlet(id, { until: null, page: 1 })
      // No month before the first article: the demo's outlets were read within a month or two.
      expect(view?.months[0]).toBe(view?.outlet.first?.slice(0, 7))
      for (const { whole, months } of view?.measures ?? []) {
        for (const figure of [whole, ...months]) {
          if (figure) expect(figure).toMatchObject({ share: null, interval: null, mean: null })
        }
      }
    }
  })

  test('shows behind every mark as many cases as stand on it', async () => {
    let marks = 0
    for (const { id } of (await all()).rows) {
      for (const { number, ...mark } of await marksOf(id)) {
        const evidence = await viewOutletEvidence(id, { ...mark, page: 1 })
        expect(evidence?.cases).toBe(number)
        expect(evidence?.articles.flatMap(({ cases }) => cases)).toHaveLength(number)
        marks += 1
      }
    }
    expect(marks).toBeGreaterThan(100)
  }, 120_000)

  test('of no such id is none, nor is a mark of no measure', async () => {
    expect(await viewOutlet('nobody', { until: null, page: 1 })).toBeNull()
    const mark = { see: 'no-such', month: '2026-11', of: 'all', page: 1 } as const
    expect(await viewOutletEvidence('nobody', mark)).toBeNull()
  })
})

describe('two outlets', () => {
  const idOf = async (name: string) => (await all()).rows.find((row) => row.name === name)?.id ?? ''

  test('are compared on the stories that both covered, by counts where these are few', async () => {
    const [a, b] = [await idOf('Signal Post'), await idOf('Harbor Herald')]
    const view = await compareOutlets({ a, b, by: null, measure: 'anonymous-articles', page: 1 })
    expect(view.comparison).toMatchObject({ stories: 1, paired: 1, difference: null })
    expect(view.comparison?.rows[0]).toMatchObject({ aArticles: 2, bArticles: 1 })
    expect(view.comparison?.a).toMatchObject({ cases: 2, value: null })
  })

  test('that share no story are not compared', async () => {
    const [a, b] = [await idOf('Signal Post'), await idOf('Wexley Examiner')]
    const view = await compareOutlets({ a, b, by: null, measure: 'bare-share', page: 1 })
    expect(view.comparison).toMatchObject({ stories: 0, rows: [] })
  })

  test('are two, and are there', async () => {
    const a = await idOf('Signal Post')
    const ask = (b: string) => compareOutlets({ a, b, by: null, measure: 'bare-share', page: 1 })
    expect(await ask(a)).toMatchObject({ problem: 'same-side', comparison: null })
    expect(await ask('nobody')).toMatchObject({ problem: 'no-such-side', comparison: null })
  })
})

describe('a table of the user’s own', () => {
  const given = {
    name: 'owners.csv',
    bytes: bytes(
      'Name,Owner\nsignal post,Coll family\nHarbor Herald,Tarn trust\nNobody’s Paper,Oren\n',
    ),
    outletColumn: 'name',
    source: 'own reading of the imprints',
    asOf: '2026-05-31',
  }

  test('groups outlets when it is asked for, and no sooner; what fits nothing is listed', async () => {
    const outcome = await importOutletTable(given)
    expect(outcome).toMatchObject({
      outcome: 'imported',
      table: { rows: 3, columns: ['Owner'], unmatched: ['Nobody’s Paper'] },
    })
    const [{ id }] = await listTables()
    expect((await all()).rows.every(({ group }) => group === null)).toBe(true)
    const list = await listOutlets({ find: '', by: `${id}.0`, page: 1 })
    expect(list.rows.slice(0, 3).map(({ name, group }) => [name, group])).toEqual([
      ['Signal Post', 'Coll family'],
      ['Harbor Herald', 'Tarn trust'],
      [list.rows[2].name, null],
    ])
    expect(list.grouping).toMatchObject({ source: given.source, asOf: given.asOf, label: 'Owner' })
    const sides = { a: 'Coll family', b: 'Tarn trust', by: `${id}.0` }
    const view = await compareOutlets({ ...sides, measure: 'anonymous-articles', page: 1 })
    expect(view.comparison).toMatchObject({ stories: 1, a: { name: 'Coll family', cases: 2 } })
    expect(await removeTable(id)).toBe(true)
    expect(await removeTable(id)).toBe(false)
    expect(await listTables()).toEqual([])
    expect(await chooseGrouping(await listTables(), `${id}.0`)).toBeNull()
  })

  test.each([
    [{ source: ' ' }, 'no-source'],
    [{ asOf: '31 May' }, 'no-date'],
    [{ asOf: '2026-02-30' }, 'no-date'],
    [{ outletColumn: 'Paper' }, 'refused'],
    [{ bytes: bytes('Name,Owner\nPost,a\nHerald\n') }, 'refused'],
  ])('%j is refused (%s) and nothing of it is kept', async (wrong, outcome) => {
    expect(await importOutletTable({ ...given, ...wrong })).toMatchObject({ outcome })
    expect(await listTables()).toEqual([])
  })
})
