import type { Standing } from '#domain/source'
import { quoteStates } from '../tokenised-text'
import { classOfNoun } from './class-of-noun'
import { decideNoun } from './decide-noun'
import { decideStanding } from './decide-standing'
import { findPerson } from './find-person'
import { readPhrase, type SourcePhrase } from './read-phrase'
import type { SourceContext, TokenRange } from './source-context'
import { type Verdict, verdictOn } from './verdict'

const speaker = /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves)$/
const addressee = /^(?:you|your|yours)$/
const male = /^(?:he|him|his|himself)$/
const female = /^(?:she|her|hers|herself)$/
const many = /^(?:they|them|their|theirs|themselves)$/
const relative = /^(?:who|whom|whose|which|that)$/
const thing = /^(?:it|its|itself)$/

/** The verdict on a source that is a bare pronoun, or null when it is none. */
export function readPronoun(context: SourceContext, source: TokenRange): Verdict | null {
  const own = context.text.tokens.slice(source.first, source.last + 1)
  // "US", "WHO" and "IT" in capitals are names; a headline all in capitals is not worth the confusion.
  if (own.some(({ word }) => /^\p{Lu}{2,}$/u.test(word))) return null
  const words = own
    .map(({ lower }) => lower)
    .filter((word) => /\p{L}/u.test(word) && !/^[’'](?:s|re|ve|d|ll|m)$/.test(word))
  const extras = words
    .slice(1)
    .every((word) => /^(?:himself|herself|themselves|also|too|all|both)$/.test(word))
  if (words.length === 0 || !extras) return null
  const [word] = words
  if (speaker.test(word)) return readSpeaker(context, word)
  if (addressee.test(word)) return readAddressee(context)
  if (male.test(word)) return readSingular(context, 'male', word)
  if (female.test(word)) return readSingular(context, 'female', word)
  if (many.test(word)) return readPlural(context)
  if (relative.test(word)) return readRelative(context, word)
  if (thing.test(word)) return readThing(context)
  if (/^(?:these|this)$/.test(word)) return verdict('none', [`“${word}” points at no one`])
  if (/^(?:those|both)$/.test(word)) {
    return verdict('unnamed_group', [`“${word}” is a group`], { standing: 'generic' })
  }
  return null
}

function verdict(kind: Verdict['kind'], because: string[], more: Partial<Verdict> = {}): Verdict {
  return verdictOn(kind, null, because, more)
}

function isQuoted({ text, anchor }: SourceContext): boolean {
  return text.quotes[anchor] === quoteStates.inside
}

function readSpeaker(context: SourceContext, word: string): Verdict {
  if (!isQuoted(context))
    return verdict('self', [`“${word}” outside a quotation is the outlet itself`])
  const last = context.earlier.at(-1)
  if (last && context.sentence - last.sentence <= 2 && last.verdict.kind.startsWith('unnamed')) {
    return again(context, context.earlier.length - 1, `“${word}” is whoever is quoted`)
  }
  return verdict('named_person', [`“${word}” is whoever is quoted`], {
    person: last?.verdict.person ?? null,
    isSure: Boolean(last),
  })
}

function readAddressee(context: SourceContext): Verdict {
  return isQuoted(context)
    ? verdict('named_person', ['“you” is whoever is spoken to'], { isSure: false })
    : verdict('unnamed_group', ['“you” is anyone'], { standing: 'generic' })
}

function readSingular(context: SourceContext, gender: 'male' | 'female', word: string): Verdict {
  const person = findPerson(context, gender)
  const last = context.earlier.at(-1)
  const isUnnamed = last?.verdict.kind === 'unnamed_person' && context.sentence - last.sentence <= 2
  const isNamedSince = person !== null && last !== undefined && person.first > last.anchor
  if (isUnnamed && !isNamedSince) {
    return again(context, context.earlier.length - 1, `“${word}” follows an unnamed person`)
  }
  const because = person
    ? `“${word}” is ${context.names.persons.get(person.surname)}`
    : `“${word}” is someone named earlier`
  return verdict('named_person', [because], {
    person: person?.surname ?? null,
    isSure: person !== null,
  })
}

function readPlural(context: SourceContext): Verdict {
  const last = context.earlier.at(-1)
  const isNear = last !== undefined && context.sentence - last.sentence <= 2
  if (isNear && last.verdict.kind === 'unnamed_group') {
    return again(context, context.earlier.length - 1, '“they” are those just heard')
  }
  if (isNear && last.verdict.kind === 'named_person' && last.verdict.phrase?.isPlural) {
    return again(context, context.earlier.length - 1, '“they” are those just named')
  }
  const noun = nounBefore(
    context,
    1,
    ({ isPlural, nounClass }) =>
      nounClass === 'organisation' || (isPlural && nounClass !== 'document'),
  )
  if (noun?.nounClass === 'organisation')
    return verdict('named_org', [`“they” is ${noun.head}`], { phrase: noun, isSure: false })
  if (noun) return groupOf(context, noun, `“they” are the ${noun.head}`)
  return verdict('unnamed_group', ['“they” are people in general'], {
    standing: 'generic',
    isSure: false,
  })
}

function readThing(context: SourceContext): Verdict {
  const last = context.earlier.at(-1)
  if (
    last &&
    context.sentence - last.sentence <= 2 &&
    /^(?:named_org|document|media)$/.test(last.verdict.kind)
  ) {
    return again(context, context.earlier.length - 1, '“it” is what was just heard')
  }
  const noun = nounBefore(
    context,
    1,
    ({ nounClass, isPlural }) =>
      !isPlural && (nounClass === 'organisation' || nounClass === 'document'),
  )
  if (noun) {
    const kind = noun.nounClass === 'document' ? 'document' : 'named_org'
    return verdict(kind, [`“it” is the ${noun.head}`], { phrase: noun, isSure: false })
  }
  return context.cueClass === 'speech' || context.cueClass === 'knowledge'
    ? verdict('named_org', ['“it” speaks, so it is a body'], { isSure: false })
    : verdict('none', ['“it” stands for no one'], { isSure: false })
}

/** "the aide, who said": the noun phrase right before the relative says who. */
function readRelative(context: SourceContext, word: string): Verdict {
  const before = phraseBefore(context, word)
  if (!before) {
    return word === 'who' || word === 'whom'
      ? verdict('named_person', ['“who” follows a name'], { isSure: false })
      : verdict('none', [`“${word}” stands for no one`], { isSure: false })
  }
  const isPerson = word === 'who' || word === 'whom' || word === 'whose'
  if (isPerson && before.type === 'common') {
    const named = namedInFront(context, before)
    if (named)
      return verdict('named_person', [`“${word}” is ${context.names.persons.get(named)}`], {
        person: named,
        phrase: before,
      })
  }
  const found = decideNoun(context, before)
  return {
    ...found,
    because: [`“${word}” is “${wordsOfPhrase(context, before)}”`, ...found.because],
  }
}

/** "Oren, the minister who …" and "Oren is the minister who …". */
function namedInFront(context: SourceContext, phrase: SourcePhrase): string | null {
  const { tokens } = context.text
  let index = phrase.first - 1
  if (/^(?:,|is|was|[’']s)$/.test(tokens[index]?.lower ?? '')) index -= 1
  else return null
  return context.names.mentions.find(({ last }) => last === index)?.surname ?? null
}

/** How far back the noun of a relative may stand, in tokens. */
const relativeReach = 14

/**
 * The noun phrase that a relative belongs to, of those right before it: the nearest of the right
 * sort ("the tone of Coll, who": Coll), but past a bare name where no comma parts it from "who"
 * ("lawyers for Coll who say": the lawyers).
 */
function phraseBefore(context: SourceContext, word: string): SourcePhrase | null {
  const { tokens } = context.text
  let last = context.anchor - 1
  while (last >= 0 && /^[,–—-]+$/.test(tokens[last].word)) last -= 1
  const hasComma = last < context.anchor - 1
  const isPerson = /^who/.test(word)
  let nearest: SourcePhrase | null = null
  let name: SourcePhrase | null = null
  for (const start of phraseStarts(context, last)) {
    const phrase = readPhrase(tokens, start, last, context.names)
    if (phrase.type === 'empty') continue
    nearest ??= phrase
    if (!(isPerson ? isAnimate(phrase) : isThing(phrase))) continue
    if (isPerson && !hasComma && phrase.type === 'person' && phrase.isHeadPerson) name ??= phrase
    else return phrase
  }
  return name ?? nearest
}

/** Where the phrases that end at a token may begin, nearest first: behind each preposition. */
function phraseStarts({ text: { tokens }, anchor }: SourceContext, last: number): number[] {
  const sentence = tokens[anchor].sentence
  const starts: number[] = []
  let first = last + 1
  while (first > 0 && last - first < relativeReach && continuesBack(tokens[first - 1], sentence)) {
    first -= 1
    if (tokens[first].partOfSpeech === 'ADP' && first < last) starts.push(first + 1)
  }
  while (first <= last && /^(?:ADP|ADV|CCONJ|SCONJ)$/.test(tokens[first].partOfSpeech)) first += 1
  if (first <= last) starts.push(first)
  return starts
}

function isAnimate({ type, nounClass }: SourcePhrase): boolean {
  if (type === 'person' || type === 'people') return true
  if (type !== 'common') return false
  return nounClass !== null && !/^(?:document|no-agent|organisation)$/.test(nounClass)
}

function isThing({ type, nounClass }: SourcePhrase): boolean {
  if (type === 'organisation' || type === 'outlet') return true
  return type === 'common' && /^(?:document|media|organisation)$/.test(nounClass ?? '')
}

function continuesBack(
  token: { sentence: number; word: string; partOfSpeech: string },
  sentence: number,
): boolean {
  return (
    token.sentence === sentence &&
    !/^[,;:.“”"]$/.test(token.word) &&
    token.partOfSpeech !== 'VERB' &&
    token.partOfSpeech !== 'AUX'
  )
}

function nounBefore(
  context: SourceContext,
  sentencesBack: number,
  isWanted: (noun: Pick<SourcePhrase, 'isPlural' | 'nounClass'>) => boolean,
): SourcePhrase | null {
  const { tokens } = context.text
  for (let index = context.anchor - 1; index >= 0; index -= 1) {
    if (context.sentence - tokens[index].sentence > sentencesBack) return null
    const found = classOfNoun(tokens[index].lower)
    if (!found || /^(?:no-agent|media)$/.test(found.class)) continue
    if (!/^(?:NOUN|PROPN|X)$/.test(tokens[index].partOfSpeech)) continue
    if (
      isWanted({ isPlural: found.isPlural, nounClass: found.class })
    ) {
      return readPhrase(tokens, index, index, context.names)
    }
  }
  return null
}

function groupOf(context: SourceContext, phrase: SourcePhrase, because: string): Verdict {
  const { standing, because: why } = decideStanding({ ...phrase, isPlural: true }, context)
  return verdict('unnamed_group', [because, why], { standing, phrase, isSure: false })
}

/** The same source as an earlier verdict; an attitude makes an anonymous one incidental here. */
function again(context: SourceContext, index: number, because: string): Verdict {
  const { verdict: earlier } = context.earlier[index]
  return {
    ...earlier,
    standing: standingAgain(context, earlier.standing),
    because: [because],
    sameAs: index,
  }
}

function standingAgain({ cueClass }: SourceContext, standing: Standing | null): Standing | null {
  return standing === 'anonymous' && cueClass === 'attitude' ? 'incidental' : standing
}

function wordsOfPhrase({ text }: SourceContext, { first, last }: SourcePhrase): string {
  return text.text.slice(text.tokens[first].start, text.tokens[last].end)
}
