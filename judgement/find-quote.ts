import findNearly from 'approx-string-match'
import type { AnchoredSpan } from '#domain/judgement'
import type { Span, Stretch } from '#domain/span'
import type { TextQuote } from '#domain/text-quote'
import { isInsidePair } from './quote-span'

/** Why words are not found: they are not there, or in several places that nothing tells apart. */
export type NotFound = 'not-found' | 'ambiguous'

/** Words this long are not met by chance; shorter ones ("said") have to stand in their context too. */
const tellingLength = 16
/** So many code units of context have to agree where the words alone do not tell. */
const leastContext = 6
/** Words of at least this length may differ in a fifth of their characters. */
const nearlyLength = 12
const nearlyShare = 0.2

/**
 * Where a quote stands in a text: at its old place, else where its very words stand in the best
 * context, else where words stand that differ in at most a fifth. It declines to guess between two.
 * Offsets are UTF-16 code units.
 */
export function findQuote(text: string, quote: TextQuote): Stretch | NotFound {
  const { exact, prefix, suffix, start } = quote
  if (text.startsWith(prefix + exact + suffix, start - prefix.length)) {
    return [start, start + exact.length]
  }
  const same = occurrences(text, exact)
  if (same.length > 0) return choose(text, quote, same)
  if (exact.length < nearlyLength) return 'not-found'
  return choose(text, quote, nearlySame(text, exact))
}

/** A span with each of its stretches found, in text order; they never overlap. */
export function findSpan(text: string, quotes: AnchoredSpan): Span | NotFound {
  const found: Span = []
  for (const quote of quotes) {
    const stretch = findQuote(text, quote)
    if (typeof stretch === 'string') return stretch
    found.push(stretch)
  }
  return joined(found)
}

/** Stretches in text order, those that overlap taken for one. */
export function joined(stretches: readonly Stretch[]): Span {
  const span: Span = []
  for (const [start, end] of [...stretches].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = span[span.length - 1]
    if (last && start < last[1]) last[1] = Math.max(last[1], end)
    else span.push([start, end])
  }
  return span
}

function occurrences(text: string, words: string): Stretch[] {
  const found: Stretch[] = []
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    found.push([at, at + words.length])
  }
  return found
}

function nearlySame(text: string, words: string): Stretch[] {
  const matches = findNearly(text, words, Math.floor(words.length * nearlyShare))
  // Of ends that lie beside each other all are given; the longest of them is the whole of the words.
  const places: Stretch[] = []
  for (const { start, end } of matches) {
    const known = places.find(([from, to]) => start < to && from < end)
    if (!known) places.push([start, end])
    else if (end - start > known[1] - known[0]) [known[0], known[1]] = [start, end]
  }
  return places.map((stretch) => wholeWords(text, stretch))
}

/** The one place whose context agrees best, if it agrees enough. */
function choose(text: string, quote: TextQuote, places: readonly Stretch[]): Stretch | NotFound {
  const ranked = places
    .map((place) => ({ place, context: sharedContext(text, place, quote) }))
    .sort((a, b) => b.context - a.context)
  const [best, second] = ranked
  if (!best) return 'not-found'
  const isTelling = places.length === 1 && quote.exact.length >= tellingLength
  const enough = Math.min(leastContext, quote.prefix.length + quote.suffix.length)
  if (!isTelling && best.context < enough) return places.length > 1 ? 'ambiguous' : 'not-found'
  return second && second.context === best.context ? 'ambiguous' : best.place
}

/** How many code units directly before and after agree with the quote's context. */
function sharedContext(text: string, [start, end]: Stretch, { prefix, suffix }: TextQuote): number {
  let before = 0
  while (
    before < prefix.length &&
    before < start &&
    text[start - 1 - before] === prefix[prefix.length - 1 - before]
  ) {
    before += 1
  }
  let after = 0
  while (after < suffix.length && text[end + after] === suffix[after]) after += 1
  return before + after
}

const wordPart = /[\p{L}\p{N}\uD800-\uDFFF]/u

/** Widens a stretch to the edges of the words that it cuts. */
function wholeWords(text: string, [start, end]: Stretch): Stretch {
  let from = start
  let to = end
  while (from > 0 && isCut(text, from)) from -= 1
  while (to < text.length && isCut(text, to)) to += 1
  return [from, to]
}

function isCut(text: string, at: number): boolean {
  return isInsidePair(text, at) || (wordPart.test(text[at - 1]) && wordPart.test(text[at]))
}
