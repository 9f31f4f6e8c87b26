import { type Box, layersOf, paintOf, plainColour } from './paint-background'
import { type Drawing, round } from './write-svg'

const sides = ['Top', 'Right', 'Bottom', 'Left'] as const

interface Edge {
  width: number
  colour: string
  style: string
}

/** Whether any of a box would be seen. */
export function isPainted(style: CSSStyleDeclaration): boolean {
  return (
    plainColour(style.backgroundColor).opacity > 0 ||
    style.backgroundImage !== 'none' ||
    edgesOf(style).some(isSeen) ||
    (style.outlineStyle !== 'none' && style.outlineStyle !== 'auto')
  )
}

/** Background, borders and outline of one box, in the order in which a browser paints them. */
export function traceBox(style: CSSStyleDeclaration, box: Box, drawing: Drawing): void {
  const turned = turnOf(style, box)
  const pieces = piecesOf(style, turned.box, drawing)
  drawing.body.push(
    ...(turned.degrees === 0
      ? pieces
      : [
          `<g transform="rotate(${turned.degrees} ${round(middle(turned.box).x)} ${round(middle(turned.box).y)})">${pieces.join('')}</g>`,
        ]),
  )
}

function piecesOf(style: CSSStyleDeclaration, box: Box, drawing: Drawing): string[] {
  const edges = edgesOf(style)
  const [first] = edges
  const isEven = edges.every(
    ({ width, colour, style: line }) =>
      width === first.width && colour === first.colour && line === first.style,
  )
  const edge = isEven && isSeen(first) ? first : null
  const layers = layersOf(
    {
      images: style.backgroundImage,
      sizes: style.backgroundSize,
      places: style.backgroundPosition,
    },
    box,
    `hatch-${drawing.definitions.length}`,
  )
  drawing.definitions.push(...layers.definitions)
  const hasColour = plainColour(style.backgroundColor).opacity > 0
  const fill = layers.fill
    ? `fill="${layers.fill}"`
    : hasColour
      ? paintOf(style.backgroundColor, 'fill')
      : 'fill="none"'
  const pieces: string[] = []
  const corners = cornersOf(style.clipPath, box)
  if (corners) pieces.push(`<polygon points="${corners}" ${fill}/>`)
  else if (layers.fill || hasColour || edge) {
    const inset = (edge?.width ?? 0) / 2
    pieces.push(rectOf(box, -inset, radiusOf(style, box) - inset, `${fill}${strokeOf(edge)}`))
  }
  pieces.push(...layers.shapes)
  if (!isEven) pieces.push(...sidesOf(edges, box))
  pieces.push(...outlineOf(style, box))
  return pieces
}

function rectOf(box: Box, out: number, radius: number, look: string): string {
  return `<rect x="${round(box.left - out)}" y="${round(box.top - out)}" width="${round(Math.max(0, box.width + 2 * out))}" height="${round(Math.max(0, box.height + 2 * out))}" rx="${round(Math.max(0, radius))}" ${look}/>`
}

function edgesOf(style: CSSStyleDeclaration): Edge[] {
  return sides.map((side) => ({
    width: Number.parseFloat(style[`border${side}Width`]) || 0,
    colour: style[`border${side}Color`],
    style: style[`border${side}Style`],
  }))
}

function isSeen({ width, colour, style }: Edge): boolean {
  return width > 0 && style !== 'none' && plainColour(colour).opacity > 0
}

function strokeOf(edge: Edge | null): string {
  if (!edge) return ''
  const dashes = edge.style === 'dashed' ? ' stroke-dasharray="4 3"' : ''
  return ` ${paintOf(edge.colour, 'stroke')} stroke-width="${round(edge.width)}"${dashes}`
}

/** Borders that differ: each the trapezium between its outer and its inner edge; a tip of an arrow is one too. */
function sidesOf(edges: Edge[], { left, top, width, height }: Box): string[] {
  const [up, right, down, back] = edges.map((edge) => edge.width)
  const outer = [
    [left, top],
    [left + width, top],
    [left + width, top + height],
    [left, top + height],
  ]
  const inner = [
    [left + back, top + up],
    [left + width - right, top + up],
    [left + width - right, top + height - down],
    [left + back, top + height - down],
  ]
  return edges.flatMap((edge, side) => {
    if (!isSeen(edge)) return []
    const next = (side + 1) % 4
    if (edge.style === 'dashed') {
      const [from, to] = [outer[side], outer[next]].map(([x, y], end) => {
        const [ix, iy] = inner[end === 0 ? side : next]
        return [(x + ix) / 2, (y + iy) / 2]
      })
      return [
        `<path d="M${round(from[0])} ${round(from[1])}L${round(to[0])} ${round(to[1])}" fill="none"${strokeOf(edge)}/>`,
      ]
    }
    const points = [outer[side], outer[next], inner[next], inner[side]]
    return [`<polygon points="${writePoints(points)}" ${paintOf(edge.colour, 'fill')}/>`]
  })
}

function outlineOf(style: CSSStyleDeclaration, box: Box): string[] {
  const width = Number.parseFloat(style.outlineWidth)
  if (style.outlineStyle === 'none' || style.outlineStyle === 'auto' || !(width > 0)) return []
  const out = (Number.parseFloat(style.outlineOffset) || 0) + width / 2
  const edge = { width, colour: style.outlineColor, style: style.outlineStyle }
  return [rectOf(box, out, radiusOf(style, box) + out, `fill="none"${strokeOf(edge)}`)]
}

function radiusOf({ borderTopLeftRadius: radius }: CSSStyleDeclaration, box: Box): number {
  const most = Math.min(box.width, box.height) / 2
  if (radius.endsWith('%')) return most
  return Math.min(most, Number.parseFloat(radius) || 0)
}

/** The corners of `polygon(0px 0px, 60% 0px, …)`, or null for any other clip. */
function cornersOf(clipPath: string, box: Box): string | null {
  const inside = /^polygon\((.+)\)$/.exec(clipPath)?.[1]
  if (!inside) return null
  const place = (length: string, whole: number) =>
    length.endsWith('%') ? (Number.parseFloat(length) * whole) / 100 : Number.parseFloat(length)
  return writePoints(
    inside.split(', ').map((corner) => {
      const [x, y] = corner.split(' ')
      return [box.left + place(x, box.width), box.top + place(y, box.height)]
    }),
  )
}

/** A box that is turned fills a larger one; its own sides follow from the style. Half turns look the same. */
function turnOf(style: CSSStyleDeclaration, box: Box): { box: Box; degrees: number } {
  const degrees = (Number.parseFloat(style.rotate) || 0) % 180
  const [width, height] = [style.width, style.height].map(Number.parseFloat)
  if (degrees % 90 === 0 || !(width > 0) || !(height > 0)) return { box, degrees: 0 }
  const scale = Number.parseFloat(style.scale) || 1
  const { x, y } = middle(box)
  return {
    degrees,
    box: {
      left: x - (scale * width) / 2,
      top: y - (scale * height) / 2,
      width: scale * width,
      height: scale * height,
    },
  }
}

function middle(box: Box): { x: number; y: number } {
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
}

function writePoints(points: number[][]): string {
  return points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ')
}
