import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserPath, openBrowser } from './find-browser'
import { type OwnServer, serveOwn } from './serve-own'

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
    await page.locator('#anonymous-claims').waitFor({ timeout: 120_000 })
    await page.waitForFunction(() => !document.querySelector('progress'), undefined, {
      timeout: 120_000,
    })
    await page.goto(server.address + path)
  }, 240_000)

  afterAll(async () => {
    await browser?.close()
    await server?.end()
  })

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

  test('the data of the page is at its address, with an ETag; what is not there is a problem', async () => {
    const answer = await page.request.get(`${server.address}${path}.json`)
    expect(answer.status()).toBe(200)
    const again = await page.request.get(`${server.address}${path}.json`, {
      headers: { 'If-None-Match': answer.headers().etag },
    })
    expect(again.status()).toBe(304)
    const { engine, codebook, measures } = await answer.json()
    expect(engine).toMatch(/\d+\.\d+\.\d+/)
    expect(codebook).toMatch(/\d/)
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
})
