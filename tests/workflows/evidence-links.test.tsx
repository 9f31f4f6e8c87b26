import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { parseHTML } from 'linkedom'
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import type { ReactNode } from 'react'
import { prerenderToNodeStream } from 'react-dom/static'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compareOutlets } from '#workflows/compare-outlets'
import { readEvidenceAddress } from '#workflows/evidence-address'
import { listOutlets } from '#workflows/list-outlets'
import { listStories } from '#workflows/list-stories'
import { readSelection } from '#workflows/read-selection'
import { viewComparison } from '#workflows/view-comparison'
import { findEvidence, viewEvidence } from '#workflows/view-evidence'
import { viewOutlet } from '#workflows/view-outlet'
import { viewOutletEvidence } from '#workflows/view-outlet-evidence'
import { viewStory } from '#workflows/view-story'
import { selectReadings } from '#workflows/view-story/select-readings'
import { openWorkspace } from '#workflows/workspace'
import { MeasureOverTime } from '../../app/outlets/[id]/measure-over-time'
import { OnSharedStories } from '../../app/outlets/compare/on-shared-stories'
import StoryPage from '../../app/stories/[id]/page'
import { InLanguage } from '../app/in-language'
import { ownWorkspace } from './open-workspace'

const closeOwn = ownWorkspace('demo')
afterAll(closeOwn)

let storyId: string

beforeAll(async () => {
  storyId = (await listStories())[0].id
})

type Query = Record<string, string>

/** A link of a page: where it leads, and the exact number of the mark; NaN where the mark says none. */
interface Mark {
  href: string
  query: Query
  count: number
  words: string
}

const never = () => Promise.reject(new Error('navigated in a test'))
/** The drawer asks for the router of the page that it stands in; nobody navigates here. */
const router = {
  bfcacheId: '',
  back: never,
  forward: never,
  refresh: never,
  push: never,
  replace: never,
  prefetch: never,
}

/** A page with the parts of it that ask the workspace themselves. */
async function draw(page: ReactNode) {
  const { prelude } = await prerenderToNodeStream(
    <InLanguage>
      <AppRouterContext value={router}>{page}</AppRouterContext>
    </InLanguage>,
  )
  return parseHTML(`<body>${await text(prelude as Readable)}</body>`).document
}

async function storyPage(query: Query) {
  return draw(
    await StoryPage({
      params: Promise.resolve({ id: storyId }),
      searchParams: Promise.resolve(query),
    }),
  )
}

function marksOf(
  document: Awaited<ReturnType<typeof draw>>,
  isMark: (query: Query) => boolean,
): Mark[] {
  return [...document.querySelectorAll('a[href]')].flatMap((link) => {
    const href = link.getAttribute('href') ?? ''
    const query = Object.fromEntries(new URL(href, 'http://127.0.0.1').searchParams)
    const count = Number(link.getAttribute('data-count') ?? Number.NaN)
    return isMark(query) ? [{ href, query, count, words: link.textContent ?? '' }] : []
  })
}

const opensSentences = (query: Query) => 'see' in query

const selections: Query[] = [
  {},
  { copies: 'separate' },
  { voice: 'opaque' },
  { confidence: '0.7' },
  { unit: 'source' },
  { unit: 'article' },
  { incidental: 'out' },
  { unit: 'source', voice: 'opaque', copies: 'separate', confidence: '0.9', incidental: 'out' },
]

/** Every measure whose sentences the page must offer, however it is counted. */
const everywhere = [
  'source-mix',
  'specificity',
  'reason-given',
  'opaque-voices',
  'effective-sources',
  'official-share',
  'security-share',
  'only-anonymous-claims',
]

