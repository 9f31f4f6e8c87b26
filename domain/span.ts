import { z } from 'zod'

/**
 * A half-open stretch `[start, end)` of a text, in UTF-16 code units, so that
 * `text.slice(start, end)` is exactly the words meant.
 */
export const stretchSchema = z
  .tuple([z.int().nonnegative(), z.int().nonnegative()])
  .refine(([start, end]) => start <= end, 'a stretch ends at or after its start')
export type Stretch = [start: number, end: number]

/** One or more stretches in text order: a quotation broken by "she said" is one span of two stretches. */
export const spanSchema = z.array(stretchSchema)
export type Span = Stretch[]

/** The words of a span, its stretches joined by " … ". */
export function spanText(text: string, span: Span): string {
  return span.map(([start, end]) => text.slice(start, end)).join(' … ')
}

/** How many UTF-16 code units a span covers. */
export function spanLength(span: Span): number {
  return span.reduce((sum, [start, end]) => sum + end - start, 0)
}

/** How many UTF-16 code units two spans have in common. */
export function spanOverlap(a: Span, b: Span): number {
  let common = 0
  for (const [s, e] of a) {
    for (const [t, f] of b) common += Math.max(0, Math.min(e, f) - Math.max(s, t))
  }
  return common
}
