import { plainColour } from './paint-background'
import { type Drawing, round } from './write-svg'

const shapes = 'rect, path, circle, ellipse, line, polyline, polygon, text'
const copied = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'marker-end',
  'vector-effect',
] as const
const copiedOfWords = ['font-family', 'font-size', 'font-weight', 'text-anchor'] as const

/**
 * Shapes of a picture that is SVG already, with what the style sheet says of them written into them.
 * @param onShape is told where each stands in the page
 */
export function traceShapes(
  svg: SVGSVGElement,
  drawing: Drawing,
  origin: DOMRect,
  onShape: (rect: DOMRect) => void,
): void {
  if (!svg.checkVisibility()) return
  for (const shape of svg.querySelectorAll<SVGGraphicsElement>(shapes)) {
    const matrix = shape.getScreenCTM()
    if (!matrix || shape.closest('defs, clipPath, marker, pattern')) continue
    onShape(shape.getBoundingClientRect())
    const copy = withOwnLook(shape, drawing)
    const { a, b, c, d, e, f } = matrix
    copy.setAttribute(
      'transform',
      `matrix(${a} ${b} ${c} ${d} ${round(e - origin.left)} ${round(f - origin.top)})`,
    )
    drawing.body.push(write(copy))
  }
}

const lengths = ['x', 'y', 'width', 'height'] as const

/**
 * A copy without style sheet, classes and links, its lengths in pixels and no longer parts of a picture
 * that it leaves; patterns and arrow heads go along once.
 */
function withOwnLook(shape: Element, drawing: Drawing): Element {
  const copy = shape.cloneNode(true) as Element
  if (shape instanceof SVGRectElement) {
    for (const name of lengths) {
      if (shape.hasAttribute(name)) copy.setAttribute(name, String(shape[name].baseVal.value))
    }
  }
  const style = getComputedStyle(shape)
  for (const { name } of [...copy.attributes]) {
    if (/^(?:class$|style$|data-|aria-)/.test(name)) copy.removeAttribute(name)
  }
  for (const property of shape.tagName === 'text' ? [...copied, ...copiedOfWords] : copied) {
    for (const [name, value] of lookOf(property, style.getPropertyValue(property), drawing))
      copy.setAttribute(name, value)
  }
  return copy
}

/** One property of a computed style as attributes of SVG. */
function lookOf(property: string, value: string, drawing: Drawing): [string, string][] {
  if (value === '' || (property === 'vector-effect' && value === 'none')) return []
  const id = /^url\("?[^#]*#([^")]+)"?\)$/.exec(value)?.[1]
  if (id) {
    takeAlong(id, drawing)
    return [[property, `url(#${id})`]]
  }
  if (property !== 'fill' && property !== 'stroke') return [[property, value]]
  const { colour, opacity } = plainColour(value)
  const own: [string, string] = [property, colour]
  return opacity < 1 ? [own, [`${property}-opacity`, String(opacity)]] : [own]
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
