import type { Browser } from 'playwright-core'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserPath, openBrowser } from './find-browser'
import { type OwnServer, serveOwn } from './serve-own'

describe.skipIf(!browserPath)('the printed pages of a story', () => {
  let server: OwnServer
  let browser: Browser
  let paths: string[]

  beforeAll(async () => {
    ;[server, browser] = await Promise.all([serveOwn(), openBrowser()])
    const page = await browser.newPage()
    await page.goto(`${server.address}/add`)
    await page.getByLabel('Name of the new story').fill('Forty on a ferry')
    await page.locator('input[type=file]').setInputFiles(fortyArticles())
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByRole('link', { name: 'Open the story' }).waitFor()
    await page.goto(server.address)
    const links = page.locator('main a[href^="/stories/"]')
    const hrefs = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
    paths = [...new Set(hrefs)]
    for (const path of paths) {
      await page.goto(server.address + path)
      await page.waitForFunction(() => !document.querySelector('progress'), undefined, {
        timeout: 120_000,
      })
    }
    await page.close()
  }, 240_000)

  afterAll(async () => {
    await browser?.close()
    await server?.end()
  })

  test('are exactly two, on A4 and on Letter, and nothing on them is cut off', async () => {
    expect(paths).toHaveLength(4)
    const page = await browser.newPage()
    await page.emulateMedia({ media: 'print' })
    for (const path of paths) {
      await page.goto(`${server.address}/print${path}`)
      for (const format of ['A4', 'Letter']) {
        const pdf = await page.pdf({ format, preferCSSPageSize: false })
        const { numPages } = await getDocumentProxy(new Uint8Array(pdf))
        expect(`${path} ${format} ${numPages}`).toBe(`${path} ${format} 2`)
      }
      // 186 mm, the narrower of the two sizes less its margins, at 96 dots an inch.
      await page.setViewportSize({ width: 703, height: 900 })
      const cut = await page
        .locator('main section')
        .evaluateAll((all) => all.map((one) => one.scrollHeight - one.clientHeight))
      expect(cut).toEqual([0, 0])
    }
    await page.close()
  })
})

/** Forty invented outlets on one invented ferry. */
function fortyArticles() {
  return Array.from({ length: 40 }, (_, at) => ({
    name: `ferry-${at}.md`,
    mimeType: 'text/markdown',
    buffer: Buffer.from(
      `---\ntitle: "Ferry ${at} delayed at the quay of Larkmoor by a cracked lamp"\noutlet: The Larkmoor and District Weekly Courier of Ward ${at}\npublished: "2026-11-14"\n---\n\nThe ferry was delayed because the lamp at the quay was cracked, said two harbour officials in ward ${at}, speaking on condition of anonymity. “It was cracked for weeks,” said Ada Coll, who keeps the harbour log. Sources say that the captain had been warned ${at} times.\n`,
    ),
  }))
}
