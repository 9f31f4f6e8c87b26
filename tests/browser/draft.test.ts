import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Analysis } from '#domain/analysis'
import { browserPath, openBrowser } from './find-browser'
import { type Look, openPage, surplusOf, wrongOn } from './open-page'
import { type OwnServer, serveOwn } from './serve-own'

const root = join(import.meta.dirname, '..', '..')

const draft = `Harbour bridge to close

Two port officials said the beams were cracked, speaking on condition of anonymity. “It is not safe,” Mayor Ana Rook told reporters on Monday.

Critics said the board had been asleep. The bridge was reportedly built in 1911, and Jan Łódka of Жукова called it a monument.

According to the log, three lorries were turned back.`

/** As the page writes it: half a hundredth is rounded up, which toFixed does not always do. */
const twoDigits = new Intl.NumberFormat('en', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
})

describe.skipIf(!browserPath)('a draft in a browser', () => {
  let server: OwnServer
  let browser: Browser
  let folder: string

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'according-draft-'))
    ;[server, browser] = await Promise.all([serveOwn(), openBrowser()])
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    await server?.end()
    rmSync(folder, { recursive: true, force: true })
  })

  async function openReady(look?: Look): Promise<Page> {
    const page = await openPage(browser, `${server.address}/self-review/draft`, look)
    await page.getByText('Ready. The network of this page is closed.').waitFor({ timeout: 60_000 })
    return page
  }

  const field = (page: Page) => page.getByLabel('Text of the draft')
  const isRead = (page: Page, words: number) =>
    page.getByText(`Read ${words.toLocaleString('en')} words:`).waitFor({ timeout: 30_000 })
  const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean).length

  test('nothing leaves the page: not one request, with the network cut and without', async () => {
    const page = await openReady()
    const context = page.context()
    const asked: string[] = []
    context.on('request', (request) => asked.push(request.url()))
    const address = page.url()

    await field(page).click()
    await page.keyboard.insertText(draft)
    await isRead(page, wordsOf(draft))
    await page.getByText('Two port officials — anonymous').first().waitFor()
    await page.mouse.move(100, 20)
    for (const name of ['Stories', 'Check a draft', 'Method']) {
      await page.getByRole('link', { name, exact: true }).hover()
    }
    await context.setOffline(true)
    await field(page).press('End')
    await page.keyboard.type(' “It will,” said Ned Coll.')
    await isRead(page, wordsOf(draft) + 5)
    await page.locator('h2', { hasText: 'Sources' }).click()
    await page.keyboard.press('j')
    await page.locator('[data-selected]').first().waitFor()
    await page.locator('summary').first().click()
    expect(asked).toEqual([])
    expect(page.url()).toBe(address)

    await context.setOffline(false)
    const refusal = 'TypeError: Failed to fetch'
    const tryToFetch = () => fetch('/method').then(String, String)
    expect(await page.evaluate(tryToFetch)).toBe(refusal)
    expect(page.workers()).toHaveLength(2)
    for (const thread of page.workers()) expect(await thread.evaluate(tryToFetch)).toBe(refusal)
    const picture = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const image = new Image()
          image.onload = () => resolve('loaded')
          image.onerror = () => resolve('refused')
          image.src = `/icon.svg?${Math.random()}`
        }),
    )
    expect(picture).toBe('refused')
    await page.context().close()
  }, 120_000)

  test('nothing is stored, and nobody is asked for a name', async () => {
    const page = await openReady()
    await field(page).fill(draft)
    await isRead(page, wordsOf(draft))
    const kept = await page.evaluate(async () => ({
      storage: JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
      cookies: document.cookie,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      history: JSON.stringify(history.state) + location.href,
    }))
    expect(kept).toMatchObject({ cookies: '', databases: 0, caches: 0 })
    expect(kept.storage + kept.history).not.toMatch(/Rook|Critics|bridge/)
    // One field takes words, and it is the draft; answers bring initials and a note, each with its limit.
    const takesWords = page.locator(
      'textarea, input:not([type=file], [type=radio], [type=checkbox])',
    )
    expect(await takesWords.evaluateAll((all) => all.map(({ id }) => id))).toEqual(['draft'])
    await page.locator('#attest-R39').getByLabel('Yes').check()
    const labels = await takesWords.evaluateAll((all) =>
      all.map((one) => `${one.closest('label')?.textContent} ${one.getAttribute('maxlength')}`),
    )
    expect(labels.slice(1)).toEqual([
      'Your initialsat most 4 letters 4',
      'Note Never a source’s name. 500',
    ])
    expect(await field(page).getAttribute('spellcheck')).toBe('false')
    expect(await field(page).getAttribute('autocomplete')).toBe('off')
    await page.reload()
    expect(await field(page).inputValue()).toBe('')
    await page.context().close()
  }, 120_000)

  test('the browser reads what the command line reads', async () => {
    const file = join(folder, 'draft.txt')
    writeFileSync(file, draft)
    const analysis: Analysis = JSON.parse(
      execFileSync(process.execPath, ['dist/according.js', 'analyze', '--json', file], {
        cwd: root,
        encoding: 'utf8',
      }),
    )
    const page = await openReady()
    await page.locator('input[accept*=".docx"]').setInputFiles(file)
    await isRead(page, wordsOf(draft))
    const { attributions, sources } = analysis
    const status = await page.getByRole('status').first().textContent()
    expect(status).toBe(
      `Read ${wordsOf(draft)} words: ${attributions.length} attributions to ${sources.length} sources.`,
    )
    const sourceSection = page.locator('section', {
      has: page.locator('h2', { hasText: 'Sources' }),
    })
    const labels = await sourceSection.locator('li > div > b').allTextContents()
    expect(labels).toEqual(sources.map(({ label }) => label))
    await page.getByRole('radio', { name: 'Who is credited' }).check()
    const notes = await page.locator('[data-for]').allTextContents()
    expect(notes).toHaveLength(attributions.length)
    attributions.forEach(({ confidence }, index) => {
      expect(notes[index]).toContain(`confidence ${twoDigits.format(confidence)}`)
    })
    for (const reason of sources[0].because) {
      expect(await sourceSection.textContent()).toContain(reason)
    }
    const { count, outOf } = analysis.measures['only-anonymous-claims']
    expect(await page.getByText(`${count} of ${outOf}`, { exact: true }).count()).toBeGreaterThan(0)
    expect(await page.getByText(/model sha256:/).textContent()).toContain('codebook 1.0')
    await page.context().close()
  }, 120_000)

  test('a Markdown file is opened without its marks, and what is no text is turned away', async () => {
    const page = await openReady()
    const markdown =
      '# Bridge to close\n\n**Mayor Ana Rook** said the [bridge](https://x.example) was weak.\n\n<script>document.title = "run"</script>'
    await page
      .locator('input[accept*=".docx"]')
      .setInputFiles({ name: 'd.md', mimeType: 'text/markdown', buffer: Buffer.from(markdown) })
    await page.getByText('Ana Rook — named person').first().waitFor({ timeout: 30_000 })
    expect(await field(page).inputValue()).toBe(
      'Bridge to close\n\nMayor Ana Rook said the bridge was weak.',
    )
    expect(await page.title()).toContain('Check a draft')
    await page
      .locator('input[accept*=".docx"]')
      .setInputFiles({ name: 'p.txt', mimeType: 'text/plain', buffer: Buffer.from([1, 0, 2]) })
    await page.getByText('p.txt is no text, Word or PDF file.').waitFor()
    await page.getByRole('button', { name: 'Clear' }).click()
    await page.locator('[data-paragraph]').first().waitFor({ state: 'detached' })
    expect(await field(page).inputValue()).toBe('')
    await page.context().close()
  }, 120_000)

  test('all of it by keyboard', async () => {
    const page = await openReady()
    const isAt = () =>
      page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent)
    for (let press = 0; press < 40 && (await isAt()) !== 'draft'; press += 1) {
      await page.keyboard.press('Tab')
    }
    expect(await isAt()).toBe('draft')
    await page.keyboard.type('“We are late,” said Ada Coll. “So are we,” said Ned Rook.')
    await isRead(page, 12)
    // In the field a j is a letter.
    await page.keyboard.type('j')
    expect(await field(page).inputValue()).toMatch(/Rook\.j$/)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await isAt()).toBe('Clear')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    expect(await page.locator('[data-of~="a2"][data-selected]').count()).toBeGreaterThan(0)
    await page.keyboard.press('k')
    expect(await page.locator('[data-of~="a1"][data-selected]').count()).toBeGreaterThan(0)
    await page.context().close()
  }, 120_000)

  test('a model that arrives damaged is said, and nothing is read', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.route('**/linker.*.bin', (route) => route.fulfill({ body: 'broken' }))
    await page.goto(`${server.address}/self-review/draft`)
    await page.getByText(/The engine could not be opened: .*linker\.bin is damaged/).waitFor({
      timeout: 60_000,
    })
    await field(page).fill(draft)
    await page.waitForTimeout(600)
    expect(await page.locator('[data-paragraph]').count()).toBe(0)
    await context.close()
  }, 120_000)

  test('the page is left by its links, and the network is open again behind it', async () => {
    const page = await openReady()
    await page.getByRole('link', { name: 'Method', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Method' }).waitFor()
    expect(await page.evaluate(() => fetch('/method').then(({ status }) => status))).toBe(200)
    await page.getByRole('link', { name: 'Check a draft' }).click()
    await page.getByText('Ready. The network of this page is closed.').waitFor({ timeout: 60_000 })
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Method' }).waitFor()
    await page.context().close()
  }, 120_000)

  test.each([
    [360, 'light'],
    [390, 'light'],
    [390, 'dark'],
    [820, 'light'],
    [1440, 'light'],
    [1440, 'dark'],
  ] as const)(
    'axe finds nothing serious and nothing scrolls sideways at %i px, %s',
    async (width, colorScheme) => {
      const page = await openReady({ width, colorScheme })
      await field(page).fill(draft)
      await isRead(page, wordsOf(draft))
      expect(await wrongOn(page)).toEqual([])
      expect(await surplusOf(page)).toBeLessThanOrEqual(0)
      await page.context().close()
    },
    120_000,
  )
})
