import { knownNames } from '../lexicon/names'
import type { Token } from '../tokenised-text'
import type { ArticleNames } from './article-names'
import { isCapitalised } from './capital-runs'
import { cutAt, trimPhrase } from './cut-phrase'
import { readNoun } from './read-noun'
import type { Determiner, SourcePhrase } from './source-phrase'
import { type NameType, typeOfName } from './type-of-name'

const definite = new Set(['the', 'this', 'that', 'these', 'those'])
const indefinite = new Set(['a', 'an', 'another', 'any', 'every', 'each', 'no'])
const numbers =
  /^(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|several|multiple|few|both)$/
const quantities = new Set('some many most all more fewer much half least none'.split(' '))
const possessives = new Set('his her their its our my your whose'.split(' '))
const partitives = new Set(
  'one two three four five six seven eight nine ten several some many most all both few half none each any neither member members majority minority number dozens hundreds thousands millions scores percent % third quarter two-thirds three-quarters share chunk bulk plurality proportion slew array series string couple pair handful host crop cadre group plenty lot lots rest remainder'.split(
    ' ',
  ),
)
const possessiveMark = /^[’']s?$/

/** Reads a source's noun phrase between two token indices, both within. */
export function readPhrase(
  tokens: readonly Token[],
  from: number,
  to: number,
  names: ArticleNames,
): SourcePhrase {
  const { first, last } = trimPhrase(tokens, from, to)
  if (first > last) return emptyPhrase(from, to)
  const cut = cutAt(tokens, first, last, names)
  const partitive = readPartitive(tokens, first, cut, last, names)
  if (partitive) return partitive
  const phrase = readCore(tokens, first, Math.max(first, cut - 1), names)
  const rest = tokens.slice(cut, last + 1)
  return withRest(phrase, tokens, cut, last, rest, names)
}

function emptyPhrase(first: number, last: number): SourcePhrase {
  return {
    type: 'empty',
    because: 'no words say who',
    first,
    last,
    head: '',
    nounClass: null,
    isPlural: false,
    determiner: 'bare',
    owner: null,
    isGuess: false,
    isHeadPerson: false,
    person: null,
    rest: '',
  }
}

/** "one of the officials", "59 percent of voters": the people are those after "of". */
function readPartitive(
  tokens: readonly Token[],
  first: number,
  cut: number,
  last: number,
  names: ArticleNames,
): SourcePhrase | null {
  if (cut >= last) return null
  if (tokens[cut]?.lower !== 'of') return readRatio(tokens, first, cut, last, names)
  const head = tokens[cut - 1].lower
  if (!partitives.has(head)) return null
  const people = readPhrase(tokens, cut + 1, last, names)
  if (people.type === 'empty' || people.type === 'organisation') return null
  const isOne = head === 'one' || head === 'member'
  return {
    ...people,
    first,
    isPlural: !isOne,
    determiner: isOne || numbers.test(head) ? 'number' : 'quantity',
    person: null,
    type: people.type === 'person' ? 'common' : people.type,
  }
}

/** "six in 10 voters": a share of a people, as in a poll. */
function readRatio(
  tokens: readonly Token[],
  first: number,
  cut: number,
  last: number,
  names: ArticleNames,
): SourcePhrase | null {
  const isRatio =
    /^(?:in|out)$/.test(tokens[cut].lower) &&
    numbers.test(tokens[cut - 1].lower) &&
    numbers.test(tokens[cut + 1]?.lower ?? '')
  if (!isRatio) return null
  const people = readPhrase(tokens, Math.min(cut + 2, last), last, names)
  const group = { type: 'common', nounClass: 'group', determiner: 'quantity' } as const
  return { ...people, ...group, first, isPlural: true, person: null, because: 'a share of many' }
}

function readCore(
  tokens: readonly Token[],
  first: number,
  last: number,
  names: ArticleNames,
): SourcePhrase {
  const determiner = determinerOf(tokens[first])
  const owned = lastPossessive(tokens, first, last)
  const start = owned === null ? first : owned + 1
  const owner = ownerOf(tokens, first, owned, names)
  const both = readCoordination(tokens, start, last, names)
  const core = both ?? readNoun(tokens, start, last, names)
  return { ...core, first, determiner, owner }
}

function determinerOf({ lower }: Token): Determiner {
  if (definite.has(lower) || possessives.has(lower)) return 'definite'
  if (indefinite.has(lower)) return 'indefinite'
  if (numbers.test(lower)) return 'number'
  return quantities.has(lower) ? 'quantity' : 'bare'
}

function lastPossessive(tokens: readonly Token[], first: number, last: number): number | null {
  for (let index = last - 1; index > first; index -= 1) {
    if (possessiveMark.test(tokens[index].word)) return index
  }
  return null
}

function ownerOf(
  tokens: readonly Token[],
  first: number,
  owned: number | null,
  names: ArticleNames,
): SourcePhrase['owner'] {
  if (owned !== null) return readNoun(tokens, first, owned - 1, names).type as NameType
  return possessives.has(tokens[first].lower) ? 'pronoun' : null
}

/** "Oren and her deputy", "officials and aides": a named person decides, then a body, then the last. */
function readCoordination(
  tokens: readonly Token[],
  first: number,
  last: number,
  names: ArticleNames,
): Omit<SourcePhrase, 'determiner' | 'owner'> | null {
  let at = first + 1
  while (at < last && !/^(?:and|or|&)$/.test(tokens[at].lower)) at += 1
  if (at >= last || joinsKnownName(tokens, first, at, last)) return null
  const left = readNoun(tokens, first, at - 1, names)
  const right = readNoun(tokens, at + 1, last, names)
  // "the Department of Health and Human Services" is one name.
  if (left.type === 'organisation' && right.type !== 'common') return { ...left, last }
  const persons = [left, right].filter(({ type }) => type === 'person')
  const person = persons.find(({ isGuess }) => !isGuess) ?? persons[0]
  return { ...(person ?? right), first, last, isPlural: true }
}

/** "Trinidad and Tobago" is one name, also in front of a noun. */
function joinsKnownName(
  tokens: readonly Token[],
  first: number,
  and: number,
  last: number,
): boolean {
  for (let from = Math.max(first, and - 2); from < and; from += 1) {
    for (let to = and + 1; to <= Math.min(last, and + 2); to += 1) {
      const words = tokens.slice(from, to + 1).map(({ lower }) => lower)
      if (knownNames.has(words.join(' '))) return true
    }
  }
  return false
}

/** Looks behind the noun: an apposition or "including" may name the person after all. */
function withRest(
  phrase: SourcePhrase,
  tokens: readonly Token[],
  cut: number,
  last: number,
  rest: readonly Token[],
  names: ArticleNames,
): SourcePhrase {
  const words = rest.map(({ lower }) => lower).join(' ')
  if (phrase.type === 'person') return { ...phrase, rest: words }
  const named = namedBehind(tokens, cut, last, names)
  if (!named) return { ...phrase, rest: words }
  return {
    ...phrase,
    rest: words,
    type: 'person',
    person: named,
    because: `the words after “${phrase.head}” name a person`,
  }
}

function namedBehind(
  tokens: readonly Token[],
  cut: number,
  last: number,
  names: ArticleNames,
): string | null {
  for (let index = cut; index < last; index += 1) {
    const { word, lower } = tokens[index]
    const opens =
      word === ',' ||
      word === '—' ||
      lower === 'including' ||
      (lower === 'as' && tokens[index - 1]?.lower === 'such')
    if (!opens || !isCapitalised(tokens[index + 1].word)) continue
    let end = index + 1
    while (end < last && isCapitalised(tokens[end + 1].word)) end += 1
    const run = tokens.slice(index + 1, end + 1)
    if (typeOfName(run, names, false).type !== 'person') continue
    const surname = run[run.length - 1].lower
    if (run.length > 1 || names.persons.has(surname)) return surname
  }
  return null
}
