import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

/** What is wrong or right with one SVG, as a browser sees it. */
export interface SeenSvg {
  isWellFormed: boolean
  title: string
  description: string
  words: string
  /** Texts and shapes that stand outside of the view box, to a pixel. */
  outside: string[]
  width: number
  shapes: number
}

/** Unfolds whatever would hide a menu, and says of every chart its place and its question. */
export function chartsOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-drawing]')].map((drawing, index) => {
      const section = drawing.closest('section') as HTMLElement
      section.dataset.chart = String(index)
      for (let at: Element | null = section; at; at = at.parentElement)
        if (at instanceof HTMLDetailsElement) at.open = true
      return section.querySelector('h2, h3')?.textContent ?? ''
    }),
  )
}

/** The file of one chart, by a click on its menu. */
export async function takeFile(page: Page, chart: number, format: string): Promise<Buffer> {
  const menu = page
    .locator(`[data-chart="${chart}"] details`)
    .filter({ hasText: 'Download' })
    .first()
  await menu.evaluate((details: HTMLDetailsElement) => {
    details.open = true
  })
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    menu.getByText(format, { exact: true }).dispatchEvent('click'),
  ])
  return readFileSync(await download.path())
}

/** Opens an SVG on an empty page and looks where its texts and shapes stand. */
export function lookAt(blank: Page, svg: string): Promise<SeenSvg> {
  return blank.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'image/svg+xml')
    const root = document.importNode(parsed.documentElement, true) as unknown as SVGSVGElement
    document.body.replaceChildren(root)
    const frame = root.getBoundingClientRect()
    const drawn = [...root.querySelectorAll('text, rect, path, circle, polygon')].filter(
      (shape) => !shape.closest('defs'),
    )
    return {
      isWellFormed: parsed.querySelector('parsererror') === null,
      title: root.querySelector(':scope > title')?.textContent ?? '',
      description: root.querySelector(':scope > desc')?.textContent ?? '',
      words: [...root.querySelectorAll('text')].map((text) => text.textContent).join(' '),
      outside: drawn
        .filter((shape) => {
          const box = shape.getBoundingClientRect()
          return (
            box.left < frame.left - 1 ||
            box.right > frame.right + 1 ||
            box.top < frame.top - 1 ||
            box.bottom > frame.bottom + 1
          )
        })
        .map((shape) => shape.outerHTML.slice(0, 160)),
      width: frame.width,
      shapes: drawn.length,
    }
  }, svg)
}

/** Waits until a story's texts are read and held side by side, which the page shows when it is asked again. */
export async function waitForComparison(page: Page): Promise<void> {
  const end = Date.now() + 150_000
  while ((await page.locator('#claims').count()) === 0) {
    if (Date.now() > end) throw new Error('The story was not compared in time.')
    await page.waitForTimeout(1000)
    await page.reload()
  }
}
