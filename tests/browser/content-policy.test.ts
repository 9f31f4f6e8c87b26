import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserPath, openBrowser } from './find-browser'
import { type OwnServer, serveOwn } from './serve-own'

describe.skipIf(!browserPath)('the content policy of the pages', () => {
  let server: OwnServer
  let browser: Browser
  const paths = new Map<string, string>()

  beforeAll(async () => {
    ;[server, browser] = await Promise.all([serveOwn(), openBrowser()])
    const page = await browser.newPage()
    const firstLink = async (start: string) =>
      (await page.locator(`a[href^="${start}"]`).first().getAttribute('href')) as string
    await page.goto(server.address)
    paths.set('story', await firstLink('/stories/'))
    await page.goto(server.address + paths.get('story'))
    paths.set('article', await firstLink('/articles/'))
    await page.close()
  }, 240_000)

  afterAll(async () => {
    await browser?.close()
    await server?.end()
  })

  test.each(['/', 'story', 'article', '/add', '/method', '/self-review/draft', '/nowhere'])(
    'nothing on %s runs against it, and no script stands in the page without a nonce',
    async (name) => {
      const page = await browser.newPage()
      await page.addInitScript(() => {
        const refused: string[] = []
        Object.assign(window, { refused })
        document.addEventListener('securitypolicyviolation', (event) => {
          refused.push(`${event.effectiveDirective} ${event.blockedURI}`)
        })
      })
      const response = await page.goto(server.address + (paths.get(name) ?? name))
      const policy = (await response?.headerValue('content-security-policy')) ?? ''
      const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
      expect(nonce).toBeTruthy()
      expect(policy).not.toMatch(/script-src[^;]*unsafe/)
      await page.waitForLoadState('networkidle')
      expect(
        await page.evaluate(() => (window as unknown as { refused: string[] }).refused),
      ).toEqual([])
      const nonces = await page.evaluate(() =>
        [...document.scripts].map((script) => (script.src ? 'file' : script.nonce)),
      )
      expect(nonces.length).toBeGreaterThan(1)
      expect(nonces.filter((own) => own !== 'file' && own !== nonce)).toEqual([])
      await page.close()
    },
  )

  test('a script that got into a page does not run', async () => {
    const page = await browser.newPage()
    await page.goto(`${server.address}/method`)
    const hasRun = await page.evaluate(async () => {
      const div = document.createElement('div')
      div.innerHTML = '<img src="data:," onerror="window.hasRun = true">'
      document.body.append(div)
      await new Promise((resolve) => setTimeout(resolve, 300))
      return 'hasRun' in window
    })
    expect(hasRun).toBe(false)
    await page.close()
  })

  test('no two answers share a nonce', async () => {
    const policies = await Promise.all(
      [1, 2].map(async () =>
        (await fetch(`${server.address}/method`)).headers.get('content-security-policy'),
      ),
    )
    expect(policies[0]).not.toBe(policies[1])
  })
})
