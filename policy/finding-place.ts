import type { Analysis } from '#domain/analysis'
import type { Finding } from '#domain/policy'
import type { FindingPlace } from '#domain/waiver'

const longestQuote = 300
const context = 40

/** Where a finding stands, in words of the text that it was found in. */
export function placeOfFinding(
  { text, title }: Pick<Analysis, 'text' | 'title'>,
  { span, isInHeadline }: Pick<Finding, 'span' | 'isInHeadline'>,
): FindingPlace {
  if (isInHeadline) {
    return { isInHeadline, quote: whole(title.slice(0, longestQuote)), before: '', after: '' }
  }
  if (span.length === 0) return { isInHeadline, quote: '', before: '', after: '' }
  const start = Math.min(...span.map(([from]) => from))
  const end = Math.max(...span.map(([, to]) => to))
  return {
    isInHeadline,
    quote: whole(
      span
        .map(([from, to]) => text.slice(from, to))
        .join(' … ')
        .slice(0, longestQuote),
    ),
    before: whole(text.slice(Math.max(0, start - context), start)),
    after: whole(text.slice(end, end + context)),
  }
}

/** A cut may part a surrogate pair, and half of one cannot be kept. */
function whole(words: string): string {
  return words.replace(/\p{Surrogate}/gu, '\uFFFD')
}
