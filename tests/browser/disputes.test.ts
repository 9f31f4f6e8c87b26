import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserPath, openBrowser } from './find-browser'
import { type OwnServer, serveOwn } from './serve-own'
import { waitForComparison } from './story-in-browser'

describe.skipIf(!browserPath)('disputes of a shared view', () => {
  let server: OwnServer
  let browser: Browser
  /** The owner's, with scripts. */
  let owner: Page
  let story: string
  let link: string
  const contexts: BrowserContext[] = []

  beforeAll(async () => {
    ;[server, browser] = await Promise.all([serveOwn(), openBrowser()])
    owner = await reader({})
    await owner.goto(server.address)
    await owner.getByRole('link', { name: 'Patrol drone lost over the Kestrel Strait' }).click()
    await owner.waitForURL(/\/stories\//)
    story = new URL(owner.url()).pathname
    await waitForComparison(owner)
    link = await share()
  }, 240_000)

  afterAll(async () => {
    await browser?.close()
    await server?.end()
  })

  /** A page of somebody's own. */
  async function reader(options: { javaScriptEnabled?: boolean }): Promise<Page> {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
    contexts.push(context)
    return context.newPage()
  }

  async function share(): Promise<string> {
    await owner.goto(`${server.address}${story}/shares`)
    await owner.getByRole('button', { name: 'Make a link' }).click()
    return owner.getByLabel('Link', { exact: true }).inputValue()
  }

  async function send(page: Page, note: string, rest: { proposed?: string; by?: string } = {}) {
    await page.getByLabel('What is wrong with it').fill(note)
    if (rest.proposed) await page.getByLabel('What should stand there instead').fill(rest.proposed)
    if (rest.by) await page.getByLabel('Who you are').fill(rest.by)
    await page.getByRole('button', { name: 'Send the note' }).click()
    await page.locator('[role=status] p').waitFor()
  }

  async function serious(page: Page): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze()
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 200)}`)
  }

  async function fitsAndReads(page: Page): Promise<void> {
    for (const [width, colorScheme] of [
      [1440, 'light'],
      [360, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      const surplus = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      )
      expect(surplus, `${page.url()} at ${width} px`).toBeLessThanOrEqual(0)
      expect(await serious(page)).toEqual([])
    }
  }

  test('every mark has its way to the form, large enough to be hit', async () => {
    const page = await reader({ javaScriptEnabled: false })
    await page.goto(link)
    const ways = page.locator('a[href*="/dispute/"]')
    const marks = await ways.evaluateAll((all) =>
      all.map((one) => ({
        key: decodeURIComponent((one as HTMLAnchorElement).href.split('/').at(-1) ?? ''),
        height: one.getBoundingClientRect().height,
        name: one.getAttribute('aria-label') ?? '',
      })),
    )
    const kinds = new Set(marks.map(({ key }) => key.split('.')[0]))
    for (const kind of ['paragraph', 'number', 'mix', 'dots', 'claim', 'cell', 'source', 'reason'])
      expect([...kinds]).toContain(kind)
    expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length)
    expect(Math.min(...marks.map(({ height }) => height))).toBeGreaterThanOrEqual(24)
    for (const { name } of marks) expect(name).toMatch(/^Dispute this: .{8}/)
    const claims = await page.locator('#claim-grid ol > li').count()
    expect(marks.filter(({ key }) => key.startsWith('claim.'))).toHaveLength(claims)
    // The frozen view has ids for its owner; none of them is sent to whoever has the link.
    const html = await page.content()
    const { articles } = await (await owner.request.get(`${server.address}${story}.json`)).json()
    expect(articles.length).toBeGreaterThan(2)
    for (const { id } of [...articles, { id: story.split('/').at(-1) }])
      expect(html).not.toContain(id)
  })

  test('without scripts a note is taken, is shown to nobody, and then with its answer beside the number', async () => {
    const page = await reader({ javaScriptEnabled: false })
    await page.goto(link)
    await page.getByRole('link', { name: /^Dispute this: the number “Claims resting only/ }).click()
    await page.getByRole('heading', { name: 'Dispute a mark' }).waitFor()
    const long = 'x'.repeat(501)
    await send(page, long, { by: 'Harbour Gazette' })
    const refused = await page.locator('[role=status]').innerText()
    expect(refused).toContain('501 characters, of at most 500')
    expect(await page.getByLabel('What is wrong with it').inputValue()).toBe(long)
    expect(await page.getByLabel('Who you are').inputValue()).toBe('Harbour Gazette')
    await send(page, '<b>We</b> named him\nin paragraph two.<script>alert(1)</script>', {
      by: 'Harbour Gazette',
      proposed: 'Named person',
    })
    expect(await page.locator('[role=status]').innerText()).toContain(
      'shown on the shared view once',
    )
    await page.goto(link)
    expect(await page.content()).not.toContain('in paragraph two')

    await owner.goto(server.address)
    await owner.getByRole('link', { name: '1 dispute waits' }).click()
    const card = owner.locator('article').filter({ hasText: 'Harbour Gazette' })
    await card.getByText('<b>We</b> named him').waitFor()
    await card
      .getByLabel(/^Your answer/)
      .fill('The man is named in another article, not in this one.')
    await card.getByRole('button', { name: 'Answer and accept' }).click()
    await owner.getByText('Answered: it is shown now, with the answer.').waitFor()
    expect(await owner.getByRole('link', { name: 'dispute waits' }).count()).toBe(0)

    await page.goto(link)
    const number = page.locator('section.card').filter({
      has: page.getByRole('link', { name: /the number “Claims resting only/ }),
    })
    const said = await number.innerText()
    expect(said).toContain('<b>We</b> named him\nin paragraph two.<script>alert(1)</script>')
    expect(said).toContain('by Harbour Gazette (as they say)')
    expect(said).toContain('Answer: The man is named in another article')
    expect(await page.locator('main b', { hasText: /^We$/ }).count()).toBe(0)
    const log = await page.locator('#change-log').innerText()
    for (const step of ['disputed', 'accepted', 'answered']) expect(log).toContain(`· ${step} ·`)
    await owner.goto(server.address + story)
    expect(await owner.locator('#rests').innerText()).toContain('The man is named in another')
    expect(await owner.locator('#change-log').innerText()).toContain('· answered ·')
  }, 60_000)

  test('with scripts the counter counts, a claim is corrected, and another note declined with its reason', async () => {
    const page = await reader({})
    await page.goto(link)
    await page
      .getByRole('link', { name: /^Dispute this: the claim “/ })
      .first()
      .click()
    await page.waitForURL(/\/dispute\/claim\.0$/)
    await fitsAndReads(page)
    await page.getByLabel('What is wrong with it').fill('y'.repeat(490))
    await page.getByText('10 characters left').waitFor()
    await page.getByLabel('What is wrong with it').fill('z'.repeat(503))
    await page.getByText('3 characters too many').waitFor()
    await send(page, 'Our report was the first.')
    expect(await page.locator('[role=status]').innerText()).toContain('has been kept')
    await page.goto(link)
    await page.getByRole('link', { name: /^Dispute this: the paragraph/ }).click()
    await send(page, 'Buy lamps at our shop.')

    await owner.goto(`${server.address}/disputes`)
    await fitsAndReads(owner)
    const claim = owner.locator('article').filter({ hasText: 'Our report was the first.' })
    await claim.getByText('Correct or decline').click()
    await claim.getByLabel(/^What you changed/).fill('The claim is now dated by your report.')
    await claim.getByRole('button', { name: 'Log the change and accept' }).click()
    await owner.getByText('The change is logged, and shown.').waitFor()
    const spam = owner.locator('article').filter({ hasText: 'Buy lamps' })
    await spam.getByText('Correct or decline').click()
    await spam.getByLabel(/^Why you decline/).fill('This is not about the paragraph.')
    await spam.getByRole('button', { name: 'Decline', exact: true }).click()
    await owner.getByText('Declined: it is not shown.').waitFor()

    await page.goto(link)
    const first = page.locator('#claim-grid ol > li').first()
    expect(await first.innerText()).toContain('What was changed: The claim is now dated')
    const whole = await page.locator('main').innerText()
    expect(whole).not.toContain('Buy lamps')
    expect(whole).toContain('This is not about the paragraph.')
    await fitsAndReads(page)
    await page.goto(`${link}/embed/claim-grid`)
    expect(await page.locator('a[href*="/dispute/"]').count()).toBe(0)
  }, 90_000)

  test('the mark is reached from the desk, and the correction file goes out and comes in', async () => {
    await owner.goto(`${server.address}/disputes?state=accepted`)
    const claim = owner.locator('article').filter({ hasText: 'Our report was the first.' })
    await claim.getByRole('link', { name: 'Look at the mark, to mend it' }).click()
    await owner.locator('#claim').waitFor()
    await owner.goto(`${server.address}/disputes?story=${story.split('/').at(-1)}`)
    const [download] = await Promise.all([
      owner.waitForEvent('download'),
      owner.getByRole('link', { name: 'Save the correction file' }).click(),
    ])
    const file = readFileSync(await download.path(), 'utf8')
    const { corrections } = JSON.parse(file)
    expect(corrections).toHaveLength(3)
    const take = async (text: string) => {
      await owner.locator('input[type=file]').setInputFiles({
        ...{ name: 'corrections.json', mimeType: 'application/json', buffer: Buffer.from(text) },
      })
      await owner.getByRole('button', { name: 'Take in', exact: true }).click()
      await owner.locator('form [role=status] p').waitFor()
      return owner.locator('form [role=status]').innerText()
    }
    expect(await take(file)).toBe('Taken in: 0 notes new; 3 known already.')
    await owner.reload()
    const broken = file.replace('"Our report was the first."', '""')
    const line = broken.slice(0, broken.indexOf('"note": ""')).split('\n').length
    expect(await take(broken)).toMatch(new RegExp(`line ${line}, corrections\\[1\\]\\.note: `))
  }, 60_000)

  test('a revoked link takes nothing, and the limit of an address is told', async () => {
    const page = await reader({ javaScriptEnabled: false })
    const other = await share()
    const form = `${other}/dispute/paragraph`
    await page.goto(form)
    const stale = await reader({ javaScriptEnabled: false })
    await stale.goto(form)
    for (let sent = 0; sent < 5; sent += 1) {
      await page.goto(form)
      await send(page, `Note ${sent}`)
      expect(await page.locator('[role=status]').innerText()).toContain('has been kept')
    }
    await page.goto(form)
    await send(page, 'One more')
    expect(await page.locator('[role=status]').innerText()).toMatch(
      /At most 5 notes an hour .* Nothing was kept\. Try again in \d+ minutes?\./,
    )
    await owner.goto(`${server.address}${story}/shares`)
    await owner
      .getByRole('button', { name: /^Revoke the link/ })
      .first()
      .click()
    await owner.getByText('The link is revoked').waitFor()
    await stale.getByLabel('What is wrong with it').fill('Too late')
    await stale.getByRole('button', { name: 'Send the note' }).click()
    await stale.getByRole('heading', { name: 'This link shows nothing' }).waitFor()
    await owner.goto(`${server.address}/disputes`)
    expect(await owner.locator('main').innerText()).not.toContain('Too late')
    expect(await owner.locator('main').innerText()).not.toContain('One more')
  }, 90_000)
})
