import type { Stretch } from '#domain/span'

/**
 * Two ways in which pages mistreat a text. Both keep its length, so that every labelled offset
 * stays true.
 */

/** A line break between sentences, as feeds and some extractors give it. */
export function breakSentences(text: string, sentences: readonly Stretch[]): string {
  const units = text.split('')
  for (const [start] of sentences.slice(1)) {
    if (/\s/.test(units[start - 1])) units[start - 1] = '\n'
  }
  return units.join('')
}

/** All line breaks lost, as when a text is pasted out of a page. */
export function loseLineBreaks(text: string): string {
  return text.replace(/[\r\n]/g, ' ')
}
