import type { Stretch } from '#domain/span'

/**
 * The paragraphs of a text: its lines, or, where the lines were wrapped at a fixed width, the blocks
 * between blank lines. Without surrounding white space; offsets are UTF-16 code units.
 */
export function splitParagraphs(text: string): Stretch[] {
  return isWrapped(text) ? cut(text, /\n[^\S\n]*\n\s*/g) : cut(text, /\n\s*/g)
}

/** Wrapped lines are short, and most of them stop in mid-sentence. */
function isWrapped(text: string): boolean {
  const lines = text.slice(0, 20_000).split('\n')
  const inner = lines.filter(
    (line, index) => line.trim() !== '' && (lines[index + 1] ?? '').trim() !== '',
  )
  if (inner.length < 4 || inner.some((line) => line.length > 120)) return false
  const unfinished = inner.filter((line) => !/[.?!:”»"’')]\s*$/.test(line)).length
  return unfinished / inner.length > 0.6
}

function cut(text: string, breaks: RegExp): Stretch[] {
  const paragraphs: Stretch[] = []
  let from = 0
  for (const found of text.matchAll(breaks)) {
    keep(text, from, found.index, paragraphs)
    from = found.index + found[0].length
  }
  keep(text, from, text.length, paragraphs)
  return paragraphs
}

function keep(text: string, from: number, to: number, paragraphs: Stretch[]): void {
  let start = from
  let end = to
  while (start < end && isBlank(text, start)) start += 1
  while (end > start && isBlank(text, end - 1)) end -= 1
  if (end > start) paragraphs.push([start, end])
}

function isBlank(text: string, at: number): boolean {
  return text[at].trim() === ''
}
