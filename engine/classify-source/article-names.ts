import { givenNames, knownNames, nameWords } from '../lexicon/names'
import { sourceNouns } from '../lexicon/source-nouns'
import type { Token, TokenisedText } from '../tokenised-text'

export type Gender = 'male' | 'female' | 'unknown'

/** A person's name as it stands in a text; `first` and `last` are token indices, both within. */
export interface NameMention {
  surname: string
  first: number
  last: number
  gender: Gender
}

/** What a run of capitalised words names. `common` is a noun that only happens to be capitalised. */
export type NameType = 'person' | 'organisation' | 'outlet' | 'self' | 'people' | 'common'

/** Every person whom an article names, and its own outlet's name. */
export interface ArticleNames {
  /** Full names by surname in lower case. */
  persons: ReadonlyMap<string, string>
  mentions: readonly NameMention[]
  /** Single words that the article uses like places: "in Varda", "Varda’s navy". */
  places: ReadonlySet<string>
  ownOutlet: string | null
}

const particles = new Set([
  'de',
  'van',
  'von',
  'bin',
  'al',
  'el',
  'della',
  'der',
  'ibn',
  'da',
  'dos',
  'le',
  'la',
])

/** Whether a word begins with a capital. */
export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

/** Finds the persons named anywhere in an article: by a title or given name first, then by surname. */
export function findNames(text: TokenisedText, ownOutlet: string | undefined): ArticleNames {
  const { tokens } = text
  const persons = new Map<string, string>()
  const genders = new Map<string, Gender>()
  const runs = capitalRuns(tokens)
  for (const run of runs) {
    const person = fullName(tokens, run)
    if (!person) continue
    const known = persons.get(person.surname)
    if (!known || known.length < person.full.length) persons.set(person.surname, person.full)
    if (person.gender !== 'unknown') genders.set(person.surname, person.gender)
  }
  pronounGenders(tokens, runs, persons, genders)
  const mentions = runs.flatMap(({ first, last }) => {
    const surname = surnameOf(tokens, first, last, persons)
    return surname ? [{ surname, first, last, gender: genders.get(surname) ?? 'unknown' }] : []
  })
  const places = findPlaces(tokens, runs, persons)
  return {
    persons,
    mentions,
    places,
    ownOutlet: ownOutlet ? withoutArticle(ownOutlet.toLowerCase()) : null,
  }
}

const placePrepositions = new Set([
  'in',
  'from',
  'across',
  'near',
  'off',
  'throughout',
  'outside',
  'inside',
])

/**
 * Names of places that no list knows: one capitalised word after "in" or "from", or whose genitive
 * owns a body ("Varda’s foreign ministry"). They stand for their governments, as countries do.
 */
function findPlaces(
  tokens: readonly Token[],
  runs: readonly Run[],
  persons: ReadonlyMap<string, string>,
): Set<string> {
  const places = new Set<string>()
  for (const { first, last } of runs) {
    const { lower } = tokens[last]
    if (first !== last || persons.has(lower) || knownNames.has(lower)) continue
    const isAfterPreposition = placePrepositions.has(tokens[first - 1]?.lower ?? '')
    if (isAfterPreposition || ownsBody(tokens, last)) places.add(lower)
  }
  return places
}

