import { givenNameRows } from '#engine/lexicon/given-names'
import { indexRows } from '#engine/lexicon/lexicon-row'
import { cutWords, type Word } from './cut-words'
import { everydayWords } from './everyday-words'
import { descriptionKinds, findGenericMentions } from './generic-mentions'
import type { Mention } from './mention'
import type { KnownOutlet, OutletBook, OutletName } from './outlet-book'

interface Reader {
  text: string
  words: readonly Word[]
  book: OutletBook
  own: KnownOutlet | null
  /** Outlets by the last word of their names, once named in full: "the Herald". */
  shortNames: Map<string, { name: string; outlet: KnownOutlet }>
  /** Words that stand behind a given name or a title somewhere: "Clara Bloomberg". */
  surnames: ReadonlySet<string>
}

/**
 * Where a text names outlets, in text order: by a known name, by the last word of a name that stood
 * before or is the article's own, by a name that ends as outlets' names do, or by what it is ("the news
 * agency"), which is then the last outlet named before.
 */
export function findMentions(text: string, book: OutletBook, own: KnownOutlet | null): Mention[] {
  const words = cutWords(text)
  const surnames = surnamesIn(words)
  const reader: Reader = { text, words, book, own, shortNames: new Map(), surnames }
  if (own) noteShortName(reader, own.name, own)
  const named: (Mention & { outlet: KnownOutlet })[] = []
  for (let at = 0; at < reader.words.length; at += 1) {
    const found =
      readShortName(reader, at) ?? readKnownName(reader, at) ?? readLikelyName(reader, at)
    if (!found) continue
    const first = withDescription(text, reader.words[at].start)
    const end = nameEnd(reader.words[found.last])
    const isSelf = found.outlet === own || isSameName(found.outlet, own)
    named.push({ start: first, end, ...found, isSelf })
    noteShortName(reader, found.name, found.outlet)
    at = found.last
  }
  const generic = findGenericMentions(text, named)
  return [...named.map(({ outlet: _, ...mention }) => mention), ...generic].sort(
    (a, b) => a.start - b.start,
  )
}

const givenNames = indexRows(givenNameRows)
const titles =
  /^(?:mr|mrs|ms|miss|dr|sir|lord|mayor|sen|senator|rep|gov|governor|president|prof|professor)$/

function surnamesIn(words: readonly Word[]): Set<string> {
  const named = words.filter(({ isCapitalised }, at) => {
    const before = words[at - 1]
    return isCapitalised && before?.isCapitalised && isNameBefore(before.lower)
  })
  return new Set(named.map(({ lower }) => bare(lower)))
}

function isNameBefore(lower: string): boolean {
  return givenNames.has(lower) || titles.test(lower)
}

interface Found {
  last: number
  name: string
  outlet: KnownOutlet
  isPlainWord: boolean
}

function isSameName(outlet: KnownOutlet, own: KnownOutlet | null): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/^the\s/, '')
  return own !== null && outlet.name !== '' && plain(outlet.name) === plain(own.name)
}

function noteShortName({ shortNames }: Reader, name: string, outlet: KnownOutlet): void {
  const words = cutWords(name)
  const last = words.at(-1)
  if (words.length > 1 && last && /^\p{L}{3}/u.test(last.lower)) {
    shortNames.set(last.lower, { name, outlet })
  }
}

/** "the Herald", once the Harbor Herald was named or in its own pages. */
function readShortName(reader: Reader, at: number): Found | null {
  const { words, shortNames } = reader
  const word = words[at]
  if (!word.isCapitalised || words[at - 1]?.lower !== 'the') return null
  const meant = shortNames.get(bare(word.lower))
  if (!meant || isNameGoingOn(reader, at, true)) return null
  return { last: at, ...meant, isPlainWord: false }
}

function readKnownName(reader: Reader, at: number): Found | null {
  const { words, text, book } = reader
  if (!words[at].isCapitalised && !/^\p{N}/u.test(text[words[at].start])) return null
  const first = words[at].lower
  const candidates = [
    ...book.namesAt(first),
    ...(bare(first) === first ? [] : book.namesAt(bare(first))),
  ]
  for (const name of candidates) {
    const last = at + name.words.length - 1
    if (!isWrittenAt(reader, at, name) || !standsAsName(reader, at, last, name)) continue
    const written = text.slice(words[at].start, nameEnd(words[last]))
    const { outlet, isPlainWord } = name
    return { last, name: outlet.name || written, outlet, isPlainWord }
  }
  return null
}

