import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserPath, openBrowser } from './find-browser'
import { type Look, openPage, surplusOf, wrongOn } from './open-page'
import { type OwnServer, serveOwn } from './serve-own'

describe.skipIf(!browserPath)('the pages of outlets in a browser', () => {
  let server: OwnServer
  let browser: Browser
  let outlet: string

  beforeAll(async () => {
    ;[server, browser] = await Promise.all([serveOwn(), openBrowser()])
    const page = await open('/')
    await page.getByRole('link', { name: 'Outlets', exact: true }).click()
    await page.waitForURL(/\/outlets$/)
    await page.getByRole('link', { name: 'Signal Post' }).click()
    await page.waitForURL(/\/outlets\/.+/)
    outlet = new URL(page.url()).pathname
    // Read in the background: the page shows what is there when it is asked for.
    const isRead = page.getByText('2 articles · 1 story')
    while ((await isRead.count()) === 0) {
      await page.waitForTimeout(500)
      await page.reload()
    }
    await page.context().close()
  }, 240_000)

  afterAll(async () => {
    await browser?.close()
    await server?.end()
  })

  const open = (path: string, look?: Look) => openPage(browser, server.address + path, look)

  const paths = () => ['/outlets', outlet, '/outlets/compare', '/outlets/tables']

  test.each(['light', 'dark'] as const)(
    'hold nothing that axe finds serious, %s',
    async (colorScheme) => {
      for (const path of paths()) {
        const page = await open(path, { colorScheme })
        expect(await wrongOn(page, { tags: null }), path).toEqual([])
        await page.context().close()
      }
    },
    120_000,
  )

  test('need no scrolling sideways at 360 px, and their marks are 24 px wide', async () => {
    for (const path of paths()) {
      const page = await open(path, { width: 360 })
      expect(await surplusOf(page), path).toBeLessThanOrEqual(0)
      await page.context().close()
    }
    const page = await open(outlet, { width: 360 })
    const box = await page.locator('#only-anonymous-claims ol a').first().boundingBox()
    expect(box?.width).toBeGreaterThanOrEqual(24)
    await page.context().close()
  }, 120_000)

  test('lead by keyboard from a month to as many claims as stand on it', async () => {
    const page = await open(outlet)
    const mark = page.locator('#only-anonymous-claims ol a').first()
    const [, counted] = /: (\d+) of \d+/.exec((await mark.getAttribute('title')) ?? '') ?? []
    expect(Number(counted)).toBeGreaterThan(0)
    await mark.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/see=only-anonymous-claims/)
    const drawer = page.locator('#evidence')
    expect(await drawer.getByText(new RegExp(`· ${counted} claims?$`)).count()).toBe(1)
    // Of one story there are counts, in words and as rings, and no percentage.
    const titles = await page
      .locator('ol a[title]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('title')))
    expect(titles.length).toBeGreaterThan(3)
    expect(titles.filter((title) => title?.includes('%'))).toEqual([])
    await page.context().close()
  })

  test('take a table of the reader’s own, group by it, print its source, and let it go', async () => {
    const page = await open('/outlets/tables')
    const file = (text: string) => ({
      name: 'owners.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(text),
    })
    await page.getByLabel('Where the table comes from').fill('own reading of the imprints')
    await page.getByLabel('As of').fill('2026-05-31')
    await page.locator('input[type=file]').setInputFiles(file('outlet,Owner\nSignal Post\n'))
    await page.getByRole('button', { name: 'Import' }).click()
    await page.getByText(/Line 2: the row has another number of fields/).waitFor()
    await page
      .locator('input[type=file]')
      .setInputFiles(file('outlet,Owner\nSignal Post,Coll\nNo Paper,Oren\n'))
    await page.getByLabel('Where the table comes from').fill('own reading of the imprints')
    await page.getByLabel('As of').fill('2026-05-31')
    await page.getByRole('button', { name: 'Import' }).click()
    await page.getByText('owners.csv was imported: 2 rows.').waitFor()
    await page.getByText('1 name fits no outlet: No Paper').waitFor()
    await page.goto(`${server.address}/outlets`)
    expect(await page.getByText('own reading of the imprints').count()).toBe(0)
    await page.getByLabel('Group by').selectOption({ label: 'Owner' })
    await page.getByRole('button', { name: 'Group', exact: true }).click()
    await page.getByRole('heading', { name: 'Coll' }).waitFor()
    expect(await page.getByText(/own reading of the imprints, as of 31 May 2026/).count()).toBe(1)
    await page.goto(`${server.address}/outlets/tables`)
    await page.getByRole('button', { name: 'Remove owners.csv' }).click()
    await page.getByText('No table was imported.').waitFor()
    await page.context().close()
  })
})
