import { round } from './write-svg'

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

/**
 * The hatching of a computed `repeating-linear-gradient(45deg, rgb(…) 0px, rgb(…) 4px, …)` as a
 * gradient of SVG that repeats, or null for any other background.
 */
export function hatchOf(image: string, box: Box, id: string): string | null {
  const found = /^repeating-linear-gradient\(([\d.]+)deg, (.+)\)$/.exec(image)
  if (!found) return null
  const stops = [...found[2].matchAll(/(rgba?\([^)]*\)|color\([^)]*\)|#\w+) ([\d.]+)px/g)].map(
    ([, colour, at]) => ({ colour: plainColour(colour).colour, at: Number(at) }),
  )
  const length = stops.at(-1)?.at ?? 0
  if (length === 0) return null
  const angle = (Number(found[1]) * Math.PI) / 180
  const [dx, dy] = [Math.sin(angle), -Math.cos(angle)]
  // CSS runs a gradient through the middle of the box, from one corner's height to the other's.
  const half = (Math.abs(box.width * dx) + Math.abs(box.height * dy)) / 2
  const x = box.left + box.width / 2 - half * dx
  const y = box.top + box.height / 2 - half * dy
  const inside = stops.map(
    ({ colour, at }) => `<stop offset="${round(at / length)}" stop-color="${colour}"/>`,
  )
  return `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" spreadMethod="repeat" x1="${round(x)}" y1="${round(y)}" x2="${round(x + length * dx)}" y2="${round(y + length * dy)}">${inside.join('')}</linearGradient>`
}
