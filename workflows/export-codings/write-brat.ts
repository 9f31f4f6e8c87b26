import type { CodedAttribution, Coding } from '#domain/coding'
import type { Span } from '#domain/span'

/**
 * A coding as brat standoff: text-bound annotations `Source`, `Cue` and `Content`, an event for each
 * attribution whose trigger is its cue, and an attribute for each label. Offsets are code points, as brat
 * counts them.
 */
export function writeBrat({ attributions }: Coding, text: string): string {
  const points = pointsOf(text)
  const lines: string[] = []
  let spans = 0
  let attributes = 0
  const bind = (type: string, span: Span) => {
    spans += 1
    const places = span.map(([start, end]) => `${points[start]} ${points[end]}`).join(';')
    const words = span.map(([start, end]) => text.slice(start, end)).join(' ')
    lines.push(`T${spans}\t${type} ${places}\t${words.replace(/\s/g, ' ')}`)
    return `T${spans}`
  }
  for (const [index, { source, cue, content, labels }] of attributions.entries()) {
    const trigger = bind('Cue', cue.length > 0 ? cue : content)
    const roles = [
      ...(cue.length > 0 ? [] : [`NoCue:${trigger}`]),
      ...(source.length > 0 ? [`Source:${bind('Source', source)}`] : []),
      ...(content.length > 0 ? [`Content:${bind('Content', content)}`] : []),
    ]
    const event = `E${index + 1}`
    lines.push(`${event}\tCue:${[trigger, ...roles].join(' ')}`)
    for (const [name, value] of Object.entries(labels)) {
      attributes += 1
      lines.push(`A${attributes}\t${name} ${event} ${writeValue(value)}`)
    }
  }
  return lines.map((line) => `${line}\n`).join('')
}

function writeValue(value: CodedAttribution['labels'][keyof CodedAttribution['labels']]): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return String(value)
}

/** Of each code unit the number of code points before it. */
function pointsOf(text: string): Uint32Array {
  const points = new Uint32Array(text.length + 1)
  let at = 0
  let count = 0
  for (const letter of text) {
    for (let unit = 0; unit < letter.length; unit += 1) points[at + unit] = count
    at += letter.length
    count += 1
  }
  points[at] = count
  return points
}
