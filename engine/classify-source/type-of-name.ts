import { knownNames, nameWord } from '../lexicon/names'
import type { NounClass } from '../lexicon/noun-class'
import { sourceNouns } from '../lexicon/source-nouns'
import type { Token } from '../tokenised-text'
import type { ArticleNames } from './article-names'
import { endsLikeBody, isGivenName, nameEnd, titleLength } from './name-shape'

/** What a run of capitalised words names. `common` is a noun that only happens to be capitalised. */
export type NameType = 'person' | 'organisation' | 'outlet' | 'self' | 'people' | 'common'

/** What a name is, why, and whether only its shape says so. */
export interface TypedName {
  type: NameType
  because: string
  isGuess?: true
}

type Say = (type: NameType, because: string) => TypedName

/**
 * What a run of capitalised words names, and why.
 * @param isAfterThe "the Post" is an outlet, "Post" may be a person
 */
export function typeOfName(
  words: readonly Token[],
  names: ArticleNames,
  isAfterThe: boolean,
): TypedName {
  const joined = words.map(({ lower }) => lower).join(' ')
  const shown = `“${words.map(({ word }) => word).join(' ')}”`
  const say: Say = (type, because) => ({ type, because: `${shown} ${because}` })
  if (isOwnOutlet(joined.replace(/^the /, ''), names.ownOutlet, isAfterThe)) {
    return say('self', 'is the outlet itself')
  }
  return (
    byList(joined, words, names, isAfterThe, say) ??
    byTitle(words, names, say) ??
    byArticle(joined, words, names, isAfterThe, say) ??
    byWords(words, say) ??
    byShape(words, names, isAfterThe, say)
  )
}

/** The outlet's name, or behind "the" what it is called for short: "the Herald" in the Harbor Herald. */
function isOwnOutlet(name: string, outlet: string | null, isAfterThe: boolean): boolean {
  return outlet !== null && (outlet === name || (isAfterThe && outlet.endsWith(` ${name}`)))
}

/** Names that a list explains, unless the article gives the word to a person: "Ford" to Ada Ford. */
function byList(
  joined: string,
  words: readonly Token[],
  names: ArticleNames,
  isAfterThe: boolean,
  say: Say,
): TypedName | null {
  const isLonePerson = words.length === 1 && names.persons.has(words[0].lower)
  const known = isAfterThe
    ? (knownNames.get(`the ${joined}`) ?? knownNames.get(joined))
    : knownNames.get(joined)
  if (!known || (isLonePerson && !isAfterThe)) return null
  switch (known.class) {
    case 'outlet':
      return say('outlet', `is ${known.because}`)
    case 'public-figure':
    case 'journalist':
      return say('person', `is ${known.because}`)
    default:
      return say('organisation', `is ${known.because}`)
  }
}

function byTitle(words: readonly Token[], names: ArticleNames, say: Say): TypedName | null {
  const last = words[nameEnd(words)].lower
  const people = nameWord('people', words[words.length - 1].lower)
  const isTitled = titleLength(words) > 0 && !endsLikeBody(words)
  if (people && !isTitled) return say('people', `is ${people.because}`)
  if (isDescription(words, names)) return say('common', 'is a noun')
  if (isTitled || (words.length > 1 && names.persons.has(last) && !endsLikeBody(words)))
    return say('person', 'is a person’s name')
  return null
}

const describing = new Set<NounClass>([
  'insider',
  'spokesperson',
  'document',
  'event-voice',
  'role',
  'office',
  'person',
  'group',
])

/** "House Aides", "State Department Memo": a headline’s capitals on a description. */
function isDescription(words: readonly Token[], names: ArticleNames): boolean {
  const { lower } = words[words.length - 1]
  const noun = sourceNouns.get(lower) ?? sourceNouns.get(lower.replace(/s$/, ''))
  const isDescribing = noun && (describing.has(noun.class) || /^reports?$/.test(lower))
  if (words.length < 2 || !isDescribing) return false
  // "the Center for Arizona Policy": what follows "for" or "of" belongs to the body before it.
  if (words.some((one) => one.lower === 'for' || one.lower === 'of')) return false
  if (names.persons.has(lower) || isGivenName(words[words.length - 2].lower)) return false
  return !nameWord('organisation-word', lower) && !nameWord('outlet-word', lower)
}

