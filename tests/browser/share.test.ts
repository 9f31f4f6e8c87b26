import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { embeddedCharts } from '#domain/share-choices'
import { lighthouse } from '../workflows/lighthouse'
import { browserPath, openBrowser } from './find-browser'
import { surplusOf, wrongOn } from './open-page'
import { type OwnServer, serveOwn } from './serve-own'

const mostWords = 25

describe.skipIf(!browserPath)('a shared view', () => {
  let server: OwnServer
  let browser: Browser
  let story: string
  let link: string

  beforeAll(async () => {
    ;[server, browser] = await Promise.all([serveOwn(), openBrowser()])
    const page = await browser.newPage()
    await page.goto(`${server.address}/add`)
    await page.getByLabel('Name of the new story').fill('Four on a ferry')
    await page.locator('input[type=file]').setInputFiles(
      Object.entries(texts).map(([outlet, text], at) => ({
        name: `ferry-${at}.md`,
        mimeType: 'text/markdown',
        buffer: Buffer.from(
          `---\ntitle: "Ferry held at the quay, report ${at}"\noutlet: ${outlet}\npublished: "2026-11-1${at}"\n---\n\n${text}\n`,
        ),
      })),
    )
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByRole('link', { name: 'Open the story' }).click()
    await page.waitForURL(/\/stories\//)
    story = new URL(page.url()).pathname
    await page.waitForFunction(() => !document.querySelector('progress'), undefined, {
      timeout: 120_000,
    })
    await page.goto(server.address + story)
    await page.locator('#claims').waitFor({ timeout: 60_000 })
    await page.close()
    link = await share()
  }, 300_000)

  afterAll(async () => {
    await browser?.close()
    await server?.end()
  })

  /** Makes a link as a person without JavaScript does. */
  async function share(): Promise<string> {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${server.address}${story}`)
    await page.getByRole('link', { name: 'Links to a read-only view' }).click()
    await page.getByLabel('The link holds for').selectOption('1')
    await page.getByRole('button', { name: 'Make a link' }).click()
    const made = await page.getByLabel('Link', { exact: true }).inputValue()
    expect(await page.locator('#made').innerText()).toContain('It is shown this once')
    await page.goto(`${server.address}${story}/shares`)
    expect(await page.content()).not.toContain(made.split('/').at(-1))
    await context.close()
    return made
  }

  /** What a stranger gets: no cookie, no page before. */
  const ask = (address: string, cookie = '') =>
    fetch(address, { headers: { cookie }, redirect: 'manual' })

  async function textOf(address: string): Promise<string> {
    const page = await browser.newPage()
    await page.goto(address)
    const text = await page.evaluate(() => document.documentElement.textContent ?? '')
    await page.close()
    return text
  }

  test('shows paragraph, number, charts and claims, and nothing of it leads into the workspace', async () => {
    const page = await browser.newPage()
    await page.goto(link)
    const said = await page.locator('main').innerText()
    for (const words of ['What this coverage rests on', 'Side by side', 'What the words mean']) {
      expect(said).toContain(words)
    }
    expect(said).toMatch(/\d+ of \d+ claims in \d+ articles/)
    expect(said).toMatch(/Engine \d+\.\d+\.\d+, codebook \d/)
    expect(await page.locator('#claim-grid li').count()).toBeGreaterThan(1)
    expect(await page.locator('header').count()).toBe(0)
    const hrefs = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
    const own = new URL(link).pathname
    expect(hrefs.filter((href) => href !== '#content' && !href.startsWith(`${own}/`))).toEqual([])
    await page.getByRole('link', { name: 'Español' }).click()
    await page.getByRole('heading', { name: 'Qué significan las palabras' }).waitFor()
    expect(page.url()).toBe(link)
    expect(await page.locator('html').getAttribute('lang')).toBe('es')
    await page.close()
  })

  test('holds no run of 26 words of an article, in its words or its code', async () => {
    const addresses = [link, ...embeddedCharts.map((chart) => `${link}/embed/${chart}`)]
    for (const address of addresses) {
      const html = await (await ask(address)).text()
      for (const shown of [html, await textOf(address)]) {
        const words = ` ${normal(shown)} `
        for (const text of Object.values(texts)) {
          const all = normal(text).split(' ')
          const runs = all
            .map((_, at) => all.slice(at, at + mostWords + 1))
            .filter((run) => run.length === mostWords + 1)
          expect(runs.length).toBeGreaterThan(50)
          expect(runs.find((run) => words.includes(` ${run.join(' ')} `))).toBeUndefined()
        }
      }
    }
    // Or the test would pass on a page without any words of the articles.
    const shown = normal(await textOf(link))
    const isShown = (run: string[]) => run.length === 6 && shown.includes(run.join(' '))
    const short = Object.values(texts).flatMap((text) => {
      const all = normal(text).split(' ')
      return all.map((_, at) => all.slice(at, at + 6))
    })
    expect(short.filter(isShown).length).toBeGreaterThan(3)
  })

  test('is not listed, not kept and not told of, and only charts may be framed', async () => {
    const page = await ask(link)
    expect(page.status).toBe(200)
    expect(page.headers.get('x-robots-tag')).toContain('noindex')
    expect(page.headers.get('referrer-policy')).toBe('no-referrer')
    expect(page.headers.get('cache-control')).toContain('no-store')
    const none = [
      link,
      `${link}/embed/other`,
      `${link}/embed`,
      server.address + story,
      server.address,
    ]
    for (const address of none) {
      const { headers } = await ask(address)
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    }
    for (const chart of embeddedCharts) {
      const { status, headers } = await ask(`${link}/embed/${chart}`)
      expect(status).toBe(200)
      expect(headers.get('content-security-policy')).toMatch(/frame-ancestors \*$/)
      expect(headers.get('x-frame-options')).toBeNull()
      expect(headers.get('set-cookie')).toBeNull()
    }
  })

  test('is hidden in blind mode, and no frame of another site shows it then', async () => {
    for (const address of [link, `${link}/embed/source-mix`]) {
      const answer = await ask(address, 'blind=on')
      expect(await answer.text()).not.toContain('Harbor Herald')
      expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    }
  })

  test('its charts stand in a frame on another site by the lines that are given', async () => {
    const page = await browser.newPage()
    await page.goto(`${server.address}${story}/shares`)
    await page.getByRole('button', { name: 'Make a link' }).click()
    await page.getByText('Show a chart on another page').click()
    const lines = await page
      .locator('textarea')
      .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value))
    expect(lines).toHaveLength(embeddedCharts.length)
    const other = await serveHtml(`<!doctype html><title>Other</title>${lines.join('')}`)
    await page.goto(other.address)
    for (const [at, chart] of embeddedCharts.entries()) {
      const frame = page.frameLocator('iframe').nth(at)
      await page.locator('iframe').nth(at).scrollIntoViewIfNeeded()
      await frame.locator(`#${chart}`).waitFor({ timeout: 10_000 })
      expect(await frame.locator('main').innerText()).toContain('Four on a ferry')
    }
    await page.close()
    other.server.close()
  })

  test.each(['light', 'dark'] as const)(
    'axe finds nothing, %s, and nothing scrolls sideways',
    async (colorScheme) => {
      const context = await browser.newContext({
        colorScheme,
        viewport: { width: 360, height: 800 },
      })
      const page = await context.newPage()
      const paths = [
        link,
        ...embeddedCharts.map((chart) => `${link}/embed/${chart}`),
        `${server.address}${story}/shares`,
        `${server.address}/share/nothing`,
      ]
      for (const address of paths) {
        await page.goto(address)
        expect(await wrongOn(page, { tags: null, least: 'minor' }), address).toEqual([])
        expect(await surplusOf(page)).toBe(0)
      }
      await context.close()
    },
    120_000,
  )

  test('prints its code on the first of two pages, and only for its own story', async () => {
    const page = await browser.newPage()
    const token = link.split('/').at(-1)
    await page.goto(`${server.address}/print${story}?share=${token}`)
    expect(await page.getByRole('img', { name: 'QR code of the shared view' }).count()).toBe(1)
    for (const format of ['A4', 'Letter']) {
      const pdf = await page.pdf({ format })
      expect((await getDocumentProxy(new Uint8Array(pdf))).numPages).toBe(2)
    }
    await page.emulateMedia({ media: 'print' })
    const size = await page
      .locator('main td')
      .first()
      .evaluate((one) => getComputedStyle(one).fontSize)
    expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(12)
    const code = page.getByRole('img', { name: 'QR code of the shared view' })
    await page.goto(`${server.address}/print${await otherStory(page)}?share=${token}`)
    expect(await code.count()).toBe(0)
    await page.goto(`${server.address}/print${story}?share=nothing`)
    expect(await code.count()).toBe(0)
    await page.close()
  })

  /** The path of a story of the demo. */
  async function otherStory(page: Page): Promise<string> {
    await page.goto(server.address)
    const hrefs = await page
      .locator('main a[href^="/stories/"]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
    return hrefs.find((href) => href !== story) as string
  }

  test('ends at once when it is revoked, and looks as if it had never been', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    const own = await share()
    expect((await ask(own)).status).toBe(200)
    await page.goto(`${server.address}${story}/shares`)
    await page
      .getByRole('button', { name: /^Revoke the link/ })
      .first()
      .click()
    expect(await page.getByRole('status').first().innerText()).toContain('shows nothing any more')
    const unknown = `${server.address}/share/${'A'.repeat(43)}`
    for (const end of ['', '/embed/source-mix']) {
      expect((await ask(own + end)).status).toBe(404)
      expect((await ask(unknown + end)).status).toBe(404)
      expect((await textOf(own + end)).replaceAll(own.split('/').at(-1) ?? '', '')).toContain(
        'This link shows nothing',
      )
    }
    expect((await ask(link)).status).toBe(200)
    await page.goto(own)
    const revoked = await page.locator('body').innerText()
    await page.goto(unknown)
    expect(await page.locator('body').innerText()).toBe(revoked)
    await context.close()
  })
})

