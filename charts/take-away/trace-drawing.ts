import type { Box } from './paint-background'
import { isPainted, traceBox } from './trace-box'
import { traceShapes } from './trace-shapes'
import { traceWords } from './trace-words'
import type { Drawing } from './write-svg'

/**
 * What a browser has laid out, as SVG: boxes, hatching, borders, words line by line, and shapes of SVG.
 * Colours are read in the light theme whatever the page shows. Needs a page that is drawn.
 * @param elsewhere where what is folded up can be read; it follows the summary of each fold
 */
export function traceDrawing(region: HTMLElement, elsewhere: string): Drawing {
  const root = document.documentElement
  const notes = noteFolds(region, elsewhere)
  root.dataset.drawn = 'light'
  try {
    const drawing: Drawing = { left: 0, top: 0, width: 0, height: 0, body: [], definitions: [] }
    const reach = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
    const origin = region.getBoundingClientRect()
    const placed = (rect: DOMRect): Box => {
      const box = {
        left: rect.left - origin.left,
        top: rect.top - origin.top,
        width: rect.width,
        height: rect.height,
      }
      reach.left = Math.min(reach.left, box.left)
      reach.top = Math.min(reach.top, box.top)
      reach.right = Math.max(reach.right, box.left + box.width)
      reach.bottom = Math.max(reach.bottom, box.top + box.height)
      return box
    }
    walk(region, { drawing, placed, origin, clip: null })
    if (drawing.body.length === 0) return drawing
    return {
      ...drawing,
      left: reach.left,
      top: reach.top,
      width: reach.right - reach.left,
      height: reach.bottom - reach.top,
    }
  } finally {
    for (const note of notes) note.remove()
    delete root.dataset.drawn
  }
}

/** Says at each fold that is closed where to find what is in it, for as long as the drawing is traced. */
function noteFolds(region: HTMLElement, elsewhere: string): Element[] {
  return [
    ...region.querySelectorAll(
      'details:not([open], [data-undrawn], .noprint) > summary:first-of-type',
    ),
  ].map((summary) => {
    const note = document.createElement('span')
    note.textContent = ` ${elsewhere}`
    summary.append(note)
    return note
  })
}

interface Trace {
  drawing: Drawing
  placed: (rect: DOMRect) => Box
  origin: DOMRect
  /** What the nearest box that hides what runs over leaves to be seen, or null. */
  clip: DOMRect | null
}

function walk(element: Element, trace: Trace): void {
  if (element instanceof SVGSVGElement) {
    traceShapes(element, trace.drawing, trace.origin, trace.placed)
    return
  }
  const style = getComputedStyle(element)
  if (isUnseen(element, style)) return
  const rect = element.getBoundingClientRect()
  const { drawing, placed } = trace
  // A line or a tip of an arrow has no height but a border.
  if (isPainted(style) && (rect.width >= 1 || rect.height >= 1)) {
    traceBox(style, placed(rect), drawing)
  }
  tracePseudo(element, '::before', trace)
  const hides = style.overflowX === 'hidden' || style.overflowY === 'hidden'
  const inside = hides ? { ...trace, clip: rect } : trace
  for (const node of element.childNodes) {
    if (node instanceof Text) drawing.body.push(...traceWords(node, style, inside))
    else if (node instanceof Element) walk(node, inside)
  }
  tracePseudo(element, '::after', trace)
}

/** Words for those who listen, what is folded up by choice, and what serves the page alone. */
function isUnseen(element: Element, style: CSSStyleDeclaration): boolean {
  return (
    style.visibility !== 'visible' ||
    style.clipPath === 'inset(50%)' ||
    element.matches('[data-undrawn], .noprint') ||
    (style.display !== 'contents' && !element.checkVisibility())
  )
}

/** A box that only the style sheet knows: its place is told for those that are placed, and no other draws. */
function tracePseudo(element: Element, name: '::before' | '::after', trace: Trace): void {
  const style = getComputedStyle(element, name)
  if (style.content === 'none' || style.content === 'normal' || style.position !== 'absolute')
    return
  if (!(element instanceof HTMLElement) || !isPainted(style)) return
  const [left, top, width, height] = [style.left, style.top, style.width, style.height].map(
    Number.parseFloat,
  )
  const sum = (...lengths: string[]) =>
    lengths.reduce((all, length) => all + (Number.parseFloat(length) || 0), 0)
  const isWhole = style.boxSizing === 'border-box'
  const wide = isWhole
    ? 0
    : sum(style.borderLeftWidth, style.borderRightWidth, style.paddingLeft, style.paddingRight)
  const high = isWhole
    ? 0
    : sum(style.borderTopWidth, style.borderBottomWidth, style.paddingTop, style.paddingBottom)
  const outer = element.getBoundingClientRect()
  const rect = new DOMRect(
    outer.left + element.clientLeft + left,
    outer.top + element.clientTop + top,
    width + wide,
    height + high,
  )
  traceBox(style, trace.placed(rect), trace.drawing)
}
