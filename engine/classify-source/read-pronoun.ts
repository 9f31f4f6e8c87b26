import type { Standing } from '#domain/source'
import { quoteStates } from '../tokenised-text'
import { classOfNoun } from './class-of-noun'
import { decideStanding } from './decide-standing'
import { findPerson } from './find-person'
import { readPhrase } from './read-phrase'
import { readRelative } from './read-relative'
import type { SourceContext, TokenRange } from './source-context'
import type { SourcePhrase } from './source-phrase'
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
  if (context.isChorus && context.form !== 'indirect') {
    return verdict('unnamed_group', ['“they” shout, and that is the event'], {
      standing: 'incidental',
    })
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
    if (isWanted({ isPlural: found.isPlural, nounClass: found.class })) {
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