function ownsBody(tokens: readonly Token[], at: number): boolean {
  if (!/^[’']s?$/.test(tokens[at + 1]?.word ?? '')) return false
  return tokens
    .slice(at + 2, at + 5)
    .some(({ lower }) =>
      /^(?:ministry|navy|army|government|parliament|embassy|president|capital|waters|coast|forces|air)$/.test(
        lower,
      ),
    )
}

interface Run {
  first: number
  last: number
}

/** Runs of capitalised words inside a sentence; a particle between two of them belongs to the name. */
function capitalRuns(tokens: readonly Token[]): Run[] {
  const runs: Run[] = []
  let index = 0
  while (index < tokens.length) {
    if (!opensRun(tokens, index)) {
      index += 1
      continue
    }
    const first = index
    while (continuesRun(tokens, index + 1)) index += 1
    runs.push({ first, last: index })
    index += 1
  }
  return runs
}

function opensRun(tokens: readonly Token[], index: number): boolean {
  const { word, lower, partOfSpeech } = tokens[index]
  if (!isCapitalised(word)) return false
  const opensSentence = index === 0 || tokens[index - 1].sentence !== tokens[index].sentence
  if (!opensSentence) return true
  if (givenNames.male.has(lower) || givenNames.female.has(lower) || nameWords.has(lower))
    return true
  return partOfSpeech === 'PROPN' || isCapitalised(tokens[index + 1]?.word ?? '')
}

function continuesRun(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!token || token.sentence !== tokens[index - 1].sentence) return false
  if (isCapitalised(token.word)) return true
  return particles.has(token.lower) && isCapitalised(tokens[index + 1]?.word ?? '')
}

/** A run that names a person by title or given name: "Defence Minister Ada Oren", "Dr. Marsh". */
function fullName(
  tokens: readonly Token[],
  { first, last }: Run,
): { surname: string; full: string; gender: Gender } | null {
  const start = first + titleLength(tokens.slice(first, last + 1))
  const isTitled = start > first || isAfterTitle(tokens, first)
  const given = tokens[start].lower
  const gender = genderOf(given, tokens[start - 1]?.lower)
  const isGiven = givenNames.male.has(given) || givenNames.female.has(given)
  const words = tokens.slice(start, last + 1)
  if (endsLikeBody(words)) return null
  const isName =
    (isGiven && words.length >= 2 && words.length <= 4) || (isTitled && words.length <= 3)
  if (!isName || sourceNouns.has(words[words.length - 1].lower)) return null
  return {
    surname: words[words.length - 1].lower,
    full: words.map(({ word }) => word).join(' '),
    gender,
  }
}

/** How many words of a run are a title: "Harbour Minister Ada Coll" has two. */
function titleLength(words: readonly Token[]): number {
  const last = words.findLastIndex(({ lower }) => nameWords.get(lower)?.class === 'honorific')
  return last >= 0 && last < words.length - 1 ? last + 1 : 0
}

function isAfterTitle(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]
  if (!before || before.sentence !== tokens[first].sentence) return false
  return nameWords.get(before.lower)?.class === 'honorific'
}

function endsLikeBody(words: readonly Token[]): boolean {
  const last = nameWords.get(words[words.length - 1].lower)?.class
  return (
    last === 'organisation-word' ||
    last === 'people' ||
    (last === 'outlet-word' && words.length > 2)
  )
}

function genderOf(given: string, title: string | undefined): Gender {
  if (/^(?:mrs|ms|miss|dame|lady|queen|princess|sister)\.?$/.test(title ?? '')) return 'female'
  if (/^(?:mr|sir|lord|king|prince|father)\.?$/.test(title ?? '')) return 'male'
  const isMale = givenNames.male.has(given)
  const isFemale = givenNames.female.has(given)
  if (isMale === isFemale) return 'unknown'
  return isMale ? 'male' : 'female'
}

/** "Oren said she …": a pronoun soon after a name tells a gender that the name does not. */
function pronounGenders(
  tokens: readonly Token[],
  runs: readonly Run[],
  persons: ReadonlyMap<string, string>,
  genders: Map<string, Gender>,
): void {
  for (const { first, last } of runs) {
    const surname = surnameOf(tokens, first, last, persons)
    if (!surname || genders.has(surname)) continue
    const near = tokens
      .slice(last + 1, last + 12)
      .find(({ lower }) => /^(?:he|she|his|her)$/.test(lower))
    if (near && near.sentence === tokens[last].sentence) {
      genders.set(surname, /^h(?:e|is)$/.test(near.lower) ? 'male' : 'female')
    }
  }
}

function surnameOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  persons: ReadonlyMap<string, string>,
): string | null {
  const words = tokens.slice(first, last + 1)
  if (endsLikeBody(words)) return null
  const surname = words[words.length - 1].lower
  return persons.has(surname) ? surname : null
}

/**
 * What a run of capitalised words names, and why.
 * @param isAfterThe "the Post" is an outlet, "Post" may be a person
 */
export function typeOfName(
  words: readonly Token[],
  names: ArticleNames,
  isAfterThe: boolean,
): { type: NameType; because: string } {
  const joined = words.map(({ lower }) => lower).join(' ')
  const shown = `“${words.map(({ word }) => word).join(' ')}”`
  const last = words[words.length - 1].lower
  const is = (type: NameType, because: string) => ({ type, because: `${shown} ${because}` })
  if (names.ownOutlet === withoutArticle(joined)) return is('self', 'is the outlet itself')
  const known = knownNames.get(isAfterThe ? `the ${joined}` : joined) ?? knownNames.get(joined)
  if (known?.class === 'outlet' && !isLonePerson(words, names))
    return is('outlet', `is ${known.because}`)
  const lastClass = nameWords.get(last)?.class
  const isTitled = titleLength(words) > 0 && !endsLikeBody(words)
  if (lastClass === 'people' && !isTitled) return is('people', `is ${nameWords.get(last)?.because}`)
  if (isTitled || (words.length > 1 && names.persons.has(last)))
    return is('person', 'is a person’s name')
  if (known && !isLonePerson(words, names)) return is('organisation', `is ${known.because}`)
  return typeByWords(words, names, isAfterThe, is)
}

function isLonePerson(words: readonly Token[], names: ArticleNames): boolean {
  return words.length === 1 && names.persons.has(words[0].lower)
}

function typeByWords(
  words: readonly Token[],
  names: ArticleNames,
  isAfterThe: boolean,
  is: (type: NameType, because: string) => { type: NameType; because: string },
): { type: NameType; because: string } {
  const last = words[words.length - 1]
  const lastClass = nameWords.get(last.lower)?.class
  const isGiven = givenNames.male.has(words[0].lower) || givenNames.female.has(words[0].lower)
  if (names.persons.has(last.lower)) return is('person', 'is named in the article')
  if (lastClass === 'outlet-word' && words.length > 1 && !(isGiven && words.length === 2)) {
    return is('outlet', 'ends like the name of an outlet')
  }
  const hasBodyWord = words.some(({ lower }) => nameWords.get(lower)?.class === 'organisation-word')
  if (hasBodyWord) return is('organisation', 'holds a word that ends the names of bodies')
  if (words.length > 1 && isGiven) return is('person', 'begins with a given name')
  return typeByShape(words, names, isAfterThe, is)
}

/** "Fishermen", "Shopkeepers": a trade at the start of a sentence, not a name. */
const agentPlural = /(?:[^aeiou]ers|ors|ists|ians|men|women|ants|ees)$/

function typeByShape(
  words: readonly Token[],
  names: ArticleNames,
  isAfterThe: boolean,
  is: (type: NameType, because: string) => { type: NameType; because: string },
): { type: NameType; because: string } {
  const [{ word, lower, partOfSpeech }] = words.slice(-1)
  if (sourceNouns.has(lower)) return is('common', 'is a noun')
  if (words.length === 1 && names.places.has(lower))
    return is('organisation', 'is a place that stands for its government')
  if (words.length === 1 && agentPlural.test(lower)) return is('common', 'is a plural noun')
  if (/\.(?:com|org|net)$/.test(lower)) return is('organisation', 'is a site')
  if (/^[A-Z]{2,6}s?$/.test(word)) return is('organisation', 'is an abbreviation')
  if (isAfterThe) return is('organisation', 'follows “the”')
  if (words.length === 1 && partOfSpeech !== 'PROPN') return is('common', 'is a noun')
  return is('person', 'looks like a name')
}

function withoutArticle(name: string): string {
  return name.replace(/^the /, '')
}