/** Lower case and no punctuation, so that a mark or a tag between two words hides no run. */
function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/<[^>]*>/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

async function serveHtml(html: string): Promise<{ address: string; server: Server }> {
  const server = createServer((_, answer) => {
    answer.setHeader('Content-Type', 'text/html; charset=utf-8')
    answer.end(html)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { address: `http://localhost:${(server.address() as AddressInfo).port}`, server }
}

/** Filler that no two articles have in common, so that none is taken for a copy of another. */
const filler = [
  (row: number) =>
    `Barley in field ${row} of Ollerby stood waist high and was cut on a dry morning.`,
  (row: number) => `Gulls had built nest ${row} under the slates of the old customs house again.`,
  (row: number) => `A choir of ${row} bakers sang for the opening of the new bridge at Tarn.`,
  (row: number) => `Snow lay on pass ${row} until May, longer than any shepherd could remember.`,
]

/** The text of each article, as it is added. */
const texts: Record<string, string> = Object.fromEntries(
  Object.values(lighthouse).map(({ bytes }, at) => {
    const [, outlet, body] =
      /outlet: (.+)\n[\s\S]*?---\n\n([\s\S]+)/.exec(new TextDecoder().decode(bytes)) ?? []
    const more = Array.from({ length: 24 }, (_, row) => filler[at](row + 2))
    return [outlet, `${body.trim()}\n\n${more.join(' ')}`]
  }),
)
