import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserPath, openBrowser } from './find-browser'
import { type OwnServer, serveOwn } from './serve-own'
import { waitForComparison } from './story-in-browser'

const policy = `How we work

Readers are told why a source is anonymous. We look for at least two sources.

At least one editor knows the identity of an unnamed source. Our office is on the quay.`

describe.skipIf(!browserPath)('the published policy of an outlet', () => {
  let server: OwnServer
  let browser: Browser
  let page: Page
  let outlet: string

  beforeAll(async () => {
    ;[server, browser] = await Promise.all([serveOwn(), openBrowser()])
    // Without scripts: everything here works by forms and links alone.
    page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    const reader = await browser.newPage()
    await reader.goto(server.address)
    await reader.getByRole('link', { name: 'Patrol drone lost over the Kestrel Strait' }).click()
    await reader.waitForURL(/\/stories\//)
    await waitForComparison(reader)
    await reader.close()
    await page.goto(`${server.address}/outlets`)
    await page.getByRole('link', { name: 'Capital Wire', exact: true }).click()
    await page.locator('#promises').waitFor()
    outlet = new URL(page.url()).pathname
  }, 240_000)

  afterAll(async () => {
    await browser?.close()
    await server?.end()
  })

  async function fitsAndReads(path: string): Promise<void> {
    const context = await browser.newContext({ reducedMotion: 'reduce' })
    const looked = await context.newPage()
    for (const [width, colorScheme] of [
      [1440, 'light'],
      [360, 'dark'],
    ] as const) {
      await looked.setViewportSize({ width, height: 900 })
      await looked.emulateMedia({ colorScheme })
      await looked.goto(server.address + path)
      const surplus = await looked.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      )
      expect(surplus, `${path} at ${width} px`).toBeLessThanOrEqual(0)
      const { violations } = await new AxeBuilder({ page: looked })
        .include('main')
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze()
      expect(
        violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 200)}`),
      ).toEqual([])
    }
    await context.close()
  }

  test('is pasted, linked sentence by sentence, and stands beside what the texts show', async () => {
    expect(await page.locator('#promises').innerText()).toContain('No published policy')
    await page.getByRole('link', { name: 'Published policy: save, read, link' }).click()
    await page.getByText('Or paste the text, or open a file').click()
    await page.getByLabel('Title', { exact: true }).fill('How the wire works')
    await page.getByLabel('Text', { exact: true }).fill(policy)
    await page.getByRole('button', { name: 'Save with the outlet' }).click()
    await page.getByText('Saved: “How the wire works”.').waitFor()
    for (const rule of ['R19', 'R21', 'R39']) {
      await page.getByRole('button', { name: new RegExp(`^Link to ${rule} `) }).click()
      await page.getByText(`Linked to ${rule}`).waitFor()
    }
    const other = page.locator('li').filter({ hasText: 'We look for at least two sources.' })
    await other.getByText('Another rule').click()
    await other.getByLabel('Rule, R01 to R43').fill('r24')
    await other.getByRole('button', { name: 'Link', exact: true }).click()
    await page.getByText('Linked to R24').waitFor()
    await fitsAndReads(`${outlet}/policy`)

    const part = page.locator('#promises')
    for (let tries = 0; tries < 60; tries += 1) {
      await page.goto(server.address + outlet)
      if ((await part.getByText('are held against the articles now').count()) === 0) break
      await page.waitForTimeout(500)
    }
    const rows = await part.locator('tbody tr').allInnerTexts()
    expect(rows.map((row) => row.slice(0, 3))).toEqual(['R19', 'R21', 'R24', 'R39'])
    expect(rows[0]).toContain('Readers are told why a source is anonymous.')
    expect(rows[0]).toMatch(
      /met in \d+ articles?[\s\S]*flagged in \d+ articles?[\s\S]*cannot tell in/,
    )
    expect(rows[3]).toContain('No text can show this')
    expect(await part.innerText()).not.toMatch(/%|score/)
    await part
      .getByRole('link', { name: /^(?:met|flagged|cannot tell) in [1-9]/ })
      .first()
      .click()
    const shown = page.locator('#promise-articles')
    await shown.waitFor()
    expect(await shown.locator('a[href^="/articles/"]').count()).toBeGreaterThan(0)
    await fitsAndReads(outlet)
    await fitsAndReads(new URL(page.url()).pathname + new URL(page.url()).search)
  }, 180_000)

  test('is removed with its links', async () => {
    await page.goto(`${server.address}${outlet}/policy`)
    await page.getByRole('button', { name: 'Unlink from R24' }).click()
    await page.getByText('The link is taken away.').waitFor()
    await page
      .getByRole('button', { name: 'Remove “How the wire works” with its versions' })
      .click()
    await page.getByText('The policy is removed.').waitFor()
    await page.goto(server.address + outlet)
    expect(await page.locator('#promises').innerText()).toContain('No published policy')
  }, 60_000)
})
