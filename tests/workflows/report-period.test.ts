import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PolicyReview } from '#domain/policy'
import { isSamePlace } from '#domain/waiver'
import { measureOf } from '#measures/all'
import { countRuleResults } from '#measures/rule-results'
import { placeOfFinding } from '#policy/finding-place'
import { reckonShare } from '#statistics/reckon-share'
import { analysesOfArticles } from '#store/outlet-evidence'
import { type PeriodScope, periodGroups } from '#store/period-scope'
import { knownBeside, ruleMarks } from '#store/policy-reviews'
import { fillCounts } from '#workflows/fill-counts'
import { importArchive } from '#workflows/import-archive'
import { judge, judgePeriod } from '#workflows/judge-period'
import { loadShippedPack } from '#workflows/load-pack'
import { reportPeriod } from '#workflows/report-period'
import { findOwnOutlet } from '#workflows/report-period/own-outlets'
import { readPeriod } from '#workflows/report-period/read-period'
import { viewPeriodEvidence, viewRuleEvidence } from '#workflows/view-period-evidence'
import { undoWaiver, waiveFinding } from '#workflows/waive-finding'
import { openWorkspace } from '#workflows/workspace'
import { inventYear } from '../../bench/self-review/invent-year'
import { ownWorkspace, readEverything } from './open-workspace'

const closeOwn = ownWorkspace()
const folder = mkdtempSync(join(tmpdir(), 'according-own-'))
afterAll(async () => {
  await closeOwn()
  rmSync(folder, { recursive: true, force: true })
})

const year = inventYear(90)
const file = join(folder, 'year.jsonl')
const today = '2026-12-31'

