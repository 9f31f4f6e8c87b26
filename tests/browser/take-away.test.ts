import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserPath, openBrowser } from './find-browser'
import { type OwnServer, serveOwn } from './serve-own'
import { chartsOf, lookAt, takeFile, waitForComparison } from './story-in-browser'

describe.skipIf(!browserPath)('what is taken away from a chart', () => {
  let server: OwnServer
  let browser: Browser
  let page: Page
  let path: string

  beforeAll(async () => {
    ;[server, browser] = await Promise.all([serveOwn(), openBrowser()])
    const context = await browser.newContext({ colorScheme: 'dark' })
    page = await context.newPage()
    await page.goto(server.address)
    await page.getByRole('link', { name: 'Patrol drone lost over the Kestrel Strait' }).click()
    await page.waitForURL(/\/stories\//)
    path = new URL(page.url()).pathname
    await waitForComparison(page)
    await openStory()
  }, 240_000)

  afterAll(async () => {
    await browser?.close()
    await server?.end()
  })

  /** With everything unfolded. */
  async function openStory(): Promise<string[]> {
    await page.goto(server.address + path)
    return chartsOf(page)
  }

  /** By keyboard, from the chart of that id. */
  async function take(id: string, format: string): Promise<Buffer> {
    const menu = page.locator(`#${id} details`).filter({ hasText: 'Download' })
    if ((await menu.getAttribute('open')) === null) {
      await menu.locator('summary').focus()
      await page.keyboard.press('Enter')
    }
    const waiting = page.waitForEvent('download')
    await menu.getByText(format, { exact: true }).focus()
    await page.keyboard.press('Enter')
    return readFileSync(await (await waiting).path())
  }

  test('the SVG stands alone, in light, with its title, its definition and its versions', async () => {
    const svg = (await take('anonymous-claims', 'SVG')).toString()
    expect(svg).toMatch(/^<svg xmlns=/)
    expect(svg).toMatch(/>Out of \d+ claims with any attribution/)
    expect(svg).toMatch(/engine \d+\.\d+\.\d+/)
    expect(svg).toContain('spreadMethod="repeat"')
    expect(svg).toContain('rgb(28, 27, 25)')
    expect(svg).not.toMatch(/var\(|foreignObject|NaN|Infinity/)
  })

  test('the PNG has three pixels for each of the SVG', async () => {
    const svg = (await take('anonymous-claims', 'SVG')).toString()
    const png = await take('anonymous-claims', 'PNG')
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.readUInt32BE(16)).toBe(3 * Number(/width="(\d+)"/.exec(svg)?.[1]))
  })

  test('CSV and JSON have the rows of the table', async () => {
    const json = JSON.parse((await take('anonymous-claims', 'JSON')).toString())
    const csv = parse<Record<string, string>>(await take('anonymous-claims', 'CSV'), {
      columns: true,
    })
    const shown = await page.locator('#anonymous-claims [data-twin] tbody tr').count()
    expect(json.rows).toHaveLength(shown)
    expect(csv).toHaveLength(shown)
    expect(csv.map((row) => Number(row.Claims))).toEqual(
      json.rows.map(([, claims]: [string, number]) => claims),
    )
  })

  test('of a table that the page shows in part the file has every row', async () => {
    const link = page.locator('#effective-sources section a', { hasText: 'See all' })
    const all = Number(/See all (\d+)/.exec((await link.textContent()) ?? '')?.[1])
    const shown = await page.locator('#effective-sources [data-twin] tbody tr').count()
    expect(shown).toBeLessThan(all)
    const rows = parse(await take('effective-sources', 'CSV'), { columns: true })
    expect(rows).toHaveLength(all)
    expect(JSON.parse((await take('effective-sources', 'JSON')).toString()).rows).toHaveLength(all)
  })

  test.each([
    ['story', 25],
    ['outlet', 4],
  ])(
    'every chart of the %s page is whole as SVG and three times as large as PNG',
    async (which, least) => {
      if (which === 'outlet') {
        await page.goto(`${server.address}/outlets`)
        await page.locator('main li a[href^="/outlets/"]').first().click()
        await page.waitForURL(/\/outlets\/./)
      } else await page.goto(server.address + path)
      await page.locator('[data-drawing]').first().waitFor()
      const blank = await page.context().newPage()
      const questions = await chartsOf(page)
      expect(questions.length).toBeGreaterThanOrEqual(least)
      for (const [chart, question] of questions.entries()) {
        const svg = (await takeFile(page, chart, 'SVG')).toString()
        const seen = await lookAt(blank, svg)
        expect(seen, question).toMatchObject({ isWellFormed: true, title: question, outside: [] })
        expect(seen.description.length, question).toBeGreaterThan(20)
        expect(seen.words, question).toMatch(
          /engine \d+\.\d+\.\d+ · codebook \d\S* · comparison \d/,
        )
        expect(seen.shapes, question).toBeGreaterThan(8)
        expect(svg, question).not.toMatch(/var\(|foreignObject|NaN|Infinity|undefined/)
        // A picture is made of the file that was looked at; that it is three times as large is one line for all.
        if (chart % 6 !== 0) continue
        const png = await takeFile(page, chart, 'PNG')
        expect(png.readUInt32BE(16), question).toBe(3 * seen.width)
      }
      await blank.close()
      await openStory()
    },
    60_000,
  )

  test('tips of arrows, turned and cut marks, dots and lines of the scale are in the files', async () => {
    const questions = await openStory()
    const fileOf = async (question: string) =>
      (await takeFile(page, questions.indexOf(question), 'SVG')).toString()
    const grid = await fileOf('Who backs which claim')
    expect(grid).toContain('rotate(45 ')
    expect(grid.match(/<circle/g)?.length).toBe(3)
    const gap = await fileOf('Headlines against their texts')
    expect(gap).toMatch(/<polygon points="[^"]+" fill="rgb\(87, 83, 78\)"/)
    expect(gap).toContain('stop-opacity="0"')
    const graph = await fileOf('Who takes from whom')
    expect(graph).toContain('marker-end="url(#citation-tip)"')
    const times = await fileOf('When it appeared, and who had a claim first')
    expect(times.match(/<rect [^>]*width="1" /g)?.length).toBeGreaterThan(20)
  })

  test('the data of the page is at its address, with an ETag; what is not there is a problem', async () => {
    const answer = await page.request.get(`${server.address}${path}.json`)
    expect(answer.status()).toBe(200)
    const again = await page.request.get(`${server.address}${path}.json`, {
      headers: { 'If-None-Match': answer.headers().etag },
    })
    expect(again.status()).toBe(304)
    const { versions, measures } = await answer.json()
    expect(versions.engine).toMatch(/\d+\.\d+\.\d+/)
    expect(versions.codebook).toMatch(/\d/)
    const csv = await (await page.request.get(`${server.address}${path}.csv`)).text()
    const rows = parse<Record<string, string>>(csv, { columns: true })
    for (const { measure, counted, cases } of measures) {
      const row = rows.find((one) => one.measure === measure && one.part === '')
      expect(row).toMatchObject({ counted: String(counted), cases: String(cases) })
    }
    const none = await page.request.get(`${server.address}/stories/none.json`)
    expect(none.status()).toBe(404)
    expect(none.headers()['content-type']).toContain('application/problem+json')
  })

  test('the data is counted as the address says, and the foot of the page leads to it', async () => {
    await page.goto(`${server.address}${path}?unit=source&copies=separate`)
    const href = await page
      .locator('footer')
      .getByText('JSON', { exact: true })
      .getAttribute('href')
    const { selection, headline } = await (await page.request.get(server.address + href)).json()
    const plain = await (await page.request.get(`${server.address}${path}.json`)).json()
    expect(selection.unit).toBe('source')
    expect(headline.measure).not.toBe(plain.headline.measure)
  })

  test('a story gives its claims, members, citations and articles, and no text of an article', async () => {
    const whole = await (await page.request.get(`${server.address}${path}.json`)).text()
    const { sideBySide, tableNames, articles, versions } = JSON.parse(whole)
    expect(tableNames).toEqual(['measures', 'articles', 'claims', 'statements', 'citations'])
    expect(versions.comparison).toBe(sideBySide.version)
    const rowsOf = async (table: string) =>
      parse<Record<string, string>>(
        await (await page.request.get(`${server.address}${path}.csv?table=${table}`)).text(),
        { columns: true },
      )
    const { claims, citations } = sideBySide.comparison
    expect((await rowsOf('claims')).map(({ claimId }) => claimId)).toEqual(
      claims.map(({ id }: { id: string }) => id),
    )
    expect(await rowsOf('citations')).toHaveLength(citations.length)
    expect(await rowsOf('articles')).toHaveLength(articles.length)
    const members = claims.flatMap((claim: { members: object[] }) => claim.members)
    expect(await rowsOf('statements')).toHaveLength(members.length)
    const article = await (
      await page.request.get(`${server.address}/articles/${articles[0].id}.json`)
    ).json()
    const paragraphs = article.text.split('\n').filter((one: string) => one.length > 200)
    expect(paragraphs.length).toBeGreaterThan(0)
    for (const paragraph of paragraphs) expect(whole).not.toContain(JSON.stringify(paragraph))
  })

  test('every page with data has it, with its versions; a table that is not there is a problem', async () => {
    const { articles } = await (await page.request.get(`${server.address}${path}.json`)).json()
    // Two outlets of one story: others have nothing to be compared on.
    const [a, b] = new Set(articles.map(({ outletId }: { outletId: string }) => outletId))
    await page.goto(server.address + path)
    const source = await page.locator('a[href*="/sources/"]').first().getAttribute('href')
    const pages = [
      '/index?',
      `/articles/${articles[0].id}?`,
      '/method?',
      '/outlets?',
      `/outlets/${a}?`,
      `/outlets/compare?a=${a}&b=${b}&`,
      '/search?q=drone&',
      `${source}?`,
    ]
    for (const address of pages) {
      const at = (format: string, rest = '') =>
        page.request.get(server.address + address.replace('?', `.${format}?`) + rest)
      const json = await at('json')
      expect(json.status(), address).toBe(200)
      const { versions, tableNames } = await json.json()
      expect(versions.engine, address).toMatch(/^\d+\.\d+\.\d+/)
      expect(versions.codebook, address).toMatch(/^\d/)
      for (const table of tableNames) {
        const rows = (await (await at('json', `table=${table}`)).json()).rows
        const csv = parse(await (await at('csv', `table=${table}`)).text(), { columns: true })
        expect(csv, `${address} ${table}`).toHaveLength(rows.length)
      }
      const first = await (await at('json', `table=${tableNames[0]}`)).json()
      expect(first.rows.length, address).toBeGreaterThan(0)
      const wrong = await at('csv', 'table=nonsense')
      expect(wrong.status(), address).toBe(400)
      expect(wrong.headers()['content-type']).toContain('application/problem+json')
      expect((await wrong.json()).detail).toContain(tableNames[0])
    }
  })
})
