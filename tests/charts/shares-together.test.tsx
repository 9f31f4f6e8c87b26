import { parseHTML } from 'linkedom'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { SharesTogether } from '#charts/shares-together'
import { InLanguage } from '../app/in-language'

const months = ['Mar 2026', 'Apr 2026', 'May 2026', 'Jun 2026', 'Jul 2026']
const lines = [
  { measure: 'anonymous-articles', label: 'Anonymous', shares: [0.25, 0.5, null, 0.75, 1] },
  { measure: 'named-sources', label: 'Named', shares: [0, 0.1, 0.2, 0.3, 0.4] },
]

test('the table has every share, and a month without one is no nought', () => {
  const { document } = parseHTML(
    renderToStaticMarkup(
      <InLanguage>
        <SharesTogether
          id="together"
          title="Together"
          definition="All."
          caution="None."
          months={months}
          lines={lines}
        />
      </InLanguage>,
    ),
  )
  const cells = [...document.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  )
  expect(cells[0]).toEqual(['Mar 2026', '25%', '0%'])
  expect(cells[2]).toEqual(['May 2026', 'too few cases', '20%'])
  // Each line is told apart by its dashes too.
  const dashes = [...document.querySelectorAll('ul svg path')].map(
    (path) => /stroke-dasharray:([^;]+)/.exec(path.getAttribute('style') ?? '')?.[1],
  )
  expect(new Set(dashes).size).toBe(lines.length)
})