describe('a report', () => {
  let scope: PeriodScope
  let pack: NonNullable<Awaited<ReturnType<typeof loadShippedPack>>>

  beforeAll(async () => {
    writeFileSync(file, year.map((row) => JSON.stringify(row)).join('\n'))
    await importArchive(
      await openWorkspace(),
      { paths: [file], fields: {}, defaults: {} },
      {
        onFailure: (sentence) => {
          throw new Error(sentence)
        },
      },
    )
    await readEverything()
    pack = (await loadShippedPack('ap-like')) as typeof pack
    const found = await findOwnOutlet('tolm courier')
    scope = {
      outletId: 'id' in found ? found.id : '',
      ...(readPeriod('2026-02', '2026-11') ?? { from: null, until: null }),
      ...{ desk: null, section: null, topic: null },
    }
    await judgePeriod(await openWorkspace(), scope, pack)
  }, 300_000)

  async function report(by: (typeof periodGroups)[number] = 'month', on = today) {
    const made = await reportPeriod({ scope, by, pack, today: on })
    if (!made) throw new Error('there is no such outlet')
    return made
  }

  const inPeriod = year.filter(
    ({ publishedAt }) => publishedAt >= '2026-02' && publishedAt < '2026-12',
  )

  async function readings() {
    const { db } = await openWorkspace()
    const rows = await db.prisma.article.findMany({
      where: { outletId: scope.outletId, externalId: { in: inPeriod.map(({ id }) => id) } },
    })
    const read = await analysesOfArticles(
      db,
      rows.map(({ id }) => id),
    )
    return read.map(({ article, analysis }) => {
      const row = rows.find(({ id }) => id === article.id)
      if (!row) throw new Error('an article is missing')
      return { row, analysis }
    })
  }

  type Read = Awaited<ReturnType<typeof readings>>
  type Made = Awaited<ReturnType<typeof report>>['measures'][number]

  /** What the pure function counts in some readings, under the rules of small numbers. */
  function expectedOf({ measure: id, kind }: Made, own: Read) {
    const measure = measureOf(id)
    if (!measure) throw new Error(`no measure ${id}`)
    const clusters = own.map(({ analysis }) => {
      const cases = measure.cases(analysis)
      const steps = cases.reduce((sum, { part }) => sum + Number(part) / 5, 0)
      const counted = cases.filter(({ isCounted }) => isCounted).length
      return { count: kind === 'scale' ? steps : counted, outOf: cases.length }
    })
    return reckonShare(clusters, measure.smallestCount)
  }

  function expectFigure(figure: Made['whole'] | undefined, made: Made, own: Read) {
    const expected = expectedOf(made, own)
    const { cases = 0, articles = 0, share = null, interval = null, counted = 0 } = figure ?? {}
    expect({ cases, articles }).toEqual({ cases: expected.cases, articles: expected.articles })
    if (made.kind === 'share') expect(counted).toBe(expected.counted)
    // Below five cases there is no share, below three articles no interval.
    expect(share).toBeNullOrClose(expected.share)
    expect(interval?.low ?? null).toBeNullOrClose(expected.interval?.low ?? null)
    expect(interval?.high ?? null).toBeNullOrClose(expected.interval?.high ?? null)
  }

  test.each(periodGroups)(
    'adds up by %s what the pure functions count',
    async (by) => {
      const made = await report(by)
      const read = await readings()
      expect(made.facts.articles).toBe(inPeriod.length)
      const groupOf = (row: Read[number]['row']) =>
        by === 'month' ? (row.publishedAt ?? '').slice(0, 7) : (row[by] ?? '')
      const groups = [...new Set(read.map(({ row }) => groupOf(row)))]
      expect(made.groups.map(({ group }) => group).sort()).toEqual(groups.sort())
      for (const measure of made.measures) {
        expectFigure(measure.whole, measure, read)
        for (const group of groups) {
          const own = read.filter(({ row }) => groupOf(row) === group)
          expectFigure(measure.groups[group], measure, own)
        }
      }
    },
    120_000,
  )

  async function reviews(): Promise<
    { review: PolicyReview; text: { text: string; title: string }; id: string }[]
  > {
    const { db } = await openWorkspace()
    const read = await readings()
    const beside = await knownBeside(
      db,
      read.map(({ row }) => row.id),
    )
    return read.map(({ row, analysis }) => {
      const known = beside.find(({ articleId }) => articleId === row.id)
      if (!known) throw new Error('an article is missing')
      return { review: judge(known, analysis, pack), text: analysis, id: row.id }
    })
  }

  async function expectRules(on: string) {
    const made = await report('month', on)
    const all = await reviews()
    const expected = countRuleResults(
      all.map(({ review }) => review),
      (review, rule, finding) => {
        const own = all.find((one) => one.review === review)
        if (!own) return false
        const place = placeOfFinding(own.text, finding)
        return made.waivers.some(
          (waiver) =>
            waiver.articleId === own.id &&
            waiver.rule === rule &&
            waiver.state === 'in-force' &&
            isSamePlace(waiver.place, place),
        )
      },
    )
    expect(made.rules.length).toBeGreaterThan(5)
    for (const { rule, met, flagged, waived, cannotTell, notApplicable } of made.rules) {
      expect({ rule, met, flagged, waived, cannotTell, notApplicable }).toEqual(
        expected.find((one) => one.rule === rule),
      )
    }
    return made
  }

  test('of rules is what the pack says of each article, and every bar opens as many', async () => {
    const made = await expectRules(today)
    expect(made.judged).toBe(inPeriod.length)
    for (const rule of made.rules) {
      for (const mark of ruleMarks) {
        const behind = await viewRuleEvidence(scope, {
          pack,
          rule: rule.rule,
          mark,
          today,
          page: 1,
        })
        const bars = {
          met: rule.met,
          flagged: rule.flagged - rule.waived,
          waived: rule.waived,
          'cannot-tell': rule.cannotTell,
        }
        expect([rule.rule, mark, behind?.cases]).toEqual([rule.rule, mark, bars[mark]])
      }
    }
  }, 120_000)

  test('opens as many cases as its numbers say', async () => {
    const made = await report('desk')
    for (const row of made.measures) {
      const behind = async (more: { of: 'counted' | 'all'; group?: string; part?: string }) => {
        const { of, group = null, part = null } = more
        const mark = { see: row.measure, by: 'desk' as const, page: 1, of, group, part }
        return (await viewPeriodEvidence(scope, mark))?.cases
      }
      const of = row.kind === 'scale' ? ('all' as const) : ('counted' as const)
      expect(await behind({ of: 'all' })).toBe(row.whole.cases)
      for (const [group, figure] of Object.entries(row.groups)) {
        expect(await behind({ of, group })).toBe(of === 'all' ? figure.cases : figure.counted)
      }
      for (const { part, cases } of row.parts) {
        expect(await behind({ of: 'all', part })).toBe(cases)
      }
    }
    const [first] = made.measures
    const page = await viewPeriodEvidence(scope, {
      ...{ see: first.measure, part: null, by: 'desk', group: null, of: 'counted', page: 1 },
    })
    expect(page?.articles.flatMap(({ cases }) => cases).length).toBeGreaterThan(0)
    expect(page?.pages).toBeGreaterThan(1)
  }, 120_000)

  test('counts a waived finding apart until its day is over or it is taken back', async () => {
    const before = await report()
    const rule = before.rules.find(({ flagged, met }) => flagged > 0 && met > 0)?.rule ?? ''
    const open = await viewRuleEvidence(scope, { pack, rule, mark: 'flagged', today, page: 1 })
    const article = open?.articles[0]
    if (!article) throw new Error('nothing is flagged')
    const ids: string[] = []
    for (const { place } of article.findings) {
      const outcome = await waiveFinding({
        ...{ articleId: article.articleId, rule, place, today },
        ...{ waivedBy: 'M.S.', note: 'agreed with the desk', expiresOn: '2027-01-31' },
      })
      if (outcome.outcome === 'waived') ids.push(outcome.waiverId)
    }
    expect(ids.length).toBe(article.findings.length)
    const of = (made: Awaited<ReturnType<typeof report>>) =>
      made.rules.find((one) => one.rule === rule)
    const flagged = of(before)?.flagged
    expect(of(await expectRules(today))).toMatchObject({ flagged, waived: 1 })
    expect(of(await expectRules('2027-01-31'))).toMatchObject({ flagged, waived: 1 })
    const over = await expectRules('2027-02-01')
    expect(of(over)).toMatchObject({ flagged, waived: 0 })
    expect(over.waivers.map(({ state }) => state)).toContain('expired')
    const waived = await viewRuleEvidence(scope, { pack, rule, mark: 'waived', today, page: 1 })
    expect(waived?.articles.map(({ articleId }) => articleId)).toEqual([article.articleId])
    expect(waived?.articles[0].findings[0].waiver).toMatchObject({
      isInForce: true,
      waivedBy: 'M.S.',
    })
    for (const id of ids) expect(await undoWaiver(id)).toBe(true)
    expect(await undoWaiver(ids[0])).toBe(false)
    const after = await expectRules(today)
    expect(of(after)).toMatchObject({ flagged, waived: 0 })
    expect(new Set(after.waivers.map(({ state }) => state))).toEqual(new Set(['undone']))
  }, 120_000)

  test.each([
    [{ waivedBy: ' ' }, 'no-name'],
    [{ note: '' }, 'no-note'],
    [{ expiresOn: '31.1.2027' }, 'no-day'],
    [{ expiresOn: '2027-02-30' }, 'no-day'],
    [{ expiresOn: '2026-12-30' }, 'day-is-past'],
    [{ articleId: 'none' }, 'no-such-article'],
  ] as const)('refuses a waiver with %o', async (wrong, because) => {
    const { db } = await openWorkspace()
    const { id } = await db.prisma.article.findFirstOrThrow()
    const place = { isInHeadline: false, quote: 'words', before: '', after: '' }
    const right = {
      articleId: id,
      rule: 'R09',
      place,
      waivedBy: 'M.S.',
      note: 'n',
      expiresOn: today,
    }
    expect(await waiveFinding({ ...right, today, ...wrong })).toEqual({
      outcome: 'refused',
      because,
    })
  })

  test('is judged anew where a byline or section is filled in, and not otherwise', async () => {
    const { db } = await openWorkspace()
    const before = await db.prisma.policyReview.count()
    const { id } = await db.prisma.article.findFirstOrThrow({
      where: { externalId: inPeriod[0].id, outletId: scope.outletId },
    })
    await db.prisma.article.update({ where: { id }, data: { section: 'another' } })
    expect((await report()).judged).toBe(inPeriod.length - 1)
    await judgePeriod(await openWorkspace(), scope, pack)
    expect((await report()).judged).toBe(inPeriod.length)
    expect(await db.prisma.policyReview.count()).toBe(before)
    await expectRules(today)
  }, 120_000)

  test('counts what was read before a measure came to be', async () => {
    const workspace = await openWorkspace()
    const before = await report()
    await workspace.db.prisma.measureCount.deleteMany({ where: { measure: 'rerun-claims' } })
    await workspace.db.prisma.setting.deleteMany({ where: { key: 'counted-measures' } })
    expect(await fillCounts(workspace)).toBeGreaterThan(inPeriod.length)
    expect(await fillCounts(workspace)).toBe(0)
    expect((await report()).measures).toEqual(before.measures)
  }, 120_000)
})

test.each([
  ['2026-02', '2026-02', { from: '2026-02-01', until: '2026-03-01' }],
  ['', '2026-12-31', { from: null, until: '2027-01-01' }],
  ['2026-12', '', { from: '2026-12-01', until: null }],
  ['2026-03', '2026-02', null],
  ['2026-13', '', null],
  ['spring', '', null],
])('the period from %o to %o is %o', (from, to, expected) => {
  expect(readPeriod(from, to)).toEqual(expected)
})

expect.extend({
  toBeNullOrClose(received: number | null, expected: number | null) {
    const pass =
      received === expected ||
      (received !== null && expected !== null && Math.abs(received - expected) < 1e-9)
    return { pass, message: () => `${received} is not ${expected}` }
  },
})

declare module 'vitest' {
  interface Matchers<T> {
    toBeNullOrClose(expected: number | null): T
  }
}
