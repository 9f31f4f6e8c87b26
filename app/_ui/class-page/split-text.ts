import type { Stretch } from '#domain/span'

/** The paragraphs of a text: what stands between empty lines, without the space around it. */
export function paragraphsOf(text: string): Stretch[] {
  return [...text.matchAll(/\S(?:(?!\n\s*\n)[\s\S])*/g)].map(
    ({ 0: words, index }): Stretch => [index, index + words.trimEnd().length],
  )
}

/** The sentences of a text, as the browser divides them. */
export function sentencesOf(text: string): Stretch[] {
  const segments = new Intl.Segmenter('en', { granularity: 'sentence' })
  return paragraphsOf(text).flatMap(([from, to]) =>
    [...segments.segment(text.slice(from, to))].flatMap(({ segment, index }): Stretch[] => {
      const start = from + index
      const end = start + segment.trimEnd().length
      return start < end ? [[start, end]] : []
    }),
  )
}
