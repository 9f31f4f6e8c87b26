import type { ComparedArticle } from '#domain/comparison'
import type { OutletFacts, OutletKind } from '#domain/outlet'
import { wordsOf } from '#engine/lexicon/lexicon-row'
import { outletRows } from '#engine/lexicon/outlets'
import { cutWords } from './cut-words'

/** An outlet that the table, an article of the set or the engine's list of names knows. */
export interface KnownOutlet {
  /** The canonical name; empty for a name that only the engine's list has, which stays as written. */
  name: string
  kind: OutletKind | null
}

/** One way to write an outlet's name. */
export interface OutletName {
  /** Its words in lower case, without a leading "the". */
  words: readonly string[]
  outlet: KnownOutlet
  /** "The Hill", "Time": without its article, or before another name, it is a plain word. */
  isPlainWord: boolean
  /** Written with "the". */
  hasArticle: boolean
  /** "AP", "ANI": only in capitals, since small letters make another word of it. */
  isAcronym: boolean
}

/** Which outlets there are, by name, by domain and by the article that they published. */
export interface OutletBook {
  /** The names that begin with a word, the longest first. */
  namesAt(firstWord: string): readonly OutletName[]
  outletOf(article: ComparedArticle): KnownOutlet | null
  /** The outlet whose pages an address is one of; null for an address that cannot be read. */
  outletAt(url: string): KnownOutlet | null
}

interface Notes {
  names: Map<string, OutletName[]>
  byName: Map<string, KnownOutlet>
  byDomain: Map<string, KnownOutlet>
}

/** Builds the book from the table of outlets and the articles of a set. */
export function openOutletBook(
  articles: readonly ComparedArticle[],
  facts: readonly OutletFacts[],
): OutletBook {
  const notes: Notes = { names: new Map(), byName: new Map(), byDomain: new Map() }
  for (const { name, aliases, domains, kind } of facts) {
    const outlet = { name, kind }
    for (const written of [name, ...aliases]) noteName(notes, written, outlet)
    for (const domain of domains) notes.byDomain.set(domain, outlet)
  }
  const ofArticle = new Map<string, KnownOutlet>()
  for (const article of articles) {
    const outlet = noteArticle(notes, article)
    if (outlet) ofArticle.set(article.id, outlet)
  }
  for (const written of outletRows.flatMap(wordsOf)) {
    noteName(notes, written, { name: '', kind: null })
  }
  for (const list of notes.names.values()) list.sort((a, b) => b.words.length - a.words.length)

  return {
    namesAt: (firstWord) => notes.names.get(firstWord) ?? [],
    outletOf: ({ id }) => ofArticle.get(id) ?? null,
    outletAt(url) {
      const host = hostOf(url)
      return host ? findByHost(notes.byDomain, host) : null
    },
  }
}

/** Of two outlets with one name the first noted has it. */
function noteName({ names, byName }: Notes, written: string, outlet: KnownOutlet): void {
  const key = nameKey(written)
  if (key === '') return
  const words = key.split(' ')
  const isAcronym = /^\p{Lu}{2,5}$/u.test(written)
  if (byName.has(key)) {
    // "TASS" is also written "Tass".
    const same = names.get(words[0])?.find((name) => name.words.join(' ') === key)
    if (same && byName.get(key) === outlet && !isAcronym) same.isAcronym = false
    return
  }
  byName.set(key, outlet)
  const name = {
    words,
    outlet,
    isPlainWord: plainWordNames.has(key),
    hasArticle: /^the\s/i.test(written),
    isAcronym,
  }
  names.set(words[0], [...(names.get(words[0]) ?? []), name])
}

/** The outlet of an article, its name and its domain noted. */
function noteArticle(notes: Notes, article: ComparedArticle): KnownOutlet | null {
  const outlet = identify(article, notes.byName, notes.byDomain)
  if (!outlet) return null
  const written = article.outlet ?? outlet.name
  noteName(notes, outlet.name, outlet)
  noteName(notes, written, outlet)
  // "told WBRD" is told to WBRD Radio.
  const callSign = /^(\p{Lu}[\p{Lu}\p{N}]{2,})\s/u.exec(written)
  if (callSign) noteName(notes, callSign[1], outlet)
  const host = article.url ? hostOf(article.url) : null
  if (host && !findByHost(notes.byDomain, host)) notes.byDomain.set(host, outlet)
  return outlet
}

function identify(
  article: ComparedArticle,
  byName: ReadonlyMap<string, KnownOutlet>,
  byDomain: ReadonlyMap<string, KnownOutlet>,
): KnownOutlet | null {
  if (article.outlet !== null && article.outlet.trim() !== '') {
    // "Tidewater Radio (Online)", "tidewater.com": what a feed adds to a name.
    const plain = article.outlet.replace(/\s*\([^)]*\)\s*$|\.(?:com|org|net)$/i, '').trim()
    const known = byName.get(nameKey(article.outlet)) ?? byName.get(nameKey(plain))
    return known ?? { name: plain || article.outlet.trim(), kind: null }
  }
  const host = article.url ? hostOf(article.url) : null
  return host ? findByHost(byDomain, host) : null
}

/** A name as it is looked up: words in lower case, without a leading "the". */
function nameKey(written: string): string {
  const words = cutWords(written).map(({ lower }) => lower)
  return (words[0] === 'the' && words.length > 1 ? words.slice(1) : words).join(' ')
}

/** The host of an address without "www.", or null. */
export function hostOf(url: string): string | null {
  if (!URL.canParse(url)) return null
  return new URL(url).hostname.toLowerCase().replace(/^www\./, '') || null
}

/** "news.example.com" is a page of "example.com", unless it has an outlet of its own. */
function findByHost(byDomain: ReadonlyMap<string, KnownOutlet>, host: string): KnownOutlet | null {
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const outlet = byDomain.get(rest)
    if (outlet) return outlet
  }
  return null
}

/** Names of one or two words that English uses for other things. */
const plainWordNames: ReadonlySet<string> = new Set(
  `advocate, age, atlantic, athletic, bazaar, bild, billboard, blaze, bulwark, channel 4, channel 5, city am, conversation,
  cosmopolitan, courant, court tv, daily news, dateline, diplomat, dispatch, drudge, economist, eater, efe, esquire,
  express, federalist, first read, fix, forbes, foreign affairs, foreign policy, fortune, forward, fox, free press,
  frontline, global news, global times, globe, governing, grist, guardian, hill, independent, intelligencer, intercept,
  journal, mail, marketplace, metro, mirror, morning star, nation, national interest, nature, nightline, note, observer, onion,
  oregonian, panorama, playbook, post, power line, private eye, puck, punchbowl, quartz, record, red state, reforma, ringer, root,
  salon, sana, science, scotsman, seven days, signal, sky, slate, spectator, splinter, sputnik, standard, star, stat, street, sun,
  telegraph, time, times, trace, tribune, upshot, variety, verge, vice, vogue, vox, vulture, week, wire, wired`
    .split(',')
    .map((name) => name.trim()),
)
