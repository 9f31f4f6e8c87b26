import { nameWord } from '../lexicon/names'
import { sourceNouns } from '../lexicon/source-nouns'
import type { Token } from '../tokenised-text'
import type { ArticleNames } from './article-names'
import { isCalendarWord, isCapitalised } from './capital-runs'
import { classOfNoun, isPeopleNoun } from './class-of-noun'
import { isGivenName } from './name-shape'

const cuts = new Set(
  'of for in at with from on by to who which that whose where when while after before during among about between including near inside outside under over close familiar briefed involved privy working speaking around behind against across within without despite like unlike since until along upon amid opposed if because as through'.split(
    ' ',
  ),
)
const subjects = new Set('he she they it i we you his her their its my our your'.split(' '))
const tails =
  /^(?:himself|herself|itself|themselves|myself|ourselves|today|yesterday|tonight|tomorrow|recently|earlier|alone|out|too|alike|also|now|later|again|week|month|year|night|morning|evening|afternoon)$/
const beforeTails = /^(?:this|last|next|earlier|late|early|that)$/
const quantities = /^(?:some|many|most|more|few|both|all|several|one|two|three|four|five|former)$/
const possessiveMark = /^[’']s?$/

/** The words that carry a phrase: without marks, a genitive, "himself" or "Tuesday night" at its end. */
export function trimPhrase(
  tokens: readonly Token[],
  from: number,
  to: number,
): { first: number; last: number } {
  let first = from
  let last = to
  const isWord = (index: number) => /[\p{L}\p{N}%]/u.test(tokens[index].word)
  while (first <= last && !isWord(first)) first += 1
  while (last >= first && (!isWord(last) || possessiveMark.test(tokens[last].word))) last -= 1
  while (last > first && isTail(tokens, first, last)) last -= 1
  while (last > first && !isWord(last)) last -= 1
  return { first, last }
}

function isTail(tokens: readonly Token[], first: number, last: number): boolean {
  const { lower } = tokens[last]
  const before = tokens[last - 1].lower
  if (isCalendarWord(lower) || tails.test(lower)) return last - first > 0 && before !== 'the'
  return (
    beforeTails.test(lower) && tokens[last + 1] !== undefined && tails.test(tokens[last + 1].lower)
  )
}

/** The first token that no longer belongs to the noun: a comma, a preposition, a relative, a verb. */
export function cutAt(
  tokens: readonly Token[],
  first: number,
  last: number,
  names: ArticleNames,
): number {
  for (let index = first + 1; index <= last; index += 1) {
    const { lower, word } = tokens[index]
    if (/^(?:,|--|—|–|\(|…|:|;)$/.test(word)) {
      if (word === ',' && isBetweenAdjectives(tokens, index, last)) continue
      return index
    }
    if (
      cuts.has(lower) &&
      !/^(?:a|an|the)$/.test(tokens[index - 1].lower) &&
      !isInsideName(tokens, index, first, last, names)
    )
      return index
    if (isClause(tokens, index)) return index
  }
  return last + 1
}

/** "a $350 billion, 10-year plan": the noun is still to come. */
function isBetweenAdjectives(tokens: readonly Token[], comma: number, last: number): boolean {
  const isAdjective = (index: number) =>
    (/^(?:ADJ|NUM)$/.test(tokens[index]?.partOfSpeech ?? '') ||
      /^\d/.test(tokens[index]?.word ?? '')) &&
    !classOfNoun(tokens[index].lower)
  const isSum = /^(?:million|billion|trillion)$/.test(tokens[comma - 1].lower)
  return comma + 1 < last && (isSum || isAdjective(comma - 1)) && isAdjective(comma + 1)
}

/** "voters surveyed", "figures her campaign released": what follows the noun is a clause. */
function isClause(tokens: readonly Token[], index: number): boolean {
  const { lower, word, partOfSpeech } = tokens[index]
  const isVerb = partOfSpeech === 'VERB' && /(?:ed|ing|en)$/.test(lower) && !isCapitalised(word)
  if (!isVerb && !subjects.has(lower)) return false
  const before = tokens[index - 1].lower
  if (quantities.test(before) || !classOfNoun(before)) return false
  return !isVerb || tokens[index + 1]?.partOfSpeech !== 'NOUN'
}

/** "the Bank of Varda", "Secretary of State": a preposition between capitals belongs to the name. */
function isInsideName(
  tokens: readonly Token[],
  index: number,
  first: number,
  last: number,
  names: ArticleNames,
): boolean {
  if (tokens[index].lower !== 'of' && tokens[index].lower !== 'for') return false
  const next = tokens[index + 1]?.lower === 'the' ? index + 2 : index + 1
  const before = tokens[index - 1]
  if (next > last || !isCapitalised(before.word) || !isCapitalised(tokens[next].word)) return false
  // "Ada Coll of Calder University": what follows a person says where she works.
  const isPerson =
    index - 2 >= first &&
    (names.persons.has(before.lower) || isGivenName(tokens[index - 2].lower)) &&
    isCapitalised(tokens[index - 2].word)
  if (isPerson || isPlainPair(tokens, index, first, next)) return false
  return !isPeopleNoun(before.lower.replace(/^ex-/, '')) && !isText(before.lower)
}

/** "Asel Tor of Calder College": two plain words before a body are a name, if no list knows it. */
function isPlainPair(
  tokens: readonly Token[],
  index: number,
  first: number,
  next: number,
): boolean {
  if (index - 2 < first || (index - 3 >= first && isCapitalised(tokens[index - 3].word)))
    return false
  const pair = [tokens[index - 2], tokens[index - 1]]
  const isPlain = pair.every(({ word, lower }) => /^\p{Lu}\p{Ll}/u.test(word) && !isBodyWord(lower))
  return isPlain && [next, next + 1, next + 2].some((at) => isBodyWord(tokens[at]?.lower ?? ''))
}

function isBodyWord(lower: string): boolean {
  return (
    nameWord('organisation-word', lower) !== undefined ||
    nameWord('body-word', lower) !== undefined ||
    nameWord('outlet-word', lower) !== undefined
  )
}

/** "Poll of Voters", "Reports from Varda". */
function isText(noun: string): boolean {
  const found = sourceNouns.get(noun)?.class
  return found === 'document' || found === 'media'
}
