import { join } from 'node:path'
import { build } from 'esbuild'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserPath, openBrowser } from './find-browser'

const root = join(import.meta.dirname, '..', '..')

/** The lines alone on a page: no outlet of the demo has months enough for them. */
const page = `
  import { createRoot } from 'react-dom/client'
  import { Lines } from './charts/shares-together/lines'
  createRoot(document.getElementById('root')).render(
    <Lines
      name="Together"
      months={['Mar', 'Apr', 'May', 'Jun', 'Jul']}
      lines={[
        { measure: 'anonymous-articles', label: 'Anonymous', shares: [0.25, 0.5, null, 0.75, 1] },
        { measure: 'named-sources', label: 'Named', shares: [0, 0.1, 0.2, 0.3, 0.4] },
      ]}
    />,
  )`

describe.skipIf(!browserPath)('the lines of an outlet, in a browser', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await openBrowser()
  }, 60_000)
  afterAll(() => browser?.close())

  test('have a point for each share, run over no month without one, and are told apart by dashes', async () => {
    const { outputFiles } = await build({
      stdin: { contents: page, resolveDir: root, loader: 'tsx' },
      bundle: true,
      write: false,
      jsx: 'automatic',
      define: { 'process.env.NODE_ENV': '"production"' },
    })
    const tab = await browser.newPage({ viewport: { width: 800, height: 400 } })
    await tab.setContent('<div id="root"></div>')
    await tab.addScriptTag({ content: outputFiles[0].text })
    await tab.locator('path.recharts-line-curve').first().waitFor()
    const curves = await tab.locator('path.recharts-line-curve').evaluateAll((paths) =>
      paths.map((path) => ({
        parts: path.getAttribute('d')?.match(/M/g)?.length,
        dashes: path.getAttribute('stroke-dasharray'),
      })),
    )
    expect(curves.map(({ parts }) => parts)).toEqual([2, 1])
    expect(new Set(curves.map(({ dashes }) => dashes)).size).toBe(2)
    expect(await tab.locator('circle.recharts-line-dot').count()).toBe(9)
    // By keyboard: the arrow keys go from month to month, and the hint tells both shares.
    await tab.locator('svg.recharts-surface').first().focus()
    await tab.keyboard.press('ArrowRight')
    await tab.getByText('50%', { exact: false }).first().waitFor()
    await tab.close()
  }, 60_000)
})