describe('on the page of a story', () => {
  test.each(selections)(
    'behind each mark are as many cases as it says, counted %j',
    async (asked) => {
      const marks = marksOf(await storyPage(asked), opensSentences)
      for (const measure of everywhere) {
        expect(marks.map(({ query }) => query.see)).toContain(measure)
      }
      const { selection } = readSelection(asked)
      const { read } = await selectReadings((await openWorkspace()).db, storyId, selection)
      const asPageOpens = new Set<string>()
      const opened = new Map<string, number>()
      for (const { href, query, count, words } of marks) {
        // The link keeps how things are counted, or else other sentences would open.
        expect(readSelection(query), href).toEqual({ selection, unknown: [] })
        const address = readEvidenceAddress(query)
        const key = JSON.stringify(address)
        if (!opened.has(key)) {
          const evidence = address && findEvidence(read, address)
          // One mark of each chart is opened as the page opens it, from the database.
          if (address && !asPageOpens.has(address.see)) {
            asPageOpens.add(address.see)
            expect(await viewEvidence(storyId, address, selection)).toEqual(evidence)
          }
          opened.set(key, evidence?.cases ?? -1)
          const listed = evidence?.articles.flatMap(({ cases }) => cases).length
          expect(listed, href).toBe(evidence?.cases)
        }
        expect(count, `${words} ${href}`).toBe(opened.get(key))
        expect(count, href).toBeGreaterThan(0)
      }
      expect(opened.size).toBeGreaterThan(60)
    },
  )

  test('the drawer says the number of its mark, how it was counted, and the way back to exactly this', async () => {
    const asked = { confidence: '0.7', copies: 'separate' }
    const all = marksOf(await storyPage(asked), opensSentences)
    const mark = all.find(({ query }) => query.see === 'specificity' && !query.case)
    const drawer = (await storyPage(mark?.query ?? {})).querySelector('#evidence')
    expect(drawer?.querySelector('[data-cases]')?.getAttribute('data-cases')).toBe(
      String(mark?.count),
    )
    expect(drawer?.textContent).toContain('Copies count as articles of their own.')
    expect(drawer?.textContent).toContain('confidence of at least 0.7')
    const exactly = [...(drawer?.querySelectorAll('a') ?? [])].find(
      ({ textContent }) => textContent === 'Link to exactly this',
    )
    const back = new URL(exactly?.getAttribute('href') ?? '', 'http://127.0.0.1')
    expect(Object.fromEntries(back.searchParams)).toEqual({ ...mark?.query })
  })

  test('a cell of the claims opens as many statements as its claim has, and counts go on as they were', async () => {
    const asked = { voice: 'opaque', copies: 'separate', wording: 'quoted', copying: 'without' }
    const marks = marksOf(await storyPage(asked), (query) => 'claim' in query)
    const claims = (await viewComparison(storyId))?.made?.comparison.claims ?? []
    const counted = marks.filter(({ count }) => !Number.isNaN(count) && count > 1)
    expect(new Set(counted.map(({ query }) => query.claim)).size).toBeGreaterThan(8)
    for (const { query, count } of marks) {
      expect(query).toMatchObject({ voice: 'opaque', copies: 'separate' })
      const claim = claims.find(({ id }) => id === query.claim)
      if (count > 1) expect(count).toBe(claim?.members.length)
    }
    const [first] = counted
    const open = (await storyPage(first.query)).querySelector('#claim')
    expect(open?.querySelectorAll('blockquote')).toHaveLength(first.count)
  })

  test('every link of the page to itself keeps how things are counted', async () => {
    const document = await storyPage({ unit: 'source', confidence: '0.5', see: 'specificity' })
    const own = marksOf(document, () => true).filter(
      ({ href }) =>
        href.startsWith(`/stories/${storyId}`) && !/^[^?]*\/(?:sources|export|shares)\b/.test(href),
    )
    const others = own.filter(({ href }) => !href.endsWith('#counting'))
    expect(others.length).toBeGreaterThan(100)
    for (const { href, query } of others) {
      expect(query, href).toMatchObject({ unit: 'source', confidence: '0.5' })
    }
  })

  test('a list that ends early leads to the page that has all of it, counted the same way', async () => {
    const asked = { confidence: '0.5', copies: 'separate' }
    const short = await storyPage(asked)
    const links = [...short.querySelectorAll('a[href*="whole="]')].filter((link) =>
      link.textContent?.startsWith('See all'),
    )
    const parts = new Map<string, number>()
    for (const link of links) {
      const href = new URL(link.getAttribute('href') ?? '', 'http://127.0.0.1')
      const all = Number(/See all (\d+)/.exec(link.textContent ?? '')?.[1])
      const query = Object.fromEntries(href.searchParams)
      expect(query).toMatchObject(asked)
      parts.set(query.whole, Math.max(all, parts.get(query.whole) ?? 0))
    }
    expect([...parts.keys()]).toContain('effective-sources')
    for (const [whole, all] of parts) {
      const section = (await storyPage({ ...asked, whole })).querySelector(`#${whole}`)
      expect(section?.textContent, whole).not.toContain('See all')
      const rows = section?.querySelectorAll('tbody tr, ul > li, ol > li').length
      expect(rows, whole).toBeGreaterThanOrEqual(all)
    }
    // Every source has its bar, and the bars come to what the chart says is attributed.
    const chart = (await storyPage({ ...asked, whole: 'effective-sources' })).querySelector(
      '#effective-sources',
    )
    const bars = [...(chart?.querySelectorAll('a[data-count]') ?? [])]
    expect(bars).toHaveLength(chart?.querySelectorAll('tbody tr').length ?? 0)
    const attributed = bars.reduce((sum, bar) => sum + Number(bar.getAttribute('data-count')), 0)
    expect(chart?.querySelector('[data-definition]')?.textContent).toMatch(
      new RegExp(`^${attributed} `),
    )
  })

  test('no choice writes a default into the address, and each keeps what else stands there', async () => {
    const bar = (await storyPage({ unit: 'source', see: 'specificity' })).querySelector('#counting')
    const links = [...(bar?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))
    expect(links).toContain(`/stories/${storyId}?see=specificity#counting`)
    expect(links).toContain(
      `/stories/${storyId}?unit=source&copies=separate&see=specificity#counting`,
    )
    for (const href of links) {
      const query = new URL(href ?? '', 'http://127.0.0.1').searchParams
      expect(query.get('see')).toBe('specificity')
      expect([...query.values()]).not.toContain('claim')
      expect([...query.values()]).not.toContain('collapsed')
      expect(query.get('confidence')).not.toBe('0')
    }
  })
})

