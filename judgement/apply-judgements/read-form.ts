import type { Form, Prominence } from '#domain/attribution'
import type { Span, Stretch } from '#domain/span'

/** Codebook section 5 for a content that a person marked: all of its words in quotation marks, some, or none. */
export function readForm(text: string, paragraphs: readonly Stretch[], content: Span): Form {
  let words = 0
  let quoted = 0
  for (const [start, end] of content) {
    const quotations = quotationsAround(text, paragraphs, start, end)
    for (const { index, 0: word } of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) {
      words += 1
      const at = start + index
      if (quotations.some(([from, to]) => at >= from && at + word.length <= to)) quoted += 1
    }
  }
  if (words > 0 && quoted / words >= 0.85) return 'direct'
  return quoted > 0 ? 'mixed' : 'indirect'
}

/** Within a paragraph; a quotation that it does not close goes to its end, as newspapers write it. */
function quotationsAround(
  text: string,
  paragraphs: readonly Stretch[],
  start: number,
  end: number,
): Stretch[] {
  const touched = paragraphs.filter(([from, to]) => from < end && start < to)
  return (touched.length > 0 ? touched : [[0, text.length] as Stretch]).flatMap(([from, to]) =>
    [...text.slice(from, to).matchAll(/[“"][^”"]*(?:[”"]|$)/g)].map(
      ({ index, 0: words }): Stretch => [from + index, from + index + words.length],
    ),
  )
}

const leadParagraphs = 3

/** The lead is the first three paragraphs (codebook section 4). A headline inside the text keeps what the engine says. */
export function readProminence(paragraphs: readonly Stretch[], at: number): Prominence {
  const lead = paragraphs[leadParagraphs - 1]
  return lead === undefined || at < lead[1] ? 'lead' : 'body'
}
