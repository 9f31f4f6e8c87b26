import { type NounClass, sourceNouns } from '../lexicon/source-nouns'
import type { Token } from '../tokenised-text'
import { type ArticleNames, isCapitalised, type NameType, typeOfName } from './article-names'

/** How a description points: at someone known, at someone new, at a number of people, or bare. */
export type Determiner = 'definite' | 'indefinite' | 'number' | 'quantity' | 'bare'

/** What the words of a source span say: a name, or a common noun with its class. */
export interface SourcePhrase {
  type: NameType | 'empty'
  because: string
  /** Token indices of the words that name or describe, without what follows the noun. */
  first: number
  last: number
  /** Head word in lower case. */
  head: string
  nounClass: NounClass | null
  isPlural: boolean
  determiner: Determiner
  /** Whose: "the mayor's aide", "his lawyer". */
  owner: NameType | 'pronoun' | null
  /** Surname when a person is named, by the phrase itself, in apposition, or after "including". */
  person: string | null
  /** The words after the noun, in lower case. */
  rest: string
}

const definite = new Set(['the', 'this', 'that', 'these', 'those'])
const indefinite = new Set(['a', 'an', 'another', 'any', 'every', 'each', 'no'])
const numbers =
  /^(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|several|multiple|few|both)$/
const quantities = new Set('some many most all more fewer much half least none'.split(' '))
const possessives = new Set('his her their its our my your whose'.split(' '))
const cuts = new Set(
  'of for in at with from on by to who which that whose where when while after before during among about between including near inside outside under over close familiar briefed involved privy working speaking'.split(
    ' ',
  ),
)
const partitives = new Set(
  'one two three four five six several some many most all both few half none member members majority number dozens hundreds percent %'.split(
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
  let first = from
  let last = to
  const isWord = (index: number) => /[\p{L}\p{N}%]/u.test(tokens[index].word)
  while (first <= last && !isWord(first)) first += 1
  while (last >= first && (!isWord(last) || possessiveMark.test(tokens[last].word))) last -= 1
  if (first > last) return emptyPhrase(from, to)
  const cut = cutAt(tokens, first, last)
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
    person: null,
    rest: '',
  }
}

