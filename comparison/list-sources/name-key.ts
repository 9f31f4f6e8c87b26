/** Titles before a name say who somebody is and not what they are called. */
const titles = new Set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady judge justice president governor gov senator sen representative rep congressman congresswoman mayor minister secretary attorney general gen colonel col captain capt lieutenant lt sergeant sgt chief officer detective rev reverend'.split(
    ' ',
  ),
)
const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/** A person's name in the parts that tell people apart. */
export interface NameParts {
  /** First and last name without titles and middle names, in lower case; null for a last name alone. */
  full: string | null
  last: string
}

/** Reads a person's name, or null for one without letters. */
export function readName(name: string): NameParts | null {
  const words = wordsOf(name)
  while (words.length > 1 && titles.has(words[0])) words.shift()
  while (words.length > 1 && suffixes.has(words[words.length - 1])) words.pop()
  const last = words[words.length - 1]
  if (last === undefined) return null
  return { full: words.length > 1 ? `${words[0]} ${last}` : null, last }
}

/** A body's or outlet's name without its article, or null for one without letters. */
export function readBodyName(name: string): string | null {
  const words = wordsOf(name)
  if (words[0] === 'the' && words.length > 1) words.shift()
  return words.length === 0 ? null : words.join(' ')
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/(?<=\p{L})\.(?=\p{L}|\s|$)/gu, '')
    .split(/[^\p{L}\p{M}\p{N}&’'-]+/u)
    .filter(Boolean)
}
