import type { Span } from '#domain/span'
import type { LinkedAttribution } from '#engine/tokenised-text'

/**
 * Reads a test sentence with its spans marked: `[source]`, `<cue>` and `{content}`. Several cues make
 * several attributions: each takes the nearest source before it, or else after it, and the contents
 * up to the next cue.
 */
export function readMarked(marked: string): { text: string; attributions: LinkedAttribution[] } {
  const open: { mark: string; start: number }[] = []
  const found: { mark: string; start: number; end: number }[] = []
  const closing: Record<string, string> = { ']': '[', '>': '<', '}': '{' }
  let text = ''
  for (const char of marked) {
    if ('[<{'.includes(char)) open.push({ mark: char, start: text.length })
    else if (char in closing) {
      const { mark, start } = open.pop() as { mark: string; start: number }
      found.push({ mark, start, end: text.length })
    } else text += char
  }
  const cues = found.filter(({ mark }) => mark === '<')
  const sources = found.filter(({ mark }) => mark === '[')
  const contents = found.filter(({ mark }) => mark === '{')
  const attributions = cues.map((cue, index): LinkedAttribution => {
    const source = sources.length === cues.length ? sources[index] : nearest(sources, cue.start)
    const own = contents.filter((content) => nearest(cues, content.start) === cue)
    const span = ({ start, end }: { start: number; end: number }): Span[number] => [start, end]
    return {
      source: source ? [span(source)] : [],
      cue: [span(cue)],
      content: own.map(span),
      confidence: 1,
      because: [],
    }
  })
  return { text, attributions }
}

function nearest<Place extends { start: number }>(places: Place[], at: number): Place | undefined {
  return [...places].sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0]
}
