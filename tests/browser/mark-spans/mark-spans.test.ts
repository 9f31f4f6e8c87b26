import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { build } from 'esbuild'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { MarkedSpans } from '../../../app/_ui/mark-spans/marked-spans'
import { browserPath, openBrowser } from '../find-browser'

if (!browserPath) {
  process.stderr.write('NO BROWSER: the marker is not tested. Install one, or set CHROMIUM_PATH.\n')
}

const text = `Two harbour officials 👩‍👩‍👧 said the ferry was lost on Sunday.\r\n\r\n“It turned north,” said Ada Coll, “and it was gone.”`
const second = text.indexOf('“It')
const given = {
  text,
  paragraphs: [
    [0, second - 4],
    [second, text.length],
  ],
}

describe.skipIf(!browserPath)('the marker in a page of its own', () => {
  let browser: Browser
  let htmlOf: (given: object) => string
  let parts: string[]

  beforeAll(async () => {
    const [bundle, opened] = await Promise.all([
      build({
        entryPoints: [join(import.meta.dirname, 'marker-page.tsx')],
        bundle: true,
        write: false,
        outdir: 'out',
        jsx: 'automatic',
        minify: true,
        metafile: true,
        define: { 'process.env.NODE_ENV': '"production"' },
      }),
      openBrowser(),
    ])
    browser = opened
    parts = Object.keys(bundle.metafile.inputs)
    const [script, style] = ['.js', '.css'].map(
      (ending) => bundle.outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '',
    )
    htmlOf = (shown) =>
      `<!doctype html><html lang="en"><title>Marker</title><meta name="viewport" content="width=device-width"><style>body{margin:8px}${style}</style><div id="root"></div><script>window.given=${JSON.stringify(shown)}</script><script>${script.replaceAll('</script', '<\\/script')}</script></html>`
  }, 120_000)

  afterAll(() => browser?.close())

  async function open(options: BrowserContextOptions = {}, shown: object = given): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 900, height: 700 }, ...options })
    const page = await context.newPage()
    await page.setContent(htmlOf(shown))
    await page.getByRole('listbox').waitFor()
    return page
  }

  const marksOf = (page: Page): Promise<MarkedSpans> => page.evaluate(() => window.marks)
  const wordsOf = async (page: Page, role: keyof MarkedSpans) =>
    (await marksOf(page))[role].map(([start, end]) => text.slice(start, end))
  const word = (page: Page, said: string) =>
    page
      .locator('[data-word]')
      .filter({ hasText: new RegExp(`^${said}`) })
      .first()
  const says = (page: Page) => page.getByRole('status').innerText()

  test('holds nothing of Next', () => {
    expect(parts.some((part) => part.includes('mark-spans/span-marker.tsx'))).toBe(true)
    expect(
      parts.filter((part) => /node_modules\/(?:next|next-intl|use-intl)\//.test(part)),
    ).toEqual([])
  })

  test('a mouse drags from the first word to the last, and the offsets are exact', async () => {
    const page = await open()
    await word(page, 'Two').hover()
    await page.mouse.down()
    await word(page, 'officials').hover()
    await word(page, '👩').hover()
    await page.mouse.up()
    expect(await says(page)).toBe('words 1 to 4 chosen: Two harbour officials 👩‍👩‍👧')
    await page.getByRole('button', { name: 'Source' }).first().click()
    expect(await wordsOf(page, 'source')).toEqual(['Two harbour officials 👩‍👩‍👧'])
    expect(await says(page)).toBe('source, words 1 to 4')
    // Backwards, with both marks of a quotation inside.
    await word(page, 'north').hover()
    await page.mouse.down()
    await word(page, '“It').hover()
    await page.mouse.up()
    await page.getByRole('button', { name: 'Content' }).first().click()
    expect(await wordsOf(page, 'content')).toEqual(['“It turned north,”'])
    // A click with Shift reaches from the last click.
    await word(page, '“and').click()
    await word(page, 'gone').click({ modifiers: ['Shift'] })
    await page.getByLabel('A further stretch').check()
    await page.getByRole('button', { name: 'Content' }).first().click()
    expect(await wordsOf(page, 'content')).toEqual(['“It turned north,”', '“and it was gone.”'])
    expect(await page.getByLabel('A further stretch').isChecked()).toBe(false)
    await page.getByRole('button', { name: 'Remove content: “It turned north,”' }).click()
    expect(await wordsOf(page, 'content')).toEqual(['“and it was gone.”'])
    await page.context().close()
  })

  test('a finger taps the first and the last word at 360 px, and every target is large enough', async () => {
    const page = await open({
      viewport: { width: 360, height: 700 },
      hasTouch: true,
      isMobile: true,
    })
    await word(page, 'Two').tap()
    expect(await says(page)).toBe('first word: Two')
    await word(page, 'officials').tap()
    await page.getByRole('button', { name: 'Source' }).first().tap()
    expect(await wordsOf(page, 'source')).toEqual(['Two harbour officials'])
    await word(page, 'said').tap()
    await page.getByRole('button', { name: 'Cue' }).first().tap()
    expect(await wordsOf(page, 'cue')).toEqual(['said'])
    const small = await page.locator('[data-word], button, label').evaluateAll((targets) =>
      targets
        .filter((target) => {
          const { width, height } = target.getBoundingClientRect()
          return width < 24 || height < 24
        })
        .map((target) => target.textContent),
    )
    expect(small).toEqual([])
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0)
    expect(await page.getByText('Tap the first word, then the last.').isVisible()).toBe(true)
    await page.context().close()
  })

  test('the keyboard moves by word and line, extends with Shift, assigns, confirms and leaves', async () => {
    const page = await open()
    await page.getByRole('listbox').focus()
    const active = () =>
      page.evaluate(() => {
        const id = document.activeElement?.getAttribute('aria-activedescendant') ?? ''
        return document.getElementById(id)?.textContent
      })
    expect(await active()).toBe('Two')
    await page.keyboard.press('ArrowRight')
    expect(await active()).toBe('harbour')
    await page.keyboard.press('Shift+ArrowRight')
    expect(await says(page)).toBe('words 2 to 3 chosen: harbour officials')
    await page.keyboard.press('s')
    expect(await wordsOf(page, 'source')).toEqual(['harbour officials'])
    expect(await says(page)).toBe('source, words 2 to 3')
    // One word needs no Shift.
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    expect(await active()).toBe('said')
    await page.keyboard.press('c')
    expect(await wordsOf(page, 'cue')).toEqual(['said'])
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Shift+End')
    await page.keyboard.press('t')
    expect(await wordsOf(page, 'content')).toEqual(['the ferry was lost on Sunday'])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Home')
    expect(await active()).toBe('“It')
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Shift+T')
    expect(await wordsOf(page, 'content')).toEqual(['the ferry was lost on Sunday', 'It turned'])
    await page.keyboard.press('Delete')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Control+Home')
    expect(await active()).toBe('Two')
    await page.keyboard.press('Control+End')
    expect(await active()).toBe('gone.”')
    await page.keyboard.press('Enter')
    // The first Escape gives the selection up, the second leaves.
    await page.keyboard.press('Shift+ArrowLeft')
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => window.left ?? 0)).toBe(0)
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => [window.confirmed, window.left])).toEqual([1, 1])
    await page.context().close()
  })

  test('marks are told by line, letter and name, not by colour alone', async () => {
    const page = await open()
    await page.getByRole('listbox').focus()
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('s')
    await page.keyboard.press('End')
    await page.keyboard.press('t')
    const seen = await page
      .locator('[data-word]')
      .evaluateAll((words) =>
        words
          .filter((one) => one.getAttribute('aria-label'))
          .map((one) => [
            one.getAttribute('aria-label'),
            (one as HTMLElement).dataset.starts ?? '',
            getComputedStyle(one).borderBottomStyle,
          ]),
      )
    expect(seen).toEqual([
      ['Two, Source', 'S', 'solid'],
      ['harbour, Source', '', 'solid'],
      ['Sunday., Content', 'T', 'none'],
    ])
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([])
    await page.context().close()
  })

  test('two thousand words answer a key within a frame or two', async () => {
    const paragraph = 'The officials said that it was lost. '.repeat(28).trim()
    const long = Array.from({ length: 10 }, () => paragraph).join('\n\n')
    const paragraphs = Array.from({ length: 10 }, (_, at) => at * (paragraph.length + 2)).map(
      (start) => [start, start + paragraph.length],
    )
    const page = await open({}, { text: long, paragraphs })
    await page.locator('[data-word="1900"]').waitFor()
    const took = await page.evaluate(async () => {
      const box = document.querySelector('[role="listbox"]') as HTMLElement
      box.focus()
      const times: number[] = []
      for (let press = 0; press < 30; press += 1) {
        const before = performance.now()
        box.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'ArrowRight', shiftKey: true, bubbles: true }),
        )
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
        times.push(performance.now() - before)
      }
      return times.sort((a, b) => a - b)[15]
    })
    expect(took).toBeLessThan(150)
    await page.context().close()
  })
})
