/** A stretch of text that is one token. Offsets are UTF-16 code units. */
export interface RawToken {
  start: number
  end: number
  word: string
}

/** Abbreviations that keep their full stop ("Sen.", "a.m."). */
const abbreviations = new Set(
  'mr mrs ms dr sen rep gov gen prof sgt lt col capt cmdr adm rev hon st jr sr jan feb mar apr jun jul aug sep sept oct nov dec vs etc inc corp co ltd no dept univ assn bros ave blvd rd u.s u.n u.k d.c e.g i.e a.m p.m ph.d calif fla pa mass ill mich minn wis colo ariz va tenn ga ala miss ark okla tex conn del md mo neb nev ore wash ind kan ky la'.split(
    ' ',
  ),
)

/**
 * In this order: initials with stops (U.S.), words with their inner numbers, hyphens, apostrophes
 * and ampersands, handles and tags, runs of stops and dashes, currency signs, any other mark.
 */
const tokenPattern =
  /\p{L}\.(?:\p{L}\.)+|[\p{L}\p{M}\p{N}]+(?:[.,:](?=\p{N})[\p{N}]+|[-‐‑](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+|[’'](?=\p{L})[\p{L}\p{M}]+|&(?=\p{Lu})\p{Lu}+)*|[@#][\p{L}\p{N}_]+|\.{2,}|-{2,}|\p{Sc}|[^\s]/gu

/** Endings that are words of their own: "n’t", "’s", "’re" … */
const cliticPattern = /(?:n[’']t|[’'](?:s|re|ve|ll|d|m))$/i

/** Cuts a text into tokens that never overlap, each slicing to its own words. */
export function cutTokens(text: string): RawToken[] {
  const tokens: RawToken[] = []
  const pattern = new RegExp(tokenPattern)
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const word = match[0]
    const start = match.index
    const end = start + word.length
    const clitic = cliticLength(word)
    if (clitic > 0) {
      tokens.push({ start, end: end - clitic, word: word.slice(0, -clitic) })
      tokens.push({ start: end - clitic, end, word: word.slice(-clitic) })
    } else if (text[end] === '.' && keepsItsStop(word)) {
      tokens.push({ start, end: end + 1, word: `${word}.` })
      pattern.lastIndex = end + 1
    } else {
      tokens.push({ start, end, word })
    }
  }
  return tokens
}

function cliticLength(word: string): number {
  if (word.length <= 2 || !hasLateApostrophe(word)) return 0
  const length = cliticPattern.exec(word.slice(-4))?.[0].length ?? 0
  return length < word.length ? length : 0
}

/** Every clitic has its apostrophe in the last but one place or the one before. */
function hasLateApostrophe(word: string): boolean {
  for (let at = word.length - 3; at < word.length - 1; at += 1) {
    const code = word.charCodeAt(at)
    if (code === 0x27 || code === 0x2019) return true
  }
  return false
}

function keepsItsStop(word: string): boolean {
  return abbreviations.has(word.toLowerCase()) || /^[A-Z]$/.test(word)
}
