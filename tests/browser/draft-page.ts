import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { type ReviewSheet, reviewSheetSchema } from '#domain/review-sheet'

/** An invented draft with something for many rules, whose names need more than one writing system. */
export const inventedDraft = `Harbour bridge to close

Two port officials said the beams were cracked, speaking on condition of anonymity. “It is not safe,” Mayor Ana Rook told reporters on Monday.

Sources said the chairman was reckless and had been asleep. The bridge was reportedly built in 1911, and Jan Łódka of Жукова called it a monument.

A senior official familiar with the matter said the mayor would resign within days.

According to the log, three lorries were turned back.`

/** A draft page whose network is closed, and what it has asked for since then. */
export interface OpenDraft {
  page: Page
  asked: string[]
}

/** Opens the draft page, waits until its network is closed, and then refuses and counts every request. */
export async function openDraft(
  browser: Browser,
  address: string,
  options: { width?: number } = {},
): Promise<OpenDraft> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1440, height: 900 },
    reducedMotion: 'reduce',
    acceptDownloads: true,
  })
  const page = await context.newPage()
  await page.goto(`${address}/self-review/draft`)
  await page.getByText('Ready. The network of this page is closed.').waitFor({ timeout: 90_000 })
  const asked: string[] = []
  context.on('request', (request) => asked.push(request.url()))
  await context.route(/^https?:/, (route) => route.abort())
  return { page, asked }
}

/** Puts a text into the field and waits until it was read. */
export async function writeDraft(page: Page, text: string): Promise<void> {
  await page.getByLabel('Text of the draft').fill(text)
  const words = text.split(/\s+/).filter(Boolean).length
  await page.getByText(`Read ${words.toLocaleString('en')} word`).waitFor({ timeout: 60_000 })
}

/** Saves the review sheet by its button. */
export async function saveSheet(page: Page, as: 'PDF' | 'JSON'): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('button', { name: `Save as ${as}` }).click(),
  ])
  return readFileSync(await download.path())
}

export async function saveJsonSheet(page: Page): Promise<ReviewSheet> {
  return reviewSheetSchema.parse(JSON.parse((await saveSheet(page, 'JSON')).toString()))
}

/** Gives a file to one of the page's buttons that open files. */
export async function giveFile(
  page: Page,
  button: RegExp,
  name: string,
  content: Uint8Array | string,
): Promise<void> {
  await page
    .locator('label', { hasText: button })
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })
}
