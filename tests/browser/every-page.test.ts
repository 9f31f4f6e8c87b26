import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sourceCategories } from '#domain/source-category'
import { browserPath, openBrowser } from './find-browser'
import { surplusOf, wrongOn } from './open-page'
import { type OwnServer, serveOwn } from './serve-own'
import { waitForComparison } from './story-in-browser'

const widths = [1440, 820, 390, 360]

/** What another view of the story's page adds to it: the rest was looked at with the page itself. */
const partOf: Record<string, string> = {
  evidence: '#evidence',
  claim: '#claim',
  editor: '#correct',
  selection: '[aria-label="What is counted"]',
}

/** Pages that are judged at the widest in dark as well: what stands side by side there is drawn or marked. */
const widestInDark = ['home', 'story', 'evidence', 'claim', 'article', 'method']

describe.skipIf(!browserPath)('every page in a browser', () => {
  let server: OwnServer
  let browser: Browser
  let context: BrowserContext
  let page: Page
  /** By name: where each page of the product is. */
  let paths: Record<string, string>
  const foreign: string[] = []

  beforeAll(async () => {
    ;[server, browser] = await Promise.all([serveOwn(), openBrowser()])
    context = await browser.newContext({ reducedMotion: 'reduce' })
    context.on('request', (request) => {
      if (!request.url().startsWith(server.address) && !/^(?:data|blob):/.test(request.url()))
        foreign.push(request.url())
    })
    page = await context.newPage()
    await page.goto(server.address)
    await page.getByRole('link', { name: 'Patrol drone lost over the Kestrel Strait' }).click()
    await page.waitForURL(/\/stories\//)
    const story = new URL(page.url()).pathname
    await waitForComparison(page)
    const data = async (path: string) => (await page.request.get(server.address + path)).json()
    const [{ articles }, { claims }] = await Promise.all([
      data(`${story}.json`),
      data(`${story}.json?table=claims`).then(({ rows }) => ({ claims: rows })),
    ])
    const [a, b] = new Set(articles.map(({ outletId }: { outletId: string }) => outletId))
    await page.goto(server.address + story)
    const source = await page.locator('a[href*="/sources/"]').first().getAttribute('href')
    paths = {
      home: '/',
      story,
      evidence: `${story}?see=only-anonymous-claims`,
      claim: `${story}?claim=${claims[0].claimId}&strength=shown`,
      selection: `${story}?unit=source&copies=separate&voice=opaque&incidental=out&confidence=0.7`,
      article: `/articles/${articles[0].id}?at=a2`,
      editor: `/articles/${articles[0].id}?at=a2&correct=a2`,
      review: '/review',
      add: '/add',
      method: '/method',
      outlets: '/outlets',
      outlet: `/outlets/${a}`,
      compare: `/outlets/compare?a=${a}&b=${b}`,
      tables: '/outlets/tables',
      search: '/search?q=drone&kind=claim',
      source: source as string,
      draft: '/self-review/draft',
      'own stories': '/self-review',
      disputes: '/disputes',
      teach: '/teach',
      policy: `/outlets/${a}/policy`,
      print: `/print${story}`,
      'nothing there': '/stories/none',
    }
  }, 240_000)

  afterAll(async () => {
    await browser?.close()
    await server?.end()
  })

  /**
   * Opens one with all that is folded up unfolded, for what is hidden is not looked at; of the story's thirty
   * charts, which are alike, one.
   */
  async function open(path: string): Promise<void> {
    await page.goto(server.address + path)
    await page.evaluate((isStory) => {
      const where = isStory ? '#claims details, #drift details' : 'main details'
      for (const details of document.querySelectorAll<HTMLDetailsElement>(where))
        details.open = true
    }, path.startsWith('/stories/'))
  }

  /** Light at the widest and dark at the narrowest: each page is judged twice or thrice and not eight times. */
  async function lookAt(name: string, width: number): Promise<string[]> {
    await page.setViewportSize({ width, height: 900 })
    const over = await surplusOf(page)
    const found = over > 0 ? [`${name} scrolls ${over} px sideways at ${width} px`] : []
    for (const colorScheme of schemesAt(name, width)) {
      await page.emulateMedia({ colorScheme })
      for (const wrong of await wrongOn(page, { within: partOf[name] }))
        found.push(`${name} at ${width} px, ${colorScheme}: ${wrong}`)
    }
    return found
  }

  function schemesAt(name: string, width: number): ('light' | 'dark')[] {
    if (width === 360) return ['dark']
    if (width !== 1440) return []
    return widestInDark.includes(name) ? ['light', 'dark'] : ['light']
  }

  async function look(pages: Record<string, string>): Promise<string[]> {
    const found: string[] = []
    for (const [name, path] of Object.entries(pages)) {
      await page.setViewportSize({ width: widths[0], height: 900 })
      await open(path)
      for (const width of widths) found.push(...(await lookAt(name, width)))
    }
    return found
  }

  test('has nothing that axe finds serious, scrolls sideways at no width, and asks no other host', async () => {
    expect(await look(paths)).toEqual([])
    expect(foreign).toEqual([])
  }, 180_000)

  test('the same in blind mode', async () => {
    await context.addCookies([{ name: 'blind', value: 'on', url: server.address }])
    const { home, story, article, outlets } = paths
    expect(await look({ home, story, article, hidden: outlets })).toEqual([])
    const refused = await page.request.get(`${server.address}${story}.json`)
    expect(refused.status()).toBe(403)
    expect(await page.locator('footer').getByText('CSV', { exact: true }).count()).toBe(0)
    await context.clearCookies({ name: 'blind' })
  }, 90_000)

  test.each([1440, 390])(
    'nothing on the story page moves while it loads at %i px',
    async (width) => {
      await page.setViewportSize({ width, height: 900 })
      await page.addInitScript(() => {
        const seen = window as unknown as { shift: number }
        seen.shift = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            seen.shift += (entry as PerformanceEntry & { value: number }).value
        }).observe({ type: 'layout-shift', buffered: true })
      })
      await page.goto(server.address + paths.story, { waitUntil: 'networkidle' })
      await page.waitForTimeout(500)
      const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift)
      expect(shift).toBeLessThan(0.02)
    },
  )

  test('nothing is animated for whoever asks for less motion', async () => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(server.address + paths.story)
    await page.locator('[data-drawing] svg:visible').first().waitFor()
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const style = getComputedStyle(element)
          const lasts = (times: string) =>
            times.split(', ').some((time) => Number.parseFloat(time) > 0)
          return (
            (style.animationName !== 'none' && lasts(style.animationDuration)) ||
            lasts(style.transitionDuration)
          )
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
    )
    expect(moving).toEqual([])
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  })

  test('what is coloured by category has the colours of the legend on every page', async () => {
    await page.emulateMedia({ colorScheme: 'light' })
    const coloursOn = async (path: string, within: string) => {
      await page.goto(server.address + path)
      return page.evaluate((selector) => {
        const marks = [...document.querySelectorAll<HTMLElement>(`${selector} i[style]`)].filter(
          ({ style }) => style.background !== '' && !style.background.includes('--rule'),
        )
        return [
          ...new Set(
            marks.map((mark) => {
              const { backgroundColor, backgroundImage } = getComputedStyle(mark)
              return `${backgroundColor} ${backgroundImage}`
            }),
          ),
        ]
      }, within)
    }
    const legend = await coloursOn(paths.method, 'main ul')
    expect(legend).toHaveLength(sourceCategories.length)
    for (const [name, within] of [
      ['story', '#strips, #effective-sources'],
      ['evidence', '#evidence'],
      ['article', 'main'],
      ['search', 'main'],
      ['source', 'main'],
    ]) {
      const colours = await coloursOn(paths[name], `:is(${within})`)
      expect(colours.length, name).toBeGreaterThan(0)
      for (const colour of colours) expect(legend, name).toContain(colour)
    }
  })
})
