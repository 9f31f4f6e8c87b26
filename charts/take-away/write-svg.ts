/** A drawing as pieces of SVG, in CSS pixels; the pieces may lie outside of the box's origin. */
export interface Drawing {
  left: number
  top: number
  width: number
  height: number
  body: string[]
  definitions: string[]
}

/** How wide a text is, in CSS pixels. */
export type MeasureText = (text: string, size: number) => number

const margin = 24
const leastWidth = 560
const sans = "Inter, system-ui, 'Helvetica Neue', Arial, sans-serif"
const serif = "'Source Serif 4', Georgia, 'Times New Roman', serif"

/**
 * A file that stands alone: title, definition, drawing and origin, on white. Without `measure` texts are
 * broken by an estimate of their width.
 */
export function writeSvg(
  drawing: Drawing,
  words: { title: string; definition: string; origin: string },
  measure: MeasureText = (text, size) => text.length * size * 0.52,
): string {
  const inner = Math.max(leastWidth, Math.ceil(drawing.width))
  const lines: string[] = []
  let y = margin
  const paragraph = (text: string, size: number, look: string) => {
    for (const line of breakLines(text, inner, (part) => measure(part, size))) {
      y += Math.round(size * 1.35)
      lines.push(
        `<text x="${margin}" y="${y}" font-size="${size}" ${look}>${escapeXml(line)}</text>`,
      )
    }
  }
  paragraph(words.title, 19, `font-family="${serif}" font-weight="600" fill="#1c1b19"`)
  y += 4
  paragraph(words.definition, 12.5, `font-family="${sans}" fill="#57534e"`)
  y += 16
  const picture = `<g transform="translate(${round(margin - drawing.left)} ${round(y - drawing.top)})">${drawing.body.join('')}</g>`
  y += drawing.height + 8
  paragraph(words.origin, 11, `font-family="${sans}" fill="#57534e"`)
  const width = inner + 2 * margin
  const height = Math.ceil(y + margin)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escapeXml(words.title)}</title><desc>${escapeXml(words.definition)}</desc>`,
    `<defs>${drawing.definitions.join('')}</defs>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...lines,
    picture,
    '</svg>',
  ].join('\n')
}

/** Lines of whole words, none wider than `width` unless a single word is. */
export function breakLines(
  text: string,
  width: number,
  measure: (text: string) => number,
): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && measure(`${last} ${word}`) <= width) {
      lines[lines.length - 1] = `${last} ${word}`
    } else lines.push(word)
  }
  return lines
}

/** A number short enough for a file, to a hundredth of a pixel. */
export function round(value: number): number {
  return Math.round(100 * value) / 100
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
