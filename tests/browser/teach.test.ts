import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { classFileSchema } from '#domain/class-file'
import { inventWork } from '../workflows/invent-class'
import { browserPath, openBrowser } from './find-browser'
import { type OwnServer, serveOwn } from './serve-own'

describe.skipIf(!browserPath)('a lesson', () => {
  let server: OwnServer
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    ;[server, browser] = await Promise.all([serveOwn(), openBrowser()])
    page = await (await browser.newContext()).newPage()
  }, 240_000)
  afterAll(async () => {
    await browser?.close()
    await server?.end()
  })

  test('is made from an article, handed out, taken in, argued and settled', async () => {
    await page.goto(`${server.address}/teach`)
    await page.getByLabel('Text to code').selectOption({ index: 0 })
    await page.getByLabel('Name of the class').fill('Friday, third lesson')
    await page.getByRole('button', { name: 'Make the class' }).click()
    await page.getByRole('heading', { name: 'Friday, third lesson', level: 1 }).waitFor()
    const address = page.url()
    const html = await (await page.request.get(`${address}/file`)).text()
    const written = /id="class-file">([^<]+)</.exec(html)?.[1] ?? ''
    const file = classFileSchema.parse(JSON.parse(written))
    // Blind: nothing of the outlet, nothing that the engine read.
    expect(Object.keys(file.texts[0]).sort()).toEqual(['id', 'text', 'textHash', 'title'])

    const end = Math.min(40, file.texts[0].text.length)
    const kinds = ['named_person', 'unnamed_person', 'unnamed_person'] as const
    const works = kinds.map((kind, index) =>
      inventWork(file, {
        nickname: ['amber otter', 'calm owl', 'wise fox'][index],
        attributions: [
          {
            id: '1',
            source: [[0, 5]],
            cue: [[6, 9]],
            content: [[10, end]],
            labels: { kind, standing: kind === 'named_person' ? null : 'anonymous' },
          },
        ],
      }),
    )
    await page.getByLabel('Files that pupils saved').setInputFiles([
      ...works.map((work, index) => ({
        name: `${index}.json`,
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(work)),
      })),
      { name: 'holiday.json', mimeType: 'application/json', buffer: Buffer.from('{"a":') },
    ])
    await page.getByRole('button', { name: 'Take them in' }).click()
    await page.getByText('3 works were taken in.').waitFor()
    expect(await page.getByText(/Left out.*holiday\.json/).count()).toBe(1)
    expect(await page.getByText('3 joined, 3 locked').count()).toBe(1)
    // Two of three call the source unnamed: argued, and in numbers only.
    expect(await page.getByRole('main').innerText()).not.toMatch(/otter|owl/)
    await page.getByRole('button', { name: 'Settle on: unnamed person' }).click()
    await page.getByText('Settled by the class: unnamed person').waitFor()
    expect(await page.getByText('2 of 3 answers were the settled one').count()).toBe(1)
    const table = await (await page.request.get(`${address}/codings/csv`)).text()
    expect(table.split('\n').filter((line) => line.includes(',kind,')).length).toBe(3)
    const annotations = await (await page.request.get(`${address}/codings/annotations`)).json()
    expect(annotations.total).toBe(3)

    for (const [width, colorScheme] of [
      [1440, 'light'],
      [360, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0].html.slice(0, 90)}`)).toEqual([])
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(over).toBeLessThanOrEqual(0)
    }
  }, 120_000)

  test('is deleted with all work, when the teacher says so twice', async () => {
    await page.goto(`${server.address}/teach`)
    await page.getByRole('link', { name: 'Friday, third lesson' }).click()
    await page.getByText('Delete it now').click()
    await page.getByRole('button', { name: 'Yes, delete the class and all work' }).click()
    await page.waitForURL(`${server.address}/teach`)
    expect(await page.getByRole('link', { name: 'Friday, third lesson' }).count()).toBe(0)
  }, 60_000)
})
