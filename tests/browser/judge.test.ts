import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserPath, openBrowser } from './find-browser'
import { type Look, openPage, surplusOf, wrongOn } from './open-page'
import { type OwnServer, serveOwn } from './serve-own'

if (!browserPath) {
  process.stderr.write('NO BROWSER: judging is not tested. Install one, or set CHROMIUM_PATH.\n')
}

/** A busy machine takes its time. */
const patience = { timeout: 20_000, interval: 200 }

const lost = `Two harbour officials said the ferry was lost on Sunday, speaking on condition of anonymity. They did not say why.

“It turned north and was gone,” said Ada Coll, who keeps the harbour log. Sources say the captain had been warned.

Coll told reporters that the log was kept until noon. A spokesman for the ferry line said the engine had been repaired in May.`

describe.skipIf(!browserPath)('judging marks in a browser', () => {
  let server: OwnServer
  let browser: Browser
  let article: string
  let story: string

  beforeAll(async () => {
    ;[server, browser] = await Promise.all([serveOwn(), openBrowser()])
    const page = await open('/add')
    await page.getByLabel('Name of the new story').fill('The ferry')
    await page.getByLabel('Outlet').fill('Harbor Herald')
    await page.getByLabel('Published').fill('2026-11-14')
    await page.getByLabel('Headline').fill('Ferry lost')
    await page.getByLabel('Text', { exact: true }).fill(lost)
    await page.getByRole('button', { name: 'Add' }).click()
    await page.getByRole('link', { name: 'Open the story' }).click()
    await page.getByRole('heading', { level: 1, name: 'The ferry' }).waitFor()
    story = new URL(page.url()).pathname
    while ((await page.getByText(/[1-9]\d* attributed claims?/).count()) === 0) {
      await page.waitForTimeout(500)
      await page.reload()
    }
    article = (await page.locator('a[href^="/articles/"]').first().getAttribute('href')) as string
    article = article.split(/[?#]/)[0]
    await page.context().close()
  }, 240_000)

  afterAll(async () => {
    await browser?.close()
    await server?.end()
  })

  /** With a finger at 360 px, or as `openPage` opens it. */
  const open = (path: string, look: Look = {}) => openPage(browser, server.address + path, look)

  async function openByTouch(path: string): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    await page.goto(server.address + path)
    return page
  }

  const share = (page: Page) => page.locator('[data-share]').innerText()
  const noteOf = (page: Page, words: string) =>
    page.locator('[data-for]').filter({ hasText: words }).first()

  test('without scripts a mark is confirmed, disputed and taken back', async () => {
    const page = await open(article, { javaScriptEnabled: false })
    const before = await share(page)
    expect(before).toMatch(/^0 of \d+ marks judged/)
    await page.getByLabel('Your initials').fill('A.C.')
    await page.getByRole('button', { name: 'Keep' }).click()
    expect(await page.getByLabel('Your initials').inputValue()).toBe('A.C.')
    const note = noteOf(page, 'Ada Coll')
    await note.getByRole('button', { name: /^Confirm/ }).click()
    expect(await share(page)).toMatch(/^1 of \d+ marks judged/)
    expect(await noteOf(page, 'Ada Coll').locator('[data-kind="confirm"]').innerText()).toMatch(
      /Confirmed\s+A\.C\., \d+ \w+ \d{4}, \d\d:\d\d UTC/,
    )
    const spokesman = noteOf(page, 'spokesman')
    await spokesman.locator('summary[data-key="d"]').click()
    await spokesman.getByLabel('What is wrong with it?').fill('The line has two spokesmen.')
    await spokesman.getByRole('button', { name: 'Dispute it' }).click()
    expect(await share(page)).toContain('1 disputed')
    expect(await noteOf(page, 'spokesman').locator('[data-kind="dispute"]').innerText()).toContain(
      'The line has two spokesmen.',
    )
    for (const kind of ['confirm', 'dispute']) {
      await page.locator(`[data-for] [data-kind="${kind}"] button`).first().click()
    }
    expect(await share(page)).toBe(before)
    expect(await page.locator('#judgements [data-undone]').count()).toBe(2)
    await page.context().close()
  })

  test('two keys confirm, one takes back', async () => {
    const page = await open(article)
    await page.locator('[class*="beside"]').waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('y')
    await page.locator('[data-for] [data-kind="confirm"]').waitFor()
    expect(await share(page)).toMatch(/^1 of/)
    await page.keyboard.press('u')
    await expect.poll(() => share(page), patience).toMatch(/^0 of/)
    await page.context().close()
  })

  test('spans, credit and labels are corrected by keyboard; both readings stand side by side', async () => {
    const page = await open(article)
    await page.locator('[class*="beside"]').waitFor()
    await noteOf(page, 'Ada Coll')
      .getByRole('link', { name: /^Correct/ })
      .click()
    const panel = page.locator('#correct')
    await panel.waitFor()
    const text = panel.getByRole('listbox')
    await text.focus()
    expect(await panel.getByRole('button', { name: 'Save the correction' }).isDisabled()).toBe(true)
    // "and was gone" is left out of the content.
    await page.keyboard.press('Home')
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('t')
    await panel.getByLabel(/^prediction/).check()
    await panel.getByRole('button', { name: 'Save the correction' }).click()
    await panel.waitFor({ state: 'detached' })
    const note = noteOf(page, 'Ada Coll')
    const both = note.getByRole('table')
    await both.waitFor()
    expect(await both.innerText()).toMatch(
      /Content\s+“It turned north and was gone,”\s+It turned north/,
    )
    expect(await both.innerText()).toContain('prediction')
    // The machine's reading alone is one click away.
    await page.getByRole('link', { name: 'The machine’s alone' }).click()
    await page.waitForURL(/reading=machine/)
    await page.context().close()
  })

  test('a missed attribution is added by touch at 360 px, a wrong one is taken out, and both are undone', async () => {
    const page = await openByTouch(article)
    await page.getByRole('link', { name: 'Add a missed attribution' }).tap()
    const panel = page.locator('#correct')
    await panel.waitFor()
    const tap = (words: string, at = 0) =>
      panel.locator('[data-word]').filter({ hasText: words }).nth(at).tap()
    await tap('Two')
    await tap('officials')
    await panel
      .getByRole('button', { name: /^Source/ })
      .first()
      .tap()
    await tap('speaking')
    await panel.getByRole('button', { name: /^Cue/ }).first().tap()
    await tap('ferry')
    await tap('Sunday')
    await panel
      .getByRole('button', { name: /^Content/ })
      .first()
      .tap()
    await panel.getByLabel('Who is credited?').selectOption({ label: 'Nobody: no source is given' })
    await panel.getByRole('button', { name: 'Add it' }).tap()
    await panel.waitFor({ state: 'detached' })
    expect(await page.locator('#judgements').textContent()).toContain(
      'Added: the machine missed it',
    )
    expect(await surplusOf(page)).toBeLessThanOrEqual(0)
    await noteOf(page, 'spokesman')
      .getByRole('link', { name: /^Correct/ })
      .tap()
    await panel.waitFor()
    await panel.getByText('This is no attribution at all').tap()
    await panel.getByRole('button', { name: 'Take it out' }).tap()
    await panel.waitFor({ state: 'detached' })
    await page.locator('#judgements').getByText('1 mark was taken out').waitFor()
    await page.getByRole('button', { name: 'Undo the last judgement' }).tap()
    await expect
      .poll(() => page.locator('#judgements').innerText(), patience)
      .not.toContain('1 mark was taken out')
    await page.context().close()
  })

  test('a source is corrected, and merging it into a named one is refused when it is anonymous', async () => {
    const page = await open(article, { javaScriptEnabled: false })
    await noteOf(page, 'harbour officials')
      .getByRole('link', { name: /^Correct/ })
      .click()
    const panel = page.locator('#correct')
    expect(await panel.innerText()).toContain('Marking words needs scripts')
    await panel.getByText('The same as another source').click()
    await panel.getByLabel(/is the same as/).selectOption({ label: 'Ada Coll' })
    await panel.getByRole('button', { name: 'They are one' }).click()
    expect(await page.getByRole('alert').filter({ hasText: 'not taken' }).innerText()).toContain(
      'never keeps who an anonymous source is',
    )
    await page.goto(server.address + article)
    await noteOf(page, 'harbour officials')
      .getByRole('link', { name: /^Correct/ })
      .click()
    await panel.getByText(/^About the source/).click()
    await panel.getByLabel('Specificity, of 5').selectOption('2.5')
    await panel.getByRole('button', { name: 'Save about the source' }).click()
    expect(await page.locator('#judgements').textContent()).toContain('Source corrected')
    await page.context().close()
  })

  test('the evidence drawer has the same question', async () => {
    const page = await open(`${story}?see=only-anonymous-claims`)
    await page
      .locator('#evidence')
      .getByRole('button', { name: /^Confirm/ })
      .first()
      .click()
    await page.locator('#evidence [data-kind="confirm"]').waitFor()
    expect(page.url()).toContain('see=only-anonymous-claims')
    await page.locator('#evidence [data-kind="confirm"] button').first().click()
    await page.locator('#evidence [data-kind="confirm"]').waitFor({ state: 'detached' })
    await page.context().close()
  })

  test('the queue is gone through by keys, and what is done can be undone', async () => {
    const page = await open('/review')
    const progress = () => page.locator('[data-progress]').innerText()
    const before = await progress()
    expect(before).toMatch(/\d+ of \d+ marks reviewed/)
    const items = page.locator('[data-item]')
    const first = await items.first().getAttribute('id')
    expect(await items.first().locator('.chip').count()).toBeGreaterThan(0)
    await page.keyboard.press('j')
    await page.locator('[data-item][data-selected]').waitFor()
    await page.keyboard.press('y')
    await expect.poll(() => items.first().getAttribute('id'), patience).not.toBe(first)
    expect(await progress()).not.toBe(before)
    // The next one has taken its place, selected.
    expect(await page.locator('[data-selected]').getAttribute('id')).toBe(
      await items.first().getAttribute('id'),
    )
    await page.keyboard.press('u')
    await expect.poll(progress, patience).toBe(before)
    await page.keyboard.press('d')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
    await page.context().close()
  })

  test.each([
    ['article', 'light'],
    ['editor', 'dark'],
    ['/review', 'light'],
    ['/review', 'dark'],
  ] as const)(
    'axe finds nothing serious on %s, %s; nothing scrolls sideways',
    async (name, colorScheme) => {
      const path = { article, editor: `${article}?at=a2&correct=a2`, '/review': '/review' }[name]
      for (const width of [360, 1440]) {
        const page = await open(path, { colorScheme, width })
        expect(await wrongOn(page), `${path} ${width}`).toEqual([])
        expect(await surplusOf(page), path).toBeLessThanOrEqual(0)
        await page.context().close()
      }
    },
  )
})