/** What the article itself says of the name. */
function byArticle(
  joined: string,
  words: readonly Token[],
  names: ArticleNames,
  isAfterThe: boolean,
  say: Say,
): TypedName | null {
  const last = words[nameEnd(words)].lower
  const isFamily = isAfterThe && /s$/.test(last) && isPersonName(last.replace(/e?s$/, ''), names)
  if (isFamily) return say('person', 'is a family named in the article')
  const sign = names.bodies.get(joined)
  const isPerson = names.persons.has(last) && !endsLikeBody(words)
  if (sign && !isPerson) return say(sign, 'is so described in the article')
  return isPerson ? say('person', 'is named in the article') : null
}

function isPersonName(surname: string, names: ArticleNames): boolean {
  return names.persons.has(surname) || knownNames.get(surname)?.class === 'public-figure'
}

/** Names that their own words explain. */
function byWords(words: readonly Token[], say: Say): TypedName | null {
  const { lower, word } = words[words.length - 1]
  const isGiven = isGivenName(words[0].lower)
  if (isCallSign(word)) return say('outlet', 'is the call sign of a station')
  if (nameWord('organisation-word', lower))
    return say('organisation', 'ends like the name of a body')
  const isOutlet =
    nameWord('outlet-word', lower) && words.length > 1 && !(isGiven && words.length === 2)
  if (isOutlet) return say('outlet', 'ends like the name of an outlet')
  const hasBodyWord = words.some(
    (one) => nameWord('organisation-word', one.lower) || nameWord('body-word', one.lower),
  )
  if (hasBodyWord && words.length > 1)
    return say('organisation', 'holds a word that stands in the names of bodies')
  if (words.slice(0, -1).some((one) => isGivenName(one.lower)))
    return say('person', 'begins with a given name')
  return null
}

/** "KING-TV", "WBUR": American stations begin with K or W. */
function isCallSign(word: string): boolean {
  return /^(?:[KW][A-Z]{3}|[KW]?[A-Z]{2,4}-(?:TV|FM|AM)|[KW][A-Z]{2,3}\d{1,2})$/.test(word)
}

/** "Fishermen", "Shopkeepers": a trade at the start of a sentence, not a name. */
const agentPlural = /(?:[^aeiou]ers|ors|ists|ians|men|women|ants|ees)$/

/** Spellings that firms like and people do not: "BuzzFeed", "Future45", "iRobot", "Wealth-X". */
const firmSpelling =
  /^(?!Mc|Mac|De|Di|Du|La|Le|Van|O[’']|Fitz|D[’'])\p{Lu}\p{Ll}+\p{Lu}|\p{L}\d|-\p{Lu}$|(?:soft|tech|corp|gram|tube|leaks|mart|pharma|bank|net)$/u

function byShape(
  words: readonly Token[],
  names: ArticleNames,
  isAfterThe: boolean,
  say: Say,
): TypedName {
  const { word, lower, partOfSpeech } = words[words.length - 1]
  const guess = (type: NameType, because: string): TypedName => ({
    ...say(type, because),
    isGuess: true,
  })
  if (sourceNouns.has(lower)) return say('common', 'is a noun')
  if (words.length === 1 && names.places.has(lower))
    return guess('organisation', 'is a place that stands for its government')
  if (words.length === 1 && agentPlural.test(lower)) return say('common', 'is a plural noun')
  if (/^[A-Z]{2,6}s?$/.test(word)) return say('organisation', 'is an abbreviation')
  if (words.some((one) => firmSpelling.test(one.word)))
    return guess('organisation', 'is spelt like a firm')
  if (isAfterThe) return say('organisation', 'follows “the”')
  if (words.length === 1 && partOfSpeech !== 'PROPN') return say('common', 'is a noun')
  return guess('person', 'looks like a name')
}
