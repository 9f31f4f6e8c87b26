import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserPath, openBrowser } from './find-browser'
import { type Look, openPage, surplusOf } from './open-page'
import { type OwnServer, serveOwn } from './serve-own'

if (!browserPath) {
  process.stderr.write('NO BROWSER: the pages are not tested. Install one, or set CHROMIUM_PATH.\n')
}

const ferry = `Two harbour officials said the ferry was lost on Sunday, speaking on condition of anonymity. They did not say why.

“It turned north and was gone,” said Ada Coll, who keeps the harbour log. Sources say the captain had been warned.`

describe.skipIf(!browserPath)('the pages in a browser', () => {
  let server: OwnServer
  let browser: Browser
  let storyPath: string

  beforeAll(async () => {
    ;[server, browser] = await Promise.all([serveOwn(), openBrowser()])
    const page = await open('/')
    await page.getByRole('link', { name: 'Patrol drone lost over the Kestrel Strait' }).click()
    await page.waitForURL(/\/stories\//)
    storyPath = new URL(page.url()).pathname
    await page
      .getByText(/\d+ attributed claims?$/)
      .first()
      .waitFor()
    await page.waitForFunction(() => !document.querySelector('progress'), undefined, {
      timeout: 120_000,
    })
    await page.context().close()
  }, 240_000)

  afterAll(async () => {
    await browser?.close()
    await server?.end()
  })

  const open = (path: string, look?: Look) => openPage(browser, server.address + path, look)

  /** The page's scripts have run once the notes stand in the margin. */
  async function isAwake(page: Page): Promise<void> {
    await page.locator('[class*="beside"]').waitFor()
  }

  let articlePath: string | undefined
  async function firstArticlePath(): Promise<string> {
    if (articlePath) return articlePath
    const page = await open(storyPath)
    const href = await page.locator('table a[href^="/articles/"]').first().getAttribute('href')
    await page.context().close()
    articlePath = href as string
    return articlePath
  }

  test.each([360, 390, 820, 1440])('nothing scrolls sideways at %i px', async (width) => {
    const page = await open('/', { width })
    for (const path of ['/', storyPath, await firstArticlePath(), '/add', '/method']) {
      await page.goto(server.address + path)
      expect(await surplusOf(page), path).toBeLessThanOrEqual(0)
    }
    await page.context().close()
  })

  test('a segment opens as many claims as it stands for, by mouse, by keyboard and by address', async () => {
    const page = await open(storyPath)
    const segment = page.locator('a[aria-label*="Anonymous, described"]').first()
    const name = (await segment.getAttribute('aria-label')) as string
    const claims = Number(/, (\d+) claims?\./.exec(name)?.[1])
    await segment.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'The sentences behind it' }).waitFor()
    expect(await page.locator('#evidence [class*="case"]').count()).toBe(claims)
    const address = page.url()
    await page.goto(address)
    expect(await page.locator('#evidence [class*="case"]').count()).toBe(claims)
    await page.keyboard.press('Escape')
    await page.waitForURL((url) => !url.search.includes('see='))
    await page.context().close()
  })

  test('a number of the further measures opens as many cases by keyboard', async () => {
    const page = await open(storyPath)
    const fold = page.locator('details', { has: page.locator('#anonymous-sources') })
    await fold.first().locator('> summary').focus()
    await page.keyboard.press('Enter')
    const entry = page.locator('#anonymous-sources li > a').first()
    const cases = Number(await entry.locator('b').innerText())
    expect(cases).toBeGreaterThan(0)
    await entry.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'The sentences behind it' }).waitFor()
    expect(await page.locator('#evidence [class*="case"]').count()).toBe(cases)
    await page.context().close()
  })

  test('a claim opens its sentences by keyboard, and Escape closes them', async () => {
    const page = await open(storyPath)
    await page.locator('#claims td a').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.searchParams.has('claim'))
    expect(await page.locator('#claim blockquote').count()).toBeGreaterThan(1)
    await page.waitForFunction(() => document.activeElement?.id === 'claim')
    await page.keyboard.press('Escape')
    await page.waitForURL((url) => !url.searchParams.has('claim'))
    await page.context().close()
  })

  test('the words of a citation show while its point on the arrow has the focus', async () => {
    const page = await open(storyPath)
    const handle = page.locator('#citations a[aria-describedby]').first()
    const words = page.locator(`[id="${await handle.getAttribute('aria-describedby')}"]`)
    expect(await words.isVisible()).toBe(false)
    await handle.focus()
    expect(await words.isVisible()).toBe(true)
    expect((await words.locator('q').innerText()).length).toBeGreaterThan(10)
    await page.context().close()
  })

  test('j and k go from attribution to attribution and the address keeps the place; ? helps', async () => {
    const page = await open(await firstArticlePath())
    await isAwake(page)
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.waitForURL((url) => url.searchParams.get('at') === 'a2')
    expect(await page.locator('[data-selected]').count()).toBeGreaterThan(0)
    await page.keyboard.press('k')
    await page.waitForURL((url) => url.searchParams.get('at') === 'a1')
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keyboard' }).waitFor()
    await page.keyboard.press('Escape')
    expect(await page.getByRole('dialog', { name: 'Keyboard' }).count()).toBe(0)
    await page.context().close()
  })

  test('notes stand level with their lines and never on one another', async () => {
    const page = await open(await firstArticlePath())
    await isAwake(page)
    const boxes = await page
      .locator('[data-for]')
      .evaluateAll((notes) => notes.map((note) => note.getBoundingClientRect().toJSON()))
    for (let index = 1; index < boxes.length; index += 1) {
      expect(boxes[index].top).toBeGreaterThanOrEqual(boxes[index - 1].bottom)
    }
    await page.context().close()
  })

  test('pasted coverage becomes a story; markup is shown, not run', async () => {
    const page = await open('/add')
    await page.getByLabel('Name of the new story').fill('<b>Ferry</b>')
    await page.getByLabel('One a line').fill('http://127.0.0.1:1/secret')
    await page.getByLabel('Outlet').fill('Harbor Herald')
    await page.getByLabel('Published').fill('2026-11-14')
    await page.getByLabel('Headline').fill('<img src=x onerror="document.title=1">Ferry lost')
    await page.getByLabel('Text', { exact: true }).fill(ferry)
    await page.getByRole('button', { name: 'Add' }).click()
    await page.getByRole('heading', { name: 'What became of each input' }).waitFor()
    expect(await page.getByText('Not added').count()).toBe(1)
    await page.getByRole('link', { name: 'Open the story' }).click()
    await page.getByRole('heading', { level: 1, name: '<b>Ferry</b>' }).waitFor()
    await page
      .getByText(/attributed claims? rests? on anonymous|anonymous sources alone/)
      .first()
      .waitFor({ timeout: 20_000 })
    expect(await page.locator('main img').count()).toBe(0)
    await page.context().close()
  })

  test.each([true, false])(
    'what was refused stays in the form, with scripts %s',
    async (javaScriptEnabled) => {
      const context = await browser.newContext({ javaScriptEnabled })
      const page = await context.newPage()
      await page.goto(`${server.address}/add`)
      await page.getByLabel('Name of the new story').fill('Mended')
      await page.getByLabel('One a line').fill('ftp://harbor.example/a')
      await page.getByLabel('Published').fill('2026-02-30')
      await page.getByLabel('Text', { exact: true }).fill(ferry)
      await page.getByRole('button', { name: 'Add' }).click()
      await page.getByText('“2026-02-30” is not a date').waitFor()
      expect(await page.getByLabel('Text', { exact: true }).inputValue()).toBe(ferry)
      expect(await page.getByLabel('One a line').inputValue()).toBe('ftp://harbor.example/a')
      expect(await page.getByLabel('Name of the new story').inputValue()).toBe('Mended')
      await page.getByLabel('Published').fill('2026-02-28')
      await page.getByRole('button', { name: 'Add' }).click()
      await page.getByRole('link', { name: 'Open the story' }).waitFor()
      expect(await page.getByLabel('Text', { exact: true }).inputValue()).toBe('')
      const chosen = page.getByLabel('Add to').locator('option:checked')
      expect(await chosen.textContent()).toBe('Mended')
      await context.close()
    },
  )

  test('on paper notes stand in the flow, with their facts, and marks keep their colours in light', async () => {
    const page = await open(await firstArticlePath(), { colorScheme: 'dark' })
    await isAwake(page)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const paper = await page.evaluate(() => {
      const note = document.querySelector('[data-for]') as HTMLElement
      return {
        position: getComputedStyle(note).position,
        facts: (note.querySelector('summary') as HTMLElement).offsetHeight,
        colours: getComputedStyle(document.body).printColorAdjust,
        ink: getComputedStyle(document.documentElement).getPropertyValue('--ink').trim(),
      }
    })
    expect(paper).toMatchObject({ position: 'static', colours: 'exact', ink: '#1c1b19' })
    expect(paper.facts).toBeGreaterThan(0)
    await page.context().close()
  })

  test('the form works without JavaScript', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${server.address}/add`)
    await page.getByLabel('Name of the new story').fill('Plain')
    await page.getByLabel('Text', { exact: true }).fill(ferry)
    await page.getByRole('button', { name: 'Add' }).click()
    await page.getByRole('link', { name: 'Open the story' }).click()
    await page.getByRole('heading', { level: 1, name: 'Plain' }).waitFor()
    await context.close()
  })

  test('a request under a foreign name is turned away', async () => {
    const { request } = await import('node:http')
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const url = new URL(server.address)
      request({ host: url.hostname, port: url.port, headers: { host: 'evil.example' } }, (answer) =>
        resolve(answer.statusCode),
      )
        .on('error', reject)
        .end()
    })
    expect(status).toBe(421)
  })
})
