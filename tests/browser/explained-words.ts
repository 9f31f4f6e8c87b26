import { parseHTML } from 'linkedom'
import type { TermId } from '../../app/_ui/term'

/** How each technical word stands in Spanish sentences. */
const technical: Partial<Record<TermId, RegExp>> = {
  attribution: /\batribuci(?:ón|ones)\b/i,
  claim: /\bafirmaci(?:ón|ones)\b/i,
  anonymous: /\banónim[oa]s?\b/i,
  opaque: /\bopac[oa]s?\b/i,
  generic: /\bgrupos? genéricos?\b/i,
  specificity: /\bespecificidad\b/i,
  root: /\borígenes\b|\borigen\b/i,
  copy: /\bcopias?\b/i,
  strength: /\bfuerza\b/i,
  hedge: /\bcautas?\b|\bcautelas?\b/i,
  engine: /\bmotor\b/i,
  confidence: /\bconfianza\b/i,
  interval: /\bintervalos?\b/i,
  effective: /\bfuentes efectivas\b/i,
  incidental: /\bincidental(?:es)?\b/i,
  codebook: /\blibro de códigos\b/i,
  loaded: /\bcargadas?\b/i,
}

/** Technical words of a Spanish page that nothing on it explains, by a press or in a list of meanings. */
export function unexplainedWords(html: string): string[] {
  const { document } = parseHTML(html)
  const main = document.querySelector('main')
  if (!main) return []
  const explained = new Set(
    [...main.querySelectorAll('[popover][id^="term-"]')].map(({ id }) => id.split('-')[1]),
  )
  const listed = [...main.querySelectorAll('dt')].map(({ textContent }) => textContent).join('\n')
  for (const element of main.querySelectorAll('[lang="en"], [popover], dl, script, template'))
    element.remove()
  const text = main.textContent ?? ''
  return Object.entries(technical)
    .filter(([id, pattern]) => pattern.test(text) && !explained.has(id) && !pattern.test(listed))
    .map(
      ([id, pattern]) =>
        `${id}: …${text.slice(Math.max(0, text.search(pattern) - 50)).slice(0, 110)}`,
    )
}
