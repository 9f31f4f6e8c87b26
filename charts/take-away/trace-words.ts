import { type Box, paintOf } from './paint-background'
import { escapeXml, round } from './write-svg'

/** Some words of one line, by where they stand in their text. */
interface Line {
  from: number
  to: number
  top: number
  isCut: boolean
}

/**
 * The words of one text as they stand, line by line, in page coordinates moved by `placed`;
 * `textLength` keeps their place where the font is another. What `clip` hides is left out, and an
 * ellipsis says so.
 */
export function traceWords(
  node: Text,
  style: CSSStyleDeclaration,
  { placed, clip }: { placed: (rect: DOMRect) => Box; clip: DOMRect | null },
): string[] {
  const range = document.createRange()
  const rectOf = (from: number, to: number) => {
    range.setStart(node, from)
    range.setEnd(node, to)
    return range.getBoundingClientRect()
  }
  return linesOf(node.data, rectOf, clip).map((line) => {
    const rect = rectOf(line.from, line.to)
    const words = node.data.slice(line.from, line.to).replace(/\s+/g, ' ')
    if (!line.isCut || !clip) return write(words, placed(rect), style)
    const room = Math.min(Number.parseFloat(style.fontSize), Math.max(0, clip.right - rect.right))
    rect.width += room
    return write(`${words.trimEnd()}…`, placed(rect), style)
  })
}

function linesOf(
  data: string,
  rectOf: (from: number, to: number) => DOMRect,
  clip: DOMRect | null,
): Line[] {
  const lines: Line[] = []
  for (const { 0: word, index } of data.matchAll(/\S+/g)) {
    const rect = rectOf(index, index + word.length)
    if (rect.width === 0) continue
    const last = lines.at(-1)
    const to = clip ? endWithin(index, index + word.length, rectOf, clip) : index + word.length
    if (to === index) {
      if (last) last.isCut = true
      continue
    }
    const isCut = to < index + word.length
    if (last && Math.abs(last.top - rect.top) < 2) Object.assign(last, { to, isCut })
    else lines.push({ from: index, to, top: rect.top, isCut })
  }
  return lines
}

/** Up to which character a word is seen; a pixel over the edge is no cut. */
function endWithin(
  from: number,
  to: number,
  rectOf: (from: number, to: number) => DOMRect,
  clip: DOMRect,
): number {
  const whole = rectOf(from, to)
  if (whole.top + whole.height / 2 > clip.bottom || whole.left >= clip.right) return from
  if (whole.right <= clip.right + 1) return to
  let end = to - 1
  while (end > from && rectOf(from, end).right > clip.right - whole.height / 2) end -= 1
  return end
}

function write(text: string, box: Box, style: CSSStyleDeclaration): string {
  const size = Number.parseFloat(style.fontSize)
  const family = escapeXml(style.fontFamily.replaceAll('"', "'"))
  const slant = style.fontStyle === 'italic' ? ' font-style="italic"' : ''
  const said = style.textTransform === 'uppercase' ? text.toUpperCase() : text
  const look = `lengthAdjust="spacingAndGlyphs" font-family="${family}" font-size="${size}" font-weight="${style.fontWeight}"${slant} ${paintOf(style.color, 'fill')}`
  if (style.writingMode.startsWith('vertical')) {
    // Upright words of these charts are all turned by half, so that they run upwards.
    const x = round(box.left + box.width / 2 + size * 0.35)
    const y = round(box.top + box.height)
    return `<text transform="translate(${x} ${y}) rotate(-90)" textLength="${round(box.height)}" ${look}>${escapeXml(said)}</text>`
  }
  // Of a line's box about four fifths lie above the base line in both fonts of the interface.
  const base = box.top + box.height / 2 + size * 0.35
  return `<text x="${round(box.left)}" y="${round(base)}" textLength="${round(box.width)}" ${look}>${escapeXml(said)}</text>`
}
