import { type Box, hatchOf, plainColour } from './paint-background'
import { type Drawing, escapeXml, round } from './write-svg'

const shapes = 'rect, path, circle, ellipse, line, polyline, polygon, text'
const copied = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'marker-end',
] as const

/**
 * What a browser has laid out, as SVG: boxes, hatching, borders, words line by line, and shapes of SVG.
 * Colours are read in the light theme whatever the page shows. Needs a page that is drawn.
 */
export function traceDrawing(region: HTMLElement): Drawing {
  const root = document.documentElement
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
    walk(region, { drawing, placed, origin })
    if (drawing.body.length === 0) return drawing
    return {
      ...drawing,
      left: reach.left,
      top: reach.top,
      width: reach.right - reach.left,
      height: reach.bottom - reach.top,
    }
  } finally {
    delete root.dataset.drawn
  }
}

interface Trace {
  drawing: Drawing
  placed: (rect: DOMRect) => Box
  origin: DOMRect
}

function walk(element: Element, trace: Trace): void {
  if (element instanceof SVGSVGElement) {
    traceSvg(element, trace)
    return
  }
  const style = getComputedStyle(element)
  const isUnseen =
    style.visibility !== 'visible' ||
    style.clipPath === 'inset(50%)' ||
    element.hasAttribute('data-undrawn') ||
    !element.checkVisibility()
  if (isUnseen) return
  traceBox(element, style, trace)
  for (const node of element.childNodes) {
    if (node instanceof Text) traceText(node, style, trace)
    else if (node instanceof Element) walk(node, trace)
  }
}

/** Background and border of one element. */
function traceBox(element: Element, style: CSSStyleDeclaration, trace: Trace): void {
  const { drawing, placed } = trace
  const { colour, opacity } = plainColour(style.backgroundColor)
  const border = Number.parseFloat(style.borderTopWidth)
  const hasBorder = border > 0 && style.borderTopWidth === style.borderLeftWidth
  if (opacity === 0 && style.backgroundImage === 'none' && !hasBorder) return
  const rect = element.getBoundingClientRect()
  if (rect.width < 1 || rect.height < 1) return
  const id = `hatch-${drawing.definitions.length}`
  const box = placed(rect)
  const hatch = hatchOf(style.backgroundImage, box, id)
  if (hatch) drawing.definitions.push(hatch)
  const fill = hatch ? `url(#${id})` : opacity > 0 ? colour : 'none'
  const edge = hasBorder ? border : 0
  drawing.body.push(
    `<rect x="${round(box.left + edge / 2)}" y="${round(box.top + edge / 2)}" width="${round(Math.max(0, box.width - edge))}" height="${round(Math.max(0, box.height - edge))}" rx="${round(radiusOf(style, box))}" fill="${fill}"${hatch ? '' : ` fill-opacity="${opacity}"`}${hasBorder ? strokeOf(style, border) : ''}/>`,
  )
}

function radiusOf({ borderTopLeftRadius: radius }: CSSStyleDeclaration, box: Box): number {
  if (radius.endsWith('%')) return Math.min(box.width, box.height) / 2
  return Number.parseFloat(radius) || 0
}

function strokeOf(style: CSSStyleDeclaration, width: number): string {
  const dashes = style.borderTopStyle === 'dashed' ? ' stroke-dasharray="4 3"' : ''
  return ` stroke="${plainColour(style.borderTopColor).colour}" stroke-width="${width}"${dashes}`
}

/** Words as they stand, line by line; `textLength` keeps their place where the font is another. */
function traceText(node: Text, style: CSSStyleDeclaration, trace: Trace): void {
  const lines: { text: string; from: number; to: number; top: number }[] = []
  const range = document.createRange()
  for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
    range.setStart(node, index)
    range.setEnd(node, index + word.length)
    const { top, width } = range.getBoundingClientRect()
    if (width === 0) continue
    const last = lines.at(-1)
    if (last && Math.abs(last.top - top) < 2) {
      last.to = index + word.length
      last.text += ` ${word}`
    } else lines.push({ text: word, from: index, to: index + word.length, top })
  }
  for (const { text, from, to } of lines) {
    range.setStart(node, from)
    range.setEnd(node, to)
    const box = trace.placed(range.getBoundingClientRect())
    const size = Number.parseFloat(style.fontSize)
    const family = escapeXml(style.fontFamily.replaceAll('"', "'"))
    // Of a line's box about four fifths lie above the base line in both fonts of the interface.
    const base = box.top + box.height / 2 + size * 0.35
    const look = `font-family="${family}" font-size="${size}" font-weight="${style.fontWeight}" fill="${plainColour(style.color).colour}"`
    if (style.writingMode.startsWith('vertical')) {
      const x = round(box.left + box.width / 2 + size * 0.35)
      const y = round(box.top + box.height)
      trace.drawing.body.push(
        `<text transform="translate(${x} ${y}) rotate(-90)" textLength="${round(box.height)}" lengthAdjust="spacingAndGlyphs" ${look}>${escapeXml(text)}</text>`,
      )
    } else {
      trace.drawing.body.push(
        `<text x="${round(box.left)}" y="${round(base)}" textLength="${round(box.width)}" lengthAdjust="spacingAndGlyphs" ${look}>${escapeXml(text)}</text>`,
      )
    }
  }
}

/** Shapes of a picture that is SVG already, with what the style sheet says of them written into them. */
function traceSvg(svg: SVGSVGElement, trace: Trace): void {
  if (!svg.checkVisibility()) return
  for (const shape of svg.querySelectorAll<SVGGraphicsElement>(shapes)) {
    const matrix = shape.getScreenCTM()
    if (!matrix || shape.closest('defs, clipPath, marker, pattern')) continue
    trace.placed(shape.getBoundingClientRect())
    const copy = withOwnLook(shape, trace.drawing)
    const { a, b, c, d, e, f } = matrix
    const { left, top } = trace.origin
    copy.setAttribute(
      'transform',
      `matrix(${a} ${b} ${c} ${d} ${round(e - left)} ${round(f - top)})`,
    )
    trace.drawing.body.push(write(copy))
  }
}

/** A copy without style sheet, classes and links; patterns and arrow heads go along once. */
function withOwnLook(shape: Element, drawing: Drawing): Element {
  const copy = shape.cloneNode(true) as Element
  const style = getComputedStyle(shape)
  copy.removeAttribute('class')
  copy.removeAttribute('style')
  for (const property of copied) {
    const value = style.getPropertyValue(property)
    const id = /^url\("?[^#]*#([^")]+)"?\)$/.exec(value)?.[1]
    if (id) takeAlong(id, drawing)
    const isColour = property === 'fill' || property === 'stroke'
    if (value)
      copy.setAttribute(property, id ? `url(#${id})` : isColour ? plainColour(value).colour : value)
  }
  return copy
}

function takeAlong(id: string, drawing: Drawing): void {
  const found = document.getElementById(id)
  if (!found || drawing.definitions.some((known) => known.includes(` id="${id}"`))) return
  const copy = found.cloneNode(false) as Element
  for (const child of found.children) copy.append(withOwnLook(child, drawing))
  drawing.definitions.push(write(copy))
}

function write(element: Element): string {
  return new XMLSerializer().serializeToString(element)
}
