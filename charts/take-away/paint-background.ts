import { escapeXml, round } from './write-svg'

export interface Box {
  left: number
  top: number
  width: number
  height: number
}

/** A colour that programs outside of browsers read: `color(srgb …)` becomes rgb with its opacity. */
export function plainColour(colour: string): { colour: string; opacity: number } {
  const mixed = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.]+))?\)$/.exec(colour)
  if (mixed) {
    const [red, green, blue] = mixed.slice(1, 4).map((part) => Math.round(255 * Number(part)))
    return { colour: `rgb(${red}, ${green}, ${blue})`, opacity: Number(mixed[4] ?? 1) }
  }
  const clear = /^rgba\((.+), ([\d.]+)\)$/.exec(colour)
  if (clear) return { colour: `rgb(${clear[1]})`, opacity: Number(clear[2]) }
  return { colour, opacity: 1 }
}

/** `fill`, and its opacity where it is not whole, as attributes of SVG. */
export function paintOf(colour: string, property: 'fill' | 'stroke' | 'stop-color'): string {
  const plain = plainColour(colour)
  const opacity = property === 'stop-color' ? 'stop-opacity' : `${property}-opacity`
  const part = plain.opacity < 1 ? ` ${opacity}="${plain.opacity}"` : ''
  return `${property}="${escapeXml(plain.colour)}"${part}`
}

/** What lies on a box: shapes of their own, and what they are filled with. */
export interface Layers {
  /** A fill of the whole box, by the id of its definition. */
  fill: string | null
  definitions: string[]
  shapes: string[]
}

/** A background of several layers, as a computed style gives them; lists have as many parts as images. */
export interface Background {
  images: string
  sizes: string
  places: string
}

/**
 * The images of a background as SVG: hatching as a gradient that repeats, a line as a rectangle (a plain
 * gradient of one colour, with a size), dots as circles. Other images are left out.
 */
export function layersOf({ images, sizes, places }: Background, box: Box, id: string): Layers {
  const layers: Layers = { fill: null, definitions: [], shapes: [] }
  if (images === 'none') return layers
  const [size, place] = [parts(sizes, ','), parts(places, ',')]
  // The first layer lies on top, so that it is drawn last.
  const all = parts(images, ',').map((image, index) => ({ image, index }))
  for (const { image, index } of all.reverse()) {
    const hatch = hatchOf(image, box, id)
    if (hatch) {
      layers.definitions = [hatch]
      layers.fill = `url(#${id})`
    } else {
      layers.shapes.push(
        ...(lineOf(image, box, size[index % size.length], place[index % place.length]) ??
          dotOf(image, box) ??
          []),
      )
    }
  }
  return layers
}

/** What stands between separators outside of any brackets. */
function parts(list: string, separator: ',' | ' '): string[] {
  const found = ['']
  let depth = 0
  for (const letter of list) {
    if (letter === '(') depth += 1
    if (letter === ')') depth -= 1
    if (letter === separator && depth === 0) found.push('')
    else found[found.length - 1] += letter
  }
  return found.map((part) => part.trim()).filter(Boolean)
}

/** Pixels of `12px`, `25%` or `calc(25% - 0.5px)`, percentages being of `whole`. */
function pixelsOf(length: string, whole: number): number {
  let sum = 0
  for (const [, sign, number, unit] of length.matchAll(/([+-]?)\s*([\d.e-]+)(px|%)/g)) {
    const value = unit === '%' ? (Number(number) * whole) / 100 : Number(number)
    sum += sign === '-' ? -value : value
  }
  return sum
}

/**
 * The hatching of a computed `repeating-linear-gradient(45deg, rgb(…) 0px, rgb(…) 4px, …)` as a
 * gradient of SVG that repeats, or null for any other background.
 */
export function hatchOf(image: string, box: Box, id: string): string | null {
  const found = /^repeating-linear-gradient\(([\d.]+)deg, (.+)\)$/.exec(image)
  if (!found) return null
  const angle = (Number(found[1]) * Math.PI) / 180
  const [dx, dy] = [Math.sin(angle), -Math.cos(angle)]
  // CSS runs a gradient through the middle of the box, from one corner's height to the other's.
  const half = (Math.abs(box.width * dx) + Math.abs(box.height * dy)) / 2
  const stops = [...found[2].matchAll(stop)].map(([, colour, at]) => ({
    colour,
    at: pixelsOf(at, 2 * half),
  }))
  const length = stops.at(-1)?.at ?? 0
  if (length === 0) return null
  const x = box.left + box.width / 2 - half * dx
  const y = box.top + box.height / 2 - half * dy
  const inside = stops.map(
    ({ colour, at }) =>
      `<stop offset="${Math.round((1e5 * at) / length) / 1e5}" ${paintOf(colour, 'stop-color')}/>`,
  )
  return `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" spreadMethod="repeat" x1="${round(x)}" y1="${round(y)}" x2="${round(x + length * dx)}" y2="${round(y + length * dy)}">${inside.join('')}</linearGradient>`
}

const stop = /(rgba?\([^)]*\)|color\([^)]*\)|#\w+) (calc\([^)]*\)|[\d.]+(?:px|%))/g

/** A plain gradient of one colour is how a style sheet draws a line: a rectangle of its size and place. */
function lineOf(image: string, box: Box, size: string, place: string): string[] | null {
  const found = /^linear-gradient\((.+)\)$/.exec(image)
  const colours = [...(found?.[1] ?? '').matchAll(/rgba?\([^)]*\)|color\([^)]*\)/g)].map(
    ([colour]) => colour,
  )
  if (colours.length < 2 || colours.some((colour) => colour !== colours[0])) return null
  const [wide, high = 'auto'] = parts(size, ' ')
  const [across, down = '0%'] = parts(place, ' ')
  const width = wide === 'auto' ? box.width : pixelsOf(wide, box.width)
  const height = high === 'auto' ? box.height : pixelsOf(high, box.height)
  // A percentage of place is of what is left beside the image.
  const x = box.left + pixelsOf(across, box.width - width)
  const y = box.top + pixelsOf(down, box.height - height)
  return [
    `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" ${paintOf(colours[0], 'fill')}/>`,
  ]
}

/** `radial-gradient(circle at 8px 4px, rgb(…) 3.4px, …)` is a dot. */
function dotOf(image: string, box: Box): string[] | null {
  const found =
    /^radial-gradient\(circle at ([\d.]+)px ([\d.]+)px, (rgba?\([^)]*\)|color\([^)]*\)) ([\d.]+)px/.exec(
      image,
    )
  if (!found) return null
  const [, x, y, colour, radius] = found
  return [
    `<circle cx="${round(box.left + Number(x))}" cy="${round(box.top + Number(y))}" r="${round(Number(radius))}" ${paintOf(colour, 'fill')}/>`,
  ]
}
