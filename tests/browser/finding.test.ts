import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserPath, openBrowser } from './find-browser'
import { type Look, openPage, surplusOf, wrongOn } from './open-page'
import { type OwnServer, serveOwn } from './serve-own'

if (!browserPath) {
  process.stderr.write(
    'NO BROWSER: finding things is not tested. Install one, or set CHROMIUM_PATH.\n',
  )
}

describe.skipIf(!browserPath)('finding things', () => {
  let server: OwnServer
  let browser: Browser
  let storyPath: string

  beforeAll(async () => {
    ;[server, browser] = await Promise.all([serveOwn(), openBrowser()])
    const page = await open('/')
    const story = page
      .getByRole('link', { name: 'Patrol drone lost over the Kestrel Strait' })
      .first()
    storyPath = (await story.getAttribute('href')) ?? ''
    await page.goto(server.address + storyPath)
    await page.locator('#roster').waitFor({ timeout: 180_000 })
    await page.context().close()
  }, 240_000)

  afterAll(async () => {
    await browser?.close()
    await server?.end()
  })

  const open = (path: string, look?: Look) => openPage(browser, server.address + path, look)

  const isSound = async (page: Page) => expect(await wrongOn(page, { tags: null })).toEqual([])

  test('a search works without scripts, and a hit leads to its sentence', async () => {
    const page = await open('/search', { javaScriptEnabled: false })
    await page.getByLabel('Words').fill('drone')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.waitForURL(/q=drone/)
    await page.getByRole('link', { name: /^Claims \d+/ }).click()
    await page.waitForURL(/kind=claim/)
    expect(await page.locator('ol mark').first().textContent()).toMatch(/drone/i)
    const href = await page.locator('ol h2 a').first().getAttribute('href')
    expect(href).toMatch(/^\/articles\/[\w-]+\?at=a\d+#a\d+$/)
    await page.context().close()
  })

  test('a source of the roster has a page, and what is written in an address is only text', async () => {
    const page = await open(storyPath)
    await page.locator('#roster th a').first().click()
    await page.waitForURL(/\/sources\//)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).not.toBe('')
    expect(await page.getByText('Described as').count()).toBeGreaterThan(0)
    await isSound(page)
    await page.goto(
      `${server.address}/search?q=%3Cscript%3Ealert(1)%3C/script%3E&kind=x&after=y&from=z`,
    )
    await page.getByText('A day is written as 2026-11-14').waitFor()
    await page.context().close()
  })

  test('the palette opens by keyboard, goes to a story, and gives the focus back', async () => {
    const page = await open('/method')
    const button = page.getByRole('button', { name: 'Go to…' })
    await button.focus()
    const typed = page.getByRole('combobox')
    // The keys are heard once the page's scripts run, which nothing on the page shows.
    for (let tries = 0; tries < 20 && !(await typed.isVisible()); tries += 1) {
      await page.keyboard.press('Control+k')
      await typed.waitFor({ timeout: 1500 }).catch(() => undefined)
    }
    await typed.waitFor()
    await isSound(page)
    await page.keyboard.press('Escape')
    await typed.waitFor({ state: 'detached' })
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await typed.fill('kestrel str')
    await page.getByRole('option', { name: 'Patrol drone lost over the Kestrel Strait' }).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(new RegExp(`${storyPath}$`))
    await page.context().close()
  })

  test('what was opened stands on the first page until it is cleared', async () => {
    const page = await open(storyPath)
    await page.waitForFunction(() => localStorage.getItem('according-recent') !== null)
    await page.goto(`${server.address}/`)
    const recent = page.getByRole('region', { name: 'Opened lately' })
    await recent.getByRole('link', { name: 'Patrol drone lost over the Kestrel Strait' }).waitFor()
    await recent.getByRole('button', { name: 'Clear this list' }).click()
    await recent.waitFor({ state: 'detached' })
    await page.reload()
    expect(await page.getByText('Opened lately').count()).toBe(0)
    await page.context().close()
  })

  test('a moved article can be moved back from the notice beside it', async () => {
    const page = await open(storyPath)
    const summary = page.locator('summary', { hasText: /^Move/ }).first()
    await summary.click()
    await page.getByLabel('Which article').selectOption({ index: 1 })
    await page.getByRole('button', { name: 'Move', exact: true }).first().click()
    await page.waitForURL(/decided=/)
    expect(new URL(page.url()).pathname).not.toBe(storyPath)
    await page.getByText('An article was moved.').waitFor()
    await page.locator('#decided').getByRole('button', { name: 'Undo' }).click()
    await page.getByText('Taken back: An article was moved.').waitFor()
    expect(new URL(page.url()).pathname).toBe(storyPath)
    await page.context().close()
  })

  test('blind mode is switched in the header and holds from page to page', async () => {
    const page = await open(storyPath)
    await page.waitForFunction(() => localStorage.getItem('according-recent') !== null)
    await page.getByRole('button', { name: 'Blind mode' }).click()
    await page.getByText('outlet names, bylines and machine labels are hidden').waitFor()
    expect(new URL(page.url()).pathname).toBe(storyPath)
    await isSound(page)
    await page.getByRole('link', { name: 'Stories', exact: true }).click()
    await page.waitForURL(`${server.address}/`)
    expect(await page.getByText('Opened lately').count()).toBe(0)
    const pressed = page.getByRole('button', { name: 'Blind mode' })
    expect(await pressed.getAttribute('aria-pressed')).toBe('true')
    await pressed.click()
    await page.getByText('Opened lately').waitFor()
    await page.context().close()
  })

  test.each([
    ['/search?q=drone', 'light'],
    ['/search?q=drone&kind=claim', 'dark'],
    ['/search?q=official&kind=source', 'dark'],
  ] as const)(
    '%s in %s has nothing serious against it and fits 360 px',
    async (path, colorScheme) => {
      const page = await open(path, { colorScheme, width: 360 })
      await isSound(page)
      expect(await surplusOf(page)).toBeLessThanOrEqual(0)
      await page.context().close()
    },
  )
})
