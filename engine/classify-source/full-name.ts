import { givenNames, knownNames, nameWord } from '../lexicon/names'
import type { Token } from '../tokenised-text'
import { isCapitalised, type Run } from './capital-runs'
import { isPeopleNoun } from './class-of-noun'
import type { Gender } from './name-mention'
import { endsLikeBody, isGivenName, isPlainTitle, nameEnd, titleLength } from './name-shape'

/** First words of two-word names whose second word stands alone without being a person. */
export const placeOpeners = new Set(
  'new las los san santa saint st. north south east west fort lake mount port el des grand united great white black super high wall capitol supreme main red blue green silicon super old the little big'.split(
    ' ',
  ),
)

/** Surnames that are also nouns; they count only behind a given name or a title. */
const nounSurnames = new Set(
  'king prince pope bishop judge justice major law press page rule post steward cook farmer church house bush banks fields star baker porter case moody wing teller banker driver chambers price bell ball'.split(
    ' ',
  ),
)

/** A person’s name as a run of capitalised words gives it. */
export interface FullName {
  surname: string
  full: string
  gender: Gender
  isTitled: boolean
}

/** A run that names a person by title or given name: "Defence Minister Ada Oren", "Dr. Marsh". */
export function fullName(tokens: readonly Token[], { first, last }: Run): FullName | null {
  const run = tokens.slice(first, last + 1)
  const title = titleLength(run) || officeLength(tokens, first, run)
  const words = run.slice(title)
  const surname = words[nameEnd(words)]
  if (endsLikeBody(words) || isKnownBody(words)) return null
  const isTitled = title > 0 || isAfter('honorific', tokens, first)
  const hasTrade = isAfter('occupation', tokens, first) && words.length >= 2
  const isName = (isTitled || hasTrade) && words.length <= 4
  if (!isName && !beginsLikePerson(words)) return null
  if (!isSurname(words, tokens[first + title - 1]?.lower ?? '')) return null
  const given = words[0].lower
  return {
    surname: surname.lower,
    full: words.map(({ word }) => word).join(' '),
    gender: genderOf(given, tokens[first + title - 1]?.lower),
    isTitled: isTitled && !hasTrade,
  }
}

/** "Secretary of the Interior Ada Coll": behind "of" the first word may belong to the office. */
function officeLength(tokens: readonly Token[], first: number, run: readonly Token[]): number {
  const before = tokens[first - 1]?.lower === 'the' ? tokens[first - 2] : tokens[first - 1]
  return before?.lower === 'of' && run.length >= 3 && isGivenName(run[1].lower) ? 1 : 0
}

function isKnownBody(words: readonly Token[]): boolean {
  const known = knownNames.get(joined(words))?.class
  return known === 'outlet' || known === 'company' || known === 'place'
}

function isKnownPerson(words: readonly Token[]): boolean {
  const known = knownNames.get(joined(words))?.class
  return known === 'journalist' || known === 'public-figure'
}

function holdsBodyWord(words: readonly Token[]): boolean {
  return words.some(({ lower }) => nameWord('organisation-word', lower))
}

/** A given name first, or behind a first word that no list knows, and nothing of a body’s name. */
function beginsLikePerson(words: readonly Token[]): boolean {
  if (words.length > 5 || nameEnd(words) < 1 || holdsBodyWord(words)) return false
  const [{ lower }, second] = words
  if (isGivenName(lower) || isKnownPerson(words)) return true
  return words.length >= 3 && isGivenName(second.lower) && !placeOpeners.has(lower)
}

/** Whether the last word may be a surname: a noun only behind an initial or "Mr.". */
function isSurname(words: readonly Token[], title: string): boolean {
  const end = nameEnd(words)
  const { word, lower } = words[end]
  if (!isCapitalised(word)) return false
  if (isPlainTitle(title) || nounSurnames.has(lower)) return true
  if (nameWord('people', lower)) return false
  return !isPeopleNoun(lower) || /^\p{Lu}\.$/u.test(words[end - 1]?.word ?? '')
}

function isAfter(
  nameClass: 'honorific' | 'occupation',
  tokens: readonly Token[],
  first: number,
): boolean {
  const before = tokens[first - 1]
  if (!before || before.sentence !== tokens[first].sentence) return false
  return nameWord(nameClass, before.lower) !== undefined
}

function genderOf(given: string, title: string | undefined): Gender {
  if (/^(?:mrs|ms|miss|dame|lady|queen|princess|sister|congresswoman)\.?$/.test(title ?? ''))
    return 'female'
  if (/^(?:mr|sir|lord|king|prince|father|congressman)\.?$/.test(title ?? '')) return 'male'
  const isMale = givenNames.male.has(given)
  const isFemale = givenNames.female.has(given)
  if (isMale === isFemale) return 'unknown'
  return isMale ? 'male' : 'female'
}

/** The words of a name in lower case. */
export function joined(words: readonly Token[]): string {
  return words.map(({ lower }) => lower).join(' ')
}
