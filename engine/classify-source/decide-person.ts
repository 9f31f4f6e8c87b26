import { matchesRow } from '../lexicon/lexicon-row'
import { uniqueRoleRows } from '../lexicon/public-acts'
import { findPerson, namedByNoun } from './find-person'
import { type NounRule, unnamed } from './noun-rule'
import type { SourceContext } from './source-context'
import type { SourcePhrase } from './source-phrase'
import { type Verdict, verdictOn } from './verdict'

/** How many attributions back a description may point. */
const reach = 60

/** "the official", "her lawyer", "the governor": someone the reader has met, by name or without. */
export const definitePerson: NounRule = (context, phrase) => {
  const isHeadlineRole = phrase.determiner === 'bare' && context.sentence <= 1
  const isDefinite = phrase.determiner === 'definite' || phrase.owner !== null || isHeadlineRole
  if (phrase.isPlural || !isDefinite || phrase.nounClass === null || phrase.nounClass === 'group')
    return null
  return (
    metBefore(context, phrase) ??
    uniqueRole(context, phrase) ??
    officeHolder(context, phrase) ??
    unnamed(context, phrase)
  )
}

/** The one whom the article has called by this noun: heard before without a name, or named with it. */
export function metBefore(context: SourceContext, phrase: SourcePhrase): Verdict | null {
  const named = namedByNoun(context, phrase)
  const met = lastUnnamed(context, phrase)
  if (met !== null && !isNamedLater(context, named, met)) return sameUnnamed(context, phrase, met)
  if (!named) return null
  const because = `“the ${phrase.head}” is ${context.names.persons.get(named)}`
  return verdictOn('named_person', phrase, [because], { person: named })
}

function lastUnnamed(context: SourceContext, { head, nounClass }: SourcePhrase): number | null {
  const isWide = /^(?:official|source|person|man|woman|aide)$/.test(head)
  const end = Math.max(0, context.earlier.length - reach)
  for (let index = context.earlier.length - 1; index >= end; index -= 1) {
    const { verdict } = context.earlier[index]
    if (verdict.kind !== 'unnamed_person' || !verdict.phrase) continue
    const isSameNoun = verdict.phrase.head === head
    const isSameClass = isWide && nounClass === 'insider' && verdict.phrase.nounClass === 'insider'
    if (isSameNoun || isSameClass) return index
  }
  return null
}

function isNamedLater(context: SourceContext, named: string | null, met: number): boolean {
  if (named === null) return false
  const { mentions } = context.names
  for (let index = mentions.length - 1; index >= 0; index -= 1) {
    if (mentions[index].first <= context.earlier[met].anchor) return false
    if (mentions[index].surname === named && mentions[index].first < context.anchor) return true
  }
  return false
}

function sameUnnamed(context: SourceContext, phrase: SourcePhrase, index: number): Verdict {
  const { verdict } = context.earlier[index]
  const isWish = verdict.standing === 'anonymous' && context.cueClass === 'attitude'
  return {
    ...verdict,
    standing: isWish ? 'incidental' : verdict.standing,
    because: [`“the ${phrase.head}” is the one heard before`],
    sameAs: index,
  }
}

/** Tie-breaker 4: an office that one person holds, whose holder the article never names. */
function uniqueRole(context: SourceContext, phrase: SourcePhrase): Verdict | null {
  const { tokens } = context.text
  const words = tokens
    .slice(Math.max(phrase.first, phrase.last - 2), phrase.last + 1)
    .map(({ lower }) => lower)
    .join(' ')
  const isOwned =
    phrase.owner !== null ||
    /^(?:of|for|to)\b/.test(phrase.rest) ||
    // "the Danish prime minister": an adjective with a capital says whose.
    tokens
      .slice(phrase.first, phrase.last)
      .some(({ word, partOfSpeech }) => /^\p{Lu}/u.test(word) && partOfSpeech !== 'DET')
  if (!isOwned || !matchesRow(uniqueRoleRows[0], words)) return null
  return verdictOn('unnamed_person', phrase, [uniqueRoleRows[0].because], {
    standing: 'identifiable_by_role',
  })
}

/** Insiders whom a text points at with "the" only when it has named them. */
const particular =
  /^(?:diplomat|executive|detective|administrator|commander|engineer|prosecutor|inspector|superintendent|sergeant|lieutenant|deputy|speechwriter|coordinator|trooper|envoy|negotiator)$/

/** "The senator", "the Calder democrat": someone whom the article names without that noun. */
function officeHolder(context: SourceContext, phrase: SourcePhrase): Verdict | null {
  const { nounClass, owner, rest, head } = phrase
  if (nounClass === 'office') return holder(context, phrase)
  if (owner !== null || /^(?:who|with)\b/.test(rest)) return null
  const isNamed = context.names.mentions.length > 0
  const isParticular = particular.test(head) && phrase.determiner === 'definite' && isNamed
  return nounClass === 'role' || isParticular ? holder(context, phrase) : null
}

function holder(context: SourceContext, phrase: SourcePhrase): Verdict {
  if (context.names.mentions.length === 0) {
    return verdictOn('unnamed_person', phrase, ['an office that one person holds, named nowhere'], {
      standing: 'identifiable_by_role',
    })
  }
  const person = findPerson(context, 'unknown')
  const because = `“the ${phrase.head}” holds an office whose holder is named`
  return verdictOn('named_person', phrase, [because], {
    person: person?.surname ?? null,
    isSure: false,
  })
}

const holders =
  /^(?:candidates|men|women|senators|presidents|rivals|leaders|brothers|sisters|governors|ministers|mayors|nominees|contenders|lawmakers|congressmen|opponents|hopefuls|actors|executives|authors|couple|pair|duo|two)$/

/** "Both candidates", "the two senators": those the article has named. */
export const theTwo: NounRule = (context, phrase) => {
  const first = context.text.tokens[phrase.first].lower
  const isTwo =
    first === 'both' ||
    (first === 'the' && /^(?:two|three)$/.test(context.text.tokens[phrase.first + 1]?.lower ?? ''))
  return isTwo && holders.test(phrase.head) && context.names.mentions.length > 1
    ? verdictOn('named_person', phrase, [`“${first} … ${phrase.head}” are named`])
    : null
}

/** "one of them": one of those just heard. */
export const oneOfThem: NounRule = (context, phrase) => {
  const words = wordsIn(context)
  if (!/^of (?:them|those)\b/.test(phrase.rest) && !/\bof them$/.test(words)) return null
  let met = context.earlier.length - 1
  const end = Math.max(0, met - reach)
  while (met >= end && context.earlier[met].verdict.kind !== 'unnamed_group') met -= 1
  if (met < end) return null
  const { verdict } = context.earlier[met]
  const isOne = /^(?:one|another)\b/.test(words)
  return verdictOn(isOne ? 'unnamed_person' : 'unnamed_group', phrase, ['of those just heard'], {
    standing: verdict.standing === 'generic' && isOne ? 'anonymous' : verdict.standing,
  })
}

function wordsIn({ text, source }: SourceContext): string {
  if (!source) return ''
  return text.tokens
    .slice(source.first, source.last + 1)
    .map(({ lower }) => lower)
    .join(' ')
}