describe('on the pages of outlets', () => {
  test('behind each month are as many cases as its mark says', async () => {
    const { rows } = await listOutlets({ find: '', by: null, page: 1 })
    let seen = 0
    for (const { id } of rows.slice(0, 4)) {
      const view = await viewOutlet(id, { until: null, page: 1 })
      if (!view) throw new Error('There is no such outlet.')
      const document = await draw(
        view.measures.map((row) => (
          <MeasureOverTime
            key={row.measure}
            row={row}
            months={view.months}
            engine={view.engineVersions[0]}
            fewestStories={5}
            hrefOf={(month, of) =>
              `/outlets/x?${new URLSearchParams({ see: row.measure, month, of })}`
            }
          />
        )),
      )
      for (const { query, count } of marksOf(document, opensSentences)) {
        const { see, month } = query
        const of = query.of === 'all' ? 'all' : 'counted'
        const evidence = await viewOutletEvidence(id, { see, month, of, page: 1 })
        expect(count, JSON.stringify(query)).toBe(evidence?.cases)
        expect(evidence?.articles.flatMap(({ cases }) => cases)).toHaveLength(count)
        seen += 1
      }
    }
    expect(seen).toBeGreaterThan(10)
  })

  test('a story of a comparison opens as many cases as its cell says, copies among them', async () => {
    const { rows } = await listOutlets({ find: '', by: null, page: 1 })
    const covers = (await viewStory(storyId))?.articles.map(({ outletId }) => outletId) ?? []
    const [a, ...others] = rows.filter(({ id }) => covers.includes(id))
    let seen = 0
    for (const b of others) {
      const chosen = { a: a.id, b: b.id, by: '', measure: 'only-anonymous-claims' as const }
      const view = await compareOutlets({ ...chosen, by: null, page: 1 })
      if (!view.comparison) throw new Error('They share no story.')
      const page = await draw(<OnSharedStories comparison={view.comparison} chosen={chosen} />)
      for (const { href, query, count } of marksOf(page, opensSentences)) {
        const [, , story] = new URL(href, 'http://127.0.0.1').pathname.split('/')
        const address = readEvidenceAddress(query)
        const evidence =
          address && (await viewEvidence(story, address, readSelection(query).selection))
        expect(count, href).toBe(evidence?.cases)
        seen += 1
      }
    }
    expect(seen).toBeGreaterThan(5)
  })
})
