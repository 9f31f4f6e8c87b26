import type { RawToken } from './cut-tokens'

/** A dateline with its dash is no longer than this, in characters. */
const longest = 120

const place = String.raw`(?:ST\.? )?\p{Lu}[\p{Lu}’'-]+(?:(?:[ /-]| (?:AND|OF|the|and) )(?:ST\. )?\p{Lu}[\p{Lu}’'-]+){0,2}`
const namedPlace = String.raw`\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3}`
const region = String.raw`(?:, \p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,2}){0,2}`
const date = String.raw`(?:,? (?:\p{Lu}[a-z]{2,8}\.? \d{1,2}|\d{1,2}\.? \p{Lu}[a-z]{2,8})(?:, \d{4}| \d{4})?)`
const agency = String.raw`(?: ?[([]\p{Lu}[^()[\]\n]{1,38}[)\]])`
const dash = String.raw`\s{0,2}(?:[—–―]|-{1,2}(?=\s))\s{0,2}(?=["“‘'«]?[\p{Lu}\p{N}])`

/** In capitals a place alone is enough; in mixed letters only with a date or an agency is it no subject. */
const datelines = [
  new RegExp(`^\\s*${place}${region}${date}?${agency}?${dash}`, 'u'),
  new RegExp(`^\\s*${namedPlace}${region}(?:${date}${agency}?|${agency})${dash}`, 'u'),
]

/**
 * The tokens without those of datelines ("MERROW — ", "PORT ENNIS, Talland, March 3 (Wire) -- "): where
 * an article was written is said by nobody and is no part of its first sentence. The sentence behind
 * is then read as if it opened the line, by the net, which has seen few datelines, as by the rules.
 * A line all in capitals is a heading and stays whole.
 */
export function skipDatelines(text: string, tokens: RawToken[]): RawToken[] {
  const ends = datelinesOf(text)
  if (ends.length === 0) return tokens
  let next = 0
  return tokens.filter(({ start }) => {
    while (next < ends.length && ends[next].end <= start) next += 1
    return next === ends.length || start < ends[next].start
  })
}

/** Where datelines begin and what stands behind them begins, in text order (UTF-16 code units). */
function datelinesOf(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (let start = 0; start < text.length; ) {
    const line = text.indexOf('\n', start)
    const lineEnd = line === -1 ? text.length : line
    const head = text.slice(start, Math.min(lineEnd, start + longest))
    for (const dateline of datelines) {
      const length = dateline.exec(head)?.[0].length ?? 0
      const behind = text.slice(start + length, Math.min(lineEnd, start + length + longest))
      if (length === 0 || !/\p{Ll}/u.test(behind)) continue
      found.push({ start, end: start + length })
      break
    }
    start = lineEnd + 1
  }
  return found
}