function isWrittenAt({ words, text }: Reader, at: number, { words: name }: OutletName): boolean {
  return name.every((lower, index) => {
    const word = words[at + index]
    if (!word) return false
    const isLast = index === name.length - 1
    if (word.lower !== lower && !(isLast && bare(word.lower) === lower)) return false
    return (
      index === 0 ||
      /^(?:\. |[\s&!/-]{1,3})$/.test(text.slice(words[at + index - 1].end, word.start))
    )
  })
}

/** A plain word is a name only with its article and with no other name around it. */
function standsAsName(reader: Reader, at: number, last: number, name: OutletName): boolean {
  if (isNameGoingOn(reader, last, name.isPlainWord)) return false
  const written = reader.text.slice(reader.words[at].start, nameEnd(reader.words[last]))
  if (name.isAcronym && written !== written.toUpperCase()) return false
  // In an article about Clara Bloomberg, "Bloomberg said" speaks of him.
  if (name.words.length === 1 && reader.surnames.has(name.words[0])) return false
  if (!name.isPlainWord) return true
  const before = reader.words[at - 1]
  if (name.hasArticle && before?.lower !== 'the') return false
  const other = before?.lower === 'the' ? reader.words[at - 2] : before
  return (
    !other?.isCapitalised ||
    everydayWords.has(other.lower) ||
    !isNextTo(reader, other, reader.words[at])
  )
}

const bodyWords =
  /^(?:institute|group|trust|media|foundation|philanthropies|cent(?:er|re)|company|corporation|corp|commission|party|building|tower|square|house|awards?|prize|worldwide|holdings|inc|ltd|plc|union|guild|records|university|college|hotel|arena|stadium|festival|proms|charity|board|club)$/

/** "told Time Friday": a day is no part of a name. */
const daysAndMonths =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/

/** "the Guardian Media Group", "Vice President Reed" and "the Independent Commission" are no outlets. */
function isNameGoingOn(reader: Reader, last: number, isPlainWord: boolean): boolean {
  const [word, next] = [reader.words[last], reader.words[last + 1]]
  if (!next?.isCapitalised || /['’]s$/.test(word.lower)) return false
  if (!/^\s$/.test(reader.text.slice(word.end, next.start))) return false
  return isPlainWord ? !daysAndMonths.test(next.lower) : bodyWords.test(next.lower)
}

function isNextTo({ text }: Reader, word: Word, next: Word): boolean {
  return /^[ ](?:the )?$/i.test(text.slice(word.end, next.start))
}

const lastWordOfOutlet =
  /^(?:times|post|herald|gazette|tribune|chronicle|courier|dispatch|examiner|journal|observer|telegraph|globe|sentinel|bugle|star|sun|mail|mirror|echo|argus|news|radio|tv|television|wire|daily|weekly|standard|ledger|inquirer|enquirer|bulletin|monitor|broadcasting|newspaper|press|advertiser|mercury|reporter|clarion|beacon)$/

/** "the Lakeside Bugle": two capitalised words or more, of which the last ends outlets' names. */
function readLikelyName(reader: Reader, at: number): Found | null {
  const { words, text } = reader
  if (!words[at].isCapitalised || everydayWords.has(words[at].lower)) return null
  let last = at
  while (
    words[last + 1]?.isCapitalised &&
    text.slice(words[last].end, words[last + 1].start) === ' '
  ) {
    last += 1
  }
  // "a local Denver TV station" names a town.
  if (/^(?:station|channel|affiliate|network|host)s?$/.test(words[last + 1]?.lower ?? ''))
    return null
  if (last === at || last - at > 4 || !lastWordOfOutlet.test(bare(words[last].lower))) return null
  const name = text.slice(words[at].start, nameEnd(words[last]))
  return { last, name, outlet: { name, kind: null }, isPlainWord: false }
}

const bare = (lower: string) => lower.replace(/'s$/, '')

/** Where the name in a word ends: before its possessive. */
function nameEnd({ lower, end }: Word): number {
  return /'s$/.test(lower) ? end - 2 : end
}

const description = new RegExp(
  `(?:\\b(?:the|an?|its|their)\\s)?(?:[\\p{L}-]+\\s){0,3}\\b(?:${descriptionKinds})\\s$`,
  'iu',
)

/** "the Russian state news agency TASS" is one naming: it begins at its article. */
function withDescription(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 70), start)
  const found = /[^.,;:“”"()\n]*$/.exec(before)?.[0] ?? ''
  const described = description.exec(found) ?? /\bthe\s$/i.exec(found)
  return start - (described?.[0].length ?? 0)
}
