import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'

/** How a page is looked at: 1440 px wide, in light, with scripts and in English unless it says otherwise. */
export interface Look {
  width?: number
  colorScheme?: 'light' | 'dark'
  javaScriptEnabled?: boolean
}

/**
 * Opens a page in a window of its own, without animations. When the page is closed, it must have asked
 * no other host for anything.
 */
export async function openPage(browser: Browser, address: string, look: Look = {}): Promise<Page> {
  const { width = 1440, colorScheme = 'light', javaScriptEnabled = true } = look
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    javaScriptEnabled,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const { origin } = new URL(address)
  const foreign: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(?:data|blob):/.test(request.url()))
      foreign.push(request.url())
  })
  page.on('close', () => expect(foreign).toEqual([]))
  await page.goto(address)
  return page
}

/** By how many CSS pixels a page is wider than its window; 0 or less is none. */
export function surplusOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * What axe holds against a page, in words that name the rule and the first element.
 * @param how.within a CSS selector of the part that is looked at
 * @param how.tags the rules, by their tags; all of them when it is null
 * @param how.least what is less grave is left out
 */
export async function wrongOn(
  page: Page,
  how: { within?: string; tags?: string[] | null; least?: 'minor' | 'serious' } = {},
): Promise<string[]> {
  const { within = 'html', tags = wcag, least = 'serious' } = how
  // Pages have no frames, so one call does for all of it; and what a rule passes is not spelled out:
  // of a story's ten thousand elements that is 2 MB and half of the time.
  const builder = new AxeBuilder({ page }).include(within).setLegacyMode(true)
  const { violations } = await builder
    .options({
      resultTypes: ['violations'],
      ...(tags && { runOnly: { type: 'tag', values: tags } }),
    })
    .analyze()
  return violations
    .filter(({ impact }) => least === 'minor' || impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id} ${nodes.length} times: ${nodes[0]?.html.slice(0, 300)}`)
}
