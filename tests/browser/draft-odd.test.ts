import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inventedDraft, openDraft, writeDraft } from './draft-page'
import { browserPath, openBrowser } from './find-browser'
import { type OwnServer, serveOwn } from './serve-own'

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean).length
/** So many words of the draft, each paragraph with a number of its own. */
const draftOf = (words: number) =>
  Array.from({ length: Math.ceil(words / wordsOf(inventedDraft)) }, (_, number) =>
    inventedDraft.replace('Two', String(number + 2)),
  ).join('\n\n')

describe.skipIf(!browserPath)('a draft that is long, or odd', () => {
  let server: OwnServer
  let browser: Browser

  beforeAll(async () => {
    ;[server, browser] = await Promise.all([serveOwn(), openBrowser()])
  }, 240_000)

  afterAll(async () => {
    await browser?.close()
    await server?.end()
  })

  /** Types words with pauses, and gives how long the page's own thread was held up, task by task. */
  async function holdUps(page: Page, words: number): Promise<number[]> {
    await page.evaluate(() => {
      const held: number[] = []
      Object.assign(window, { held })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) held.push(entry.duration)
      }).observe({ type: 'longtask' })
    })
    for (let word = 0; word < words; word += 1) {
      await page.keyboard.type(' more', { delay: 40 })
      await page.waitForTimeout(500)
    }
    return page.evaluate(() => (window as unknown as { held: number[] }).held)
  }

  test('of 3,000 words is read as it is typed, at its end and in its middle, and no key waits', async () => {
    const { page } = await openDraft(browser, server.address)
    const long = draftOf(3000)
    await writeDraft(page, long)
    await page.waitForTimeout(1500)
    const field = page.getByLabel('Text of the draft')
    await field.press('Control+End')
    const atEnd = await holdUps(page, 6)
    await field.evaluate((element: HTMLTextAreaElement) => {
      // Where the headline ends.
      const at = element.value.indexOf('\n')
      element.setSelectionRange(at, at)
    })
    const inMiddle = await holdUps(page, 6)
    await page.getByText(`Read ${(wordsOf(long) + 12).toLocaleString('en')} words`).waitFor({
      timeout: 60_000,
    })
    expect(Math.max(0, ...atEnd, ...inMiddle)).toBeLessThan(100)
    await page.context().close()
  }, 180_000)

  test.each([
    ['Bridge', 'This is very short; the result means little.'],
    [
      'Dos funcionarios del puerto dijeron que las vigas estaban agrietadas y que el puente se cerraría el lunes, según fuentes cercanas a la junta. “No es seguro”, dijo la alcaldesa a los periodistas en una rueda de prensa celebrada en el ayuntamiento.',
      'This does not read as English prose; the result means little.',
    ],
  ])(
    '%s: %s',
    async (text, sentence) => {
      const { page } = await openDraft(browser, server.address)
      await writeDraft(page, text)
      await page.getByText(sentence).waitFor()
      await page.getByLabel('Text of the draft').press('End')
      await page.keyboard.type(' x')
      await page.context().close()
    },
    120_000,
  )

  test('of 200,000 words is held and read as far as the page says, and can be gone on with', async () => {
    const { page } = await openDraft(browser, server.address)
    const text = draftOf(200_000)
    const field = page.getByLabel('Text of the draft')
    await field.evaluate((element: HTMLTextAreaElement, value) => {
      element.value = value
      element.dispatchEvent(new Event('input', { bubbles: true }))
    }, text)
    await page
      .getByText(`the first 100,000 characters of ${text.length.toLocaleString('en')}, about`)
      .waitFor({ timeout: 60_000 })
    await page.getByText('For all of it use: according check FILE').waitFor()
    expect(await field.inputValue()).toBe(text.slice(0, 100_000))
    await page.getByRole('button', { name: /^Show the rest of the text/ }).waitFor({
      timeout: 120_000,
    })
    expect(await page.locator('[data-paragraph]').count()).toBe(200)
    await field.press('Control+End')
    await page.keyboard.type(' and more')
    await page
      .getByText('the first 100,000 of 100,009 characters were read')
      .waitFor({ timeout: 120_000 })
    await page.context().close()
  }, 240_000)

  test('a file of 200,000 words is opened as far as it is read, and says so', async () => {
    const { page } = await openDraft(browser, server.address)
    const text = draftOf(200_000)
    await page
      .locator('label', { hasText: 'Open a file' })
      .locator('input')
      .setInputFiles({ name: 'long.txt', mimeType: 'text/plain', buffer: Buffer.from(text) })
    await page
      .getByText(/^long\.txt is longer than this page reads: only its first 100,000 characters/)
      .waitFor({ timeout: 60_000 })
    expect(await page.getByLabel('Text of the draft').inputValue()).toBe(text.slice(0, 100_000))
    await page.context().close()
  }, 240_000)

  test('the page’s own scripts weigh less than 250 kB as they are sent', async () => {
    const page = await fetch(`${server.address}/self-review/draft`).then((answer) => answer.text())
    // What only browsers without modules would load, no browser loads that can read a draft.
    const tags = [...page.matchAll(/<script[^>]*>/g)].filter(([tag]) => !/nomodule/i.test(tag))
    const scripts = [...new Set(tags.flatMap(([tag]) => /src="([^"]+)"/.exec(tag)?.[1] ?? []))]
    expect(scripts.length).toBeGreaterThan(3)
    let weight = 0
    for (const script of scripts) {
      const body = await fetch(server.address + script).then((answer) => answer.arrayBuffer())
      weight += gzipSync(new Uint8Array(body)).length
    }
    expect(weight).toBeLessThan(250_000)
    expect(weight).toBeGreaterThan(50_000)
  }, 60_000)
})
