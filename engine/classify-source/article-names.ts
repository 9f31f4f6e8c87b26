import { knownNames, nameWord } from '../lexicon/names'
import { sourceNouns } from '../lexicon/source-nouns'
import type { Token, TokenisedText } from '../tokenised-text'
import { capitalRuns, isCapitalised, type Run } from './capital-runs'
import { isPeopleNoun } from './class-of-noun'
import { describeNames } from './describe-names'
import { findPlaces } from './find-places'
import { fullName, joined, placeOpeners } from './full-name'
import type { Gender, NameMention } from './name-mention'
import { endsLikeBody, nameEnd } from './name-shape'
import { type JournalistSign, type NameSign, readJournalist, readSign } from './name-signs'

/** Every name that an article explains by its own words, and its own outlet's name. */
export interface ArticleNames {
  /** Full names of persons by surname in lower case. */
  persons: ReadonlyMap<string, string>
  /** In text order. */
  mentions: readonly NameMention[]
  /** The mentions that a noun describes, in text order. */
  described: ReadonlyMap<string, readonly NameMention[]>
  /** Surnames of those who hold or held an office by their title. */
  titled: ReadonlySet<string>
  /** Surnames of journalists, and by what. */
  journalists: ReadonlyMap<string, JournalistSign>
  /** Names of bodies and outlets in lower case, by what the article says of them. */
  bodies: ReadonlyMap<string, Exclude<NameSign, 'person'>>
  /** Single words that the article uses like places: "in Varda", "Varda’s navy". */
  places: ReadonlySet<string>
  ownOutlet: string | null
}

interface Names {
  persons: Map<string, string>
  genders: Map<string, Gender>
  titled: Set<string>
  journalists: Map<string, JournalistSign>
  bodies: Map<string, Exclude<NameSign, 'person'>>
}

/** Finds the persons and bodies named anywhere in an article, and what the article says they are. */
export function findNames(text: TokenisedText, ownOutlet: string | undefined): ArticleNames {
  const { tokens } = text
  const runs = capitalRuns(tokens)
  const names: Names = {
    persons: new Map(),
    genders: new Map(),
    titled: new Set(),
    journalists: new Map(),
    bodies: new Map(),
  }
  const unexplained = runs.filter((run) => !takePerson(names, tokens, run))
  for (const run of unexplained) takeSign(names, tokens, run)
  takeRepeated(names, tokens, unexplained)
  pronounGenders(tokens, runs, names)
  const mentions = runs.flatMap(({ first, last }) => {
    const surname = surnameOf(tokens, first, last, names.persons)
    return surname
      ? [{ surname, first, last, gender: names.genders.get(surname) ?? 'unknown' }]
      : []
  })
  takeJournalists(names, tokens, mentions)
  return {
    ...names,
    mentions,
    described: describeNames(tokens, mentions),
    places: findPlaces(tokens, runs, names.persons),
    ownOutlet: ownOutlet ? ownOutlet.toLowerCase().replace(/^the /, '') : null,
  }
}

/** A name by title, trade or given name. */
function takePerson(names: Names, tokens: readonly Token[], run: Run): boolean {
  const person = fullName(tokens, run)
  if (!person) return false
  const { surname, full, gender } = person
  const known = names.persons.get(surname)
  if (!known || known.length < full.length) names.persons.set(surname, full)
  if (gender !== 'unknown') names.genders.set(surname, gender)
  if (person.isTitled) names.titled.add(surname)
  return true
}

/** A name that only the words around it explain: "Asel Tor, 43, …", "Calder, which …". */
function takeSign(names: Names, tokens: readonly Token[], run: Run): void {
  const words = tokens.slice(run.first, run.last + 1)
  const sign = readSign(tokens, run)
  if (sign === null) return
  if (sign !== 'person') {
    names.bodies.set(joined(words), sign)
    return
  }
  const { lower } = words[nameEnd(words)]
  if (words.length > 3 || !isPlainName(words) || isOrdinary(lower)) return
  if (!names.persons.has(lower)) names.persons.set(lower, words.map(({ word }) => word).join(' '))
}

/** "Asel Tor … Tor": two capitalised words of which the second stands alone later name a person. */
function takeRepeated(names: Names, tokens: readonly Token[], runs: readonly Run[]): void {
  const candidates = new Map<string, string>()
  for (const { first, last } of runs) {
    const words = tokens.slice(first, last + 1)
    const { lower } = words[words.length - 1]
    if (words.length > 1) {
      const isName = words.length <= 3 && isPlainName(words) && !placeOpeners.has(words[0].lower)
      if (isName && !isOrdinary(lower) && !sourceNouns.has(lower) && !candidates.has(lower))
        candidates.set(lower, words.map(({ word }) => word).join(' '))
      continue
    }
    const full = candidates.get(lower)
    const isAfterThe = tokens[first - 1]?.lower === 'the'
    if (full && !isAfterThe && !names.bodies.has(full.toLowerCase()) && !names.persons.has(lower))
      names.persons.set(lower, full)
  }
}

/** A noun, or a name that a list gives to a place or a body: no surname without other signs. */
function isOrdinary(lower: string): boolean {
  const known = knownNames.get(lower)?.class
  return isPeopleNoun(lower) || (known !== undefined && known !== 'public-figure')
}

/** No word of it stands in the names of bodies, places or outlets. */
function isPlainName(words: readonly Token[]): boolean {
  return (
    words[0].partOfSpeech === 'PROPN' &&
    !knownNames.has(joined(words)) &&
    words.every(
      ({ lower, word }) =>
        /^\p{Lu}[\p{L}’'.-]*$/u.test(word) &&
        word.length > 1 &&
        word !== word.toUpperCase() &&
        !nameWord('organisation-word', lower) &&
        !nameWord('body-word', lower) &&
        !nameWord('people', lower) &&
        !nameWord('outlet-word', lower),
    )
  )
}

function takeJournalists(
  names: Names,
  tokens: readonly Token[],
  mentions: readonly NameMention[],
): void {
  for (const mention of mentions) {
    const sign = readJournalist(tokens, mention, isAfterOutlet(tokens, mention.first))
    const full = names.persons.get(mention.surname)?.toLowerCase() ?? ''
    const known = full.split(' ').slice(-2).join(' ')
    const found = knownNames.get(known)?.class === 'journalist' ? 'reporter' : sign
    if (found && names.journalists.get(mention.surname) !== 'reporter')
      names.journalists.set(mention.surname, found)
  }
}

/** "NBC’s Ada Coll". */
function isAfterOutlet(tokens: readonly Token[], first: number): boolean {
  if (!/^[’']s?$/.test(tokens[first - 1]?.word ?? '')) return false
  let start = first - 2
  while (start > 0 && first - start < 6 && isCapitalised(tokens[start - 1].word)) start -= 1
  for (let from = start; from <= first - 2; from += 1) {
    const name = joined(tokens.slice(from, first - 1))
    if (knownNames.get(name)?.class === 'outlet') return true
  }
  return first - 2 > start && nameWord('outlet-word', tokens[first - 2]?.lower ?? '') !== undefined
}

/** "Oren said she …": a pronoun soon after a name tells a gender that the name does not. */
function pronounGenders(
  tokens: readonly Token[],
  runs: readonly Run[],
  { persons, genders }: Names,
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
  const surname = words[nameEnd(words)].lower
  return persons.has(surname) ? surname : null
}