/** The first token that no longer belongs to the noun: a comma, a preposition, a relative. */
function cutAt(tokens: readonly Token[], first: number, last: number): number {
  for (let index = first + 1; index <= last; index += 1) {
    const { lower, word } = tokens[index]
    if (/^(?:,|--|—|–|\(|…|:)$/.test(word)) return index
    if (cuts.has(lower) && !isInsideName(tokens, index, last)) return index
  }
  return last + 1
}

/** "the Bank of Varda", "Secretary of State": a preposition between capitals belongs to the name. */
function isInsideName(tokens: readonly Token[], index: number, last: number): boolean {
  if (tokens[index].lower !== 'of' && tokens[index].lower !== 'for') return false
  const next = tokens[index + 1]?.lower === 'the' ? index + 2 : index + 1
  const before = tokens[index - 1]
  return (
    next <= last &&
    isCapitalised(before.word) &&
    isCapitalised(tokens[next].word) &&
    !sourceNouns.has(before.lower.replace(/^ex-/, ''))
  )
}

/** "one of the officials", "59 percent of voters": the people are those after "of". */
function readPartitive(
  tokens: readonly Token[],
  first: number,
  cut: number,
  last: number,
  names: ArticleNames,
): SourcePhrase | null {
  if (tokens[cut]?.lower !== 'of' || cut >= last) return null
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
  if (at >= last) return null
  const left = readNoun(tokens, first, at - 1, names)
  const right = readNoun(tokens, at + 1, last, names)
  // "the Department of Health and Human Services" is one name.
  if (left.type === 'organisation' && right.type !== 'common') return { ...left, last }
  const person = [left, right].find(({ type }) => type === 'person')
  return { ...(person ?? right), first, last, isPlural: true }
}

function readNoun(
  tokens: readonly Token[],
  first: number,
  last: number,
  names: ArticleNames,
): Omit<SourcePhrase, 'determiner' | 'owner'> {
  const start = capitalStart(tokens, first, last)
  const head = tokens[last]
  const base = { first, last, head: head.lower, nounClass: null, person: null, rest: '' }
  if (start !== null) {
    const words = tokens.slice(start, last + 1)
    const { type, because } = typeOfName(words, names, tokens[start - 1]?.lower === 'the')
    if (type !== 'common') {
      const person = type === 'person' ? head.lower : null
      return {
        ...base,
        type,
        because,
        person,
        isPlural: type === 'people' && /s$/.test(head.lower),
      }
    }
  }
  return { ...base, ...readCommonNoun(tokens, first, last) }
}

/** Where the capitalised words at the end of a phrase begin, past a determiner; null when there are none. */
function capitalStart(tokens: readonly Token[], first: number, last: number): number | null {
  let start = last + 1
  while (start > first && isNameWord(tokens, start - 1, first, last)) start -= 1
  while (start <= last && (definite.has(tokens[start].lower) || !isCapitalised(tokens[start].word)))
    start += 1
  return start <= last ? start : null
}

function isNameWord(tokens: readonly Token[], index: number, first: number, last: number): boolean {
  const { word, lower } = tokens[index]
  if (isCapitalised(word)) return true
  const isJoint = /^(?:of|for|the|and|&|de|van|von|al|bin)$/.test(lower)
  return isJoint && index > first && index < last && isCapitalised(tokens[index - 1].word)
}

function readCommonNoun(
  tokens: readonly Token[],
  first: number,
  last: number,
): Pick<SourcePhrase, 'type' | 'because' | 'head' | 'nounClass' | 'isPlural' | 'last'> {
  // A participle or adverb after the noun ("officials involved", "critics alike") is not the head.
  for (let index = last; index >= first; index -= 1) {
    const found = classOfNoun(tokens[index].lower)
    if (found) {
      return {
        type: 'common',
        because: `“${tokens[index].word}”: ${found.because}`,
        head: tokens[index].lower,
        nounClass: found.class,
        isPlural: found.isPlural,
        last: index,
      }
    }
    if (
      !/^(?:ADV|ADJ|VERB|PRON)$/.test(tokens[index].partOfSpeech) &&
      !/ed$/.test(tokens[index].lower)
    )
      break
  }
  const head = tokens[last].lower
  return {
    type: 'common',
    because: `“${tokens[last].word}” is in no list`,
    head,
    nounClass: null,
    isPlural: /[^s]s$/.test(head),
    last,
  }
}

const plurals =
  /^(?:people|police|authorities|staff|personnel|men|women|children|folks|crew|some|many|most|others|few|public|electorate)$/

/** The class of a noun; a plural is looked up by its singular too, and then means a group. */
export function classOfNoun(
  noun: string,
): { class: NounClass; because: string; isPlural: boolean } | null {
  const word = noun.replace(/^ex-/, '')
  const row = sourceNouns.get(word)
  const isPlural = plurals.test(word) || (/[^s]s$/.test(word) && word !== 'status')
  if (row) {
    const isMany = row.class === 'group' || row.class === 'event-voice'
    return {
      class: row.class,
      because: row.because,
      isPlural: isPlural || (isMany && !isOneVoice(word)),
    }
  }
  const singular = word.replace(/ies$/, 'y').replace(/s$/, '')
  const one = singular === word ? undefined : sourceNouns.get(singular)
  if (!one) return null
  const isPerson = one.class === 'role' || one.class === 'office' || one.class === 'person'
  return { class: isPerson ? 'group' : one.class, because: one.because, isPlural: true }
}

function isOneVoice(word: string): boolean {
  return /^(?:heckler|figure|left|half|third|quarter)$/.test(word)
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
