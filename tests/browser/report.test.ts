import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { languageCookie } from '../../app/words/languages'
import { inventYear } from '../../bench/self-review/invent-year'
import { browserPath, openBrowser } from './find-browser'
import { type OwnServer, serveOwn } from './serve-own'

describe.skipIf(!browserPath)('the period report in a browser', () => {
  let server: OwnServer
  let browser: Browser
  const folder = mkdtempSync(join(tmpdir(), 'according-report-'))

  beforeAll(async () => {
    ;[server, browser] = await Promise.all([serveOwn(), openBrowser()])
    const page = await open('/self-review')
    await page.getByText('Nothing of your own was imported yet').waitFor()
    await page.context().close()
    const file = join(folder, 'year.jsonl')
    writeFileSync(
      file,
      inventYear(60)
        .map((row) => JSON.stringify(row))
        .join('\n'),
    )
    const imported = spawnSync(process.execPath, ['dist/according.js', 'import', file], {
      env: { ...process.env, ACCORDING_DATA: server.folder, DATABASE_URL: server.databaseUrl },
      encoding: 'utf8',
    })
    expect(imported.stdout).toBe('Added: 60. Already here: 0. Failed: 0.\n')
    // The pack judges in the background; the page renews itself until it is done.
    const report = await open('/self-review')
    await report.getByText(/The pack has judged/).waitFor({ state: 'detached', timeout: 120_000 })
    await report.context().close()
  }, 300_000)

  afterAll(async () => {
    await browser?.close()
    await server?.end()
    rmSync(folder, { recursive: true, force: true })
  })

  async function open(
    path: string,
    options: { width?: number; colorScheme?: 'light' | 'dark'; language?: 'es' } = {},
  ): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: options.width ?? 1440, height: 900 },
      colorScheme: options.colorScheme ?? 'light',
      reducedMotion: 'reduce',
    })
    if (options.language) {
      await context.addCookies([
        { name: languageCookie, value: options.language, url: server.address },
      ])
    }
    const page = await context.newPage()
    await page.goto(server.address + path)
    return page
  }

  const views = [
    '/self-review',
    '/self-review?by=desk&see=only-anonymous-claims',
    '/self-review?rule=R10&mark=flagged',
    '/self-review?by=byline',
  ]

  test.each(['light', 'dark'] as const)(
    'holds nothing that axe finds serious, %s',
    async (colorScheme) => {
      for (const view of views) {
        const page = await open(view, { colorScheme })
        const { violations } = await new AxeBuilder({ page }).analyze()
        const serious = violations.filter(
          ({ impact }) => impact === 'serious' || impact === 'critical',
        )
        expect(serious.map(({ id, nodes }) => `${view} ${id}: ${nodes[0]?.html}`)).toEqual([])
        await page.context().close()
      }
    },
    180_000,
  )

  test('needs no scrolling sideways at 360 px, in English and Spanish', async () => {
    for (const language of [undefined, 'es'] as const) {
      for (const view of views) {
        const page = await open(view, { width: 360, ...(language ? { language } : {}) })
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect(beyond, view).toBeLessThanOrEqual(0)
        await page.context().close()
      }
    }
  }, 180_000)

  test('every number opens as many cases as it says', async () => {
    const page = await open('/self-review?by=desk')
    const marks = await page.locator('main a[data-count]').evaluateAll((all) =>
      all.map((one) => ({
        href: one.getAttribute('href') ?? '',
        count: Number((one as HTMLElement).dataset.count),
      })),
    )
    expect(marks.length).toBeGreaterThan(60)
    // One in nine, over all parts of the page: each is a page of its own.
    for (const { href, count } of marks.filter((_, index) => index % 9 === 0)) {
      await page.goto(server.address + href)
      const cases = await page.locator('#evidence [data-cases]').getAttribute('data-cases')
      expect([href, Number(cases)]).toEqual([href, count])
    }
    await page.context().close()
  }, 240_000)

  test('waives a finding by keyboard, counts it apart, and takes it back', async () => {
    const page = await open('/self-review?rule=R19&mark=flagged')
    const bar = (mark: string) => page.locator(`a[data-count][href*="rule=R19&mark=${mark}"]`)
    const flagged = Number(await bar('flagged').getAttribute('data-count'))
    const article = page.locator('#evidence h3').first()
    const title = (await article.locator('a').innerText()).trim()
    const places = page
      .locator('#evidence section')
      .first()
      .locator('details', { has: page.locator('[name="by"]') })
    const count = await places.count()
    for (let done = 0; done < count; done += 1) {
      const form = places.first().locator('form')
      // The drawer takes the focus when it has come to life, which may be just after the first key.
      for (let tries = 0; tries < 5 && !(await form.isVisible()); tries += 1) {
        await places.first().locator('summary').first().press('Enter')
        await page.waitForTimeout(200)
      }
      await form.getByLabel('Your name or initials').fill('M.S.')
      await form.getByLabel(/Why it may stand/).fill('The desk explained it')
      await form.getByLabel('Until').fill('2999-12-31')
      await page.keyboard.press('Enter')
      await page.getByText('Waived. It stays visible and is counted apart.').waitFor()
      await page.goto(`${server.address}/self-review?rule=R19&mark=flagged`)
    }
    expect(Number(await bar('flagged').getAttribute('data-count'))).toBe(flagged - 1)
    expect(await bar('waived').getAttribute('data-count')).toBe('1')
    const waivers = page.locator('section', { has: page.locator('#waivers') })
    expect(await waivers.getByText(title, { exact: true }).count()).toBe(count)
    const csv = await page.request.get(`${server.address}/self-review.csv?table=waivers`)
    expect(await csv.text()).toContain('The desk explained it')
    await waivers
      .getByRole('button', { name: /^Take back the waiver of R19/ })
      .first()
      .click()
    await page.getByText('The waiver was taken back').waitFor()
    expect(await waivers.getByText('taken back: counts as flagged again').count()).toBe(1)
    await page.goto(`${server.address}/self-review`)
    expect(Number(await bar('flagged').getAttribute('data-count'))).toBe(flagged)
    await page.context().close()
  }, 180_000)

  test('names nobody until the staff’s word is given, in the page and in its data', async () => {
    const page = await open('/self-review?by=byline')
    await page.getByText('Grouping by byline is off').waitFor()
    expect(await page.getByText('Ada Renn').count()).toBe(0)
    const data = async () =>
      (await page.request.get(`${server.address}/self-review.json?by=byline`)).text()
    expect(await data()).not.toContain('Ada Renn')
    await page.getByRole('button', { name: 'The staff has agreed: switch it on' }).click()
    await page.getByRole('rowheader', { name: 'Ada Renn' }).waitFor()
    expect(await data()).toContain('Ada Renn')
    await page.getByRole('button', { name: 'Switch grouping by byline off' }).click()
    await page.getByText('Grouping by byline is off').waitFor()
    await page.context().close()
  }, 120_000)
})
