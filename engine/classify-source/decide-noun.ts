import type { SourceKind } from '#domain/source'
import { matchesRow } from '../lexicon/lexicon-row'
import { uniqueRoleRows } from '../lexicon/public-acts'
import { decideStanding } from './decide-standing'
import { findPerson, namedByNoun } from './find-person'
import type { SourcePhrase } from './read-phrase'
import type { SourceContext, Verdict } from './source-context'

type Rule = (context: SourceContext, phrase: SourcePhrase) => Verdict | null

/** The verdict on a source that is a name or a noun phrase: the first rule that fits decides. */
export function decideNoun(context: SourceContext, phrase: SourcePhrase): Verdict {
  for (const rule of rules) {
    const verdict = rule(context, phrase)
    if (verdict) return verdict
  }
  return unnamed(context, phrase)
}

function is(
  kind: SourceKind,
  phrase: SourcePhrase,
  because: string[],
  more: Partial<Verdict> = {},
): Verdict {
  return {
    kind,
    standing: null,
    because,
    phrase,
    person: null,
    sameAs: null,
    isSure: true,
    ...more,
  }
}

function unnamed(
  context: SourceContext,
  phrase: SourcePhrase,
  more: Partial<Verdict> = {},
): Verdict {
  const { standing, because } = decideStanding(phrase, context)
  const kind = phrase.isPlural ? 'unnamed_group' : 'unnamed_person'
  return is(kind, phrase, [phrase.because, because], { standing, ...more })
}

const empty: Rule = (_, phrase) =>
  phrase.type === 'empty' ? is('none', phrase, [phrase.because]) : null

/** A name decides, also with a group; a journalist who reports is his outlet's voice. */
const name: Rule = (context, phrase) => {
  switch (phrase.type) {
    case 'person': {
      const title = context.text.tokens[phrase.first]?.lower ?? ''
      if (
        /^(?:reporter|correspondent|columnist|anchor|blogger)s?$/.test(title) ||
        phrase.owner === 'outlet'
      ) {
        return is('media', phrase, [phrase.because, 'a journalist at work'])
      }
      return is('named_person', phrase, [phrase.because], { person: phrase.person })
    }
    case 'organisation':
      return is('named_org', phrase, [phrase.because])
    case 'outlet':
      return is('media', phrase, [phrase.because])
    case 'self':
      return is('self', phrase, [phrase.because])
    case 'people':
      return unnamed(context, { ...phrase, nounClass: 'group' })
    default:
      return null
  }
}

const statements =
  /^(?:statements?|tweets?|letters?|emails?|posts?|release|remarks|comments|account|memo|speech|op-ed|ad|ads)$/

/** Tie-breaker 1: a statement with its speaker in the span is the speaker's. */
const statement: Rule = (context, phrase) => {
  if (!statements.test(phrase.head)) return null
  const speaker = phrase.owner ?? speakerBehind(context, phrase)
  if (speaker === 'person' || speaker === 'pronoun') {
    return is('named_person', phrase, [`“${phrase.head}” with its speaker is the speaker’s`])
  }
  if (speaker === 'organisation') {
    return is('named_org', phrase, [`“${phrase.head}” with its body is the body’s`])
  }
  return speaker === 'outlet' ? is('media', phrase, [`“${phrase.head}” of an outlet`]) : null
}

function speakerBehind(context: SourceContext, { rest, last }: SourcePhrase): string | null {
  if (!/^(?:from|by|of)\b/.test(rest)) return null
  const { tokens } = context.text
  const from = last + 2
  const name = context.names.mentions.find(({ first }) => first >= from && first <= from + 3)
  if (name) return 'person'
  return /^(?:from|by) the /.test(rest) || /^\p{Lu}/u.test(tokens[from]?.word ?? '')
    ? 'organisation'
    : null
}

/** Tie-breaker 3: police with an evident jurisdiction are a body; "police officials" are people. */
const police: Rule = (_, phrase) =>
  phrase.head === 'police'
    ? is('named_org', phrase, ['“police” with an evident jurisdiction'])
    : null

const organisation: Rule = (context, phrase) => {
  if (phrase.nounClass !== 'organisation') return null
  if (phrase.determiner === 'indefinite' || (phrase.determiner === 'number' && phrase.isPlural)) {
    return unnamed(context, { ...phrase, isPlural: true })
  }
  if (phrase.isPlural && phrase.determiner === 'bare') return unnamed(context, phrase)
  return is('named_org', phrase, [phrase.because])
}

/** "one report" is another outlet's unless it has an owner or a noun that makes it a document. */
const report: Rule = (context, phrase) => {
  if (!/^reports?$/.test(phrase.head)) return null
  if (phrase.owner === 'outlet') return is('media', phrase, ['a report of an outlet'])
  const before = context.text.tokens[phrase.last - 1]
  const isKindOfDocument =
    phrase.owner !== null ||
    /^(?:audit|police|autopsy|inspection|committee|annual|jobs|official|intelligence|internal|final|interim|inspector)$/.test(
      before?.lower ?? '',
    ) ||
    /^(?:by|from|of|on|into)\b/.test(phrase.rest)
  if (isKindOfDocument) return is('document', phrase, ['a report with an author that is no outlet'])
  const wasDocument = context.earlier.some(({ verdict }) => verdict.kind === 'document')
  return phrase.determiner === 'definite' && wasDocument
    ? is('document', phrase, ['the report spoken of before'])
    : is('media', phrase, ['unspecified reports'], { isSure: false })
}

const commentators = /^(?:commentators|pundits|editors|columnists|bloggers|hosts)$/

const textOrOutlet: Rule = (context, phrase) => {
  if (phrase.nounClass === 'document') return is('document', phrase, [phrase.because])
  if (phrase.nounClass === 'no-agent') return is('none', phrase, [phrase.because])
  if (phrase.nounClass !== 'media') return null
  if (commentators.test(phrase.head)) {
    return unnamed(context, { ...phrase, nounClass: 'group', isPlural: true })
  }
  return is('media', phrase, [phrase.because])
}

/** "the official", "her lawyer", "the governor": someone the reader has met, by name or without. */
const definitePerson: Rule = (context, phrase) => {
  const isHeadlineRole = phrase.determiner === 'bare' && context.sentence <= 1
  const isDefinite = phrase.determiner === 'definite' || phrase.owner !== null || isHeadlineRole
  if (phrase.isPlural || !isDefinite || phrase.nounClass === null || phrase.nounClass === 'group')
    return null
  const named = namedByNoun(context, phrase.head)
  const met = lastUnnamed(context, phrase)
  if (met !== null && !isNamedLater(context, named, met)) return sameUnnamed(context, phrase, met)
  if (named)
    return is(
      'named_person',
      phrase,
      [`“the ${phrase.head}” is ${context.names.persons.get(named)}`],
      { person: named },
    )
  const role = uniqueRole(context, phrase)
  if (role) return role
  if (phrase.nounClass === 'office') return officeHolder(context, phrase)
  return unnamed(context, phrase)
}

function lastUnnamed(context: SourceContext, { head, nounClass }: SourcePhrase): number | null {
  const isWide = /^(?:official|source|person|man|woman|aide)$/.test(head)
  for (let index = context.earlier.length - 1; index >= 0; index -= 1) {
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
  const mention = context.names.mentions.findLast(
    ({ surname, first }) => surname === named && first < context.anchor,
  )
  return mention !== undefined && mention.first > context.earlier[met].anchor
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
  return is('unnamed_person', phrase, [uniqueRoleRows[0].because], {
    standing: 'identifiable_by_role',
  })
}

function officeHolder(context: SourceContext, phrase: SourcePhrase): Verdict {
  if (context.names.mentions.length === 0) {
    return is('unnamed_person', phrase, ['an office that one person holds, named nowhere'], {
      standing: 'identifiable_by_role',
    })
  }
  const person = findPerson(context, 'unknown')
  const because = `“the ${phrase.head}” holds an office whose holder is named`
  return is('named_person', phrase, [because], { person: person?.surname ?? null, isSure: false })
}

/** "Both candidates", "the two senators": those the article has named. */
const theTwo: Rule = (context, phrase) => {
  const first = context.text.tokens[phrase.first].lower
  const isTwo =
    first === 'both' ||
    (first === 'the' && /^(?:two|three)$/.test(context.text.tokens[phrase.first + 1]?.lower ?? ''))
  const isHolder =
    /^(?:candidates|men|women|senators|presidents|rivals|leaders|brothers|governors|ministers|mayors)$/.test(
      phrase.head,
    )
  return isTwo && isHolder && context.names.mentions.length > 1
    ? is('named_person', phrase, [`“${first} … ${phrase.head}” are named`])
    : null
}

const agentEnding = /(?:er|or|ist|ian|man|woman|ant|ee|[^m]ent)$/
const agentsEnding = /(?:ers|ors|ists|ians|men|women|ants|ees|ents|crats|cans)$/
const abstractEnding = /(?:tion|ence|ment|ing|ary|sion|ity|ness)s?$/

/** Nouns that stand in no list, by their ending and by what the cue says of them. */
const unknownNoun: Rule = (context, phrase) => {
  if (phrase.nounClass !== null) return null
  const { head } = phrase
  if (/^[\p{N}%]/u.test(head))
    return unnamed(context, { ...phrase, nounClass: 'group', isPlural: true })
  if (abstractEnding.test(head)) return abstract(context, phrase)
  if (agentsEnding.test(head))
    return unnamed(context, { ...phrase, nounClass: 'group', isPlural: true }, { isSure: false })
  if (agentEnding.test(head)) {
    return phrase.determiner === 'definite'
      ? is('named_person', phrase, [`“the ${head}” is a person met before`], { isSure: false })
      : unnamed(context, { ...phrase, nounClass: 'person' }, { isSure: false })
  }
  if (phrase.owner === 'person' || phrase.owner === 'pronoun') {
    return is('named_person', phrase, [`“${head}” belongs to a person`], { isSure: false })
  }
  if (phrase.isPlural && context.cueClass === 'speech') {
    return unnamed(context, { ...phrase, nounClass: 'group' }, { isSure: false })
  }
  return abstract(context, phrase)
}

function abstract(context: SourceContext, phrase: SourcePhrase): Verdict {
  const isSaying =
    context.cueClass === 'speech' || context.cueClass === 'knowledge' || context.form !== 'indirect'
  return isSaying
    ? is('document', phrase, [`“${phrase.head}” is said to show or say something`], {
        isSure: false,
      })
    : is('none', phrase, [`“${phrase.head}” is no one`], { isSure: false })
}

/** "critics, including Paul Rook": a named individual among the speakers decides. */
const withNamed: Rule = (context, phrase) => {
  if (!/^,? ?including\b/.test(phrase.rest)) return null
  const including = context.text.tokens.findIndex(
    ({ lower }, index) => index > phrase.last && lower === 'including',
  )
  const among = context.names.mentions.find(
    ({ first }) => first > including && first <= (context.source?.last ?? -1),
  )
  return among
    ? is('named_person', phrase, ['a named person is among those who say it'], {
        person: among.surname,
      })
    : null
}

/** "a review by this newspaper": the outlet found it out itself. */
const ownReview: Rule = (_, phrase) =>
  /^(?:of .* )?by this (?:newspaper|paper|magazine|outlet|website|programme|program|station)\b/.test(
    phrase.rest,
  )
    ? is('self', phrase, ['by the outlet itself'])
    : null

/** "one of them": one of those just heard. */
const oneOfThem: Rule = (context, phrase) => {
  if (!/^of (?:them|those)\b/.test(phrase.rest) && !/\bof them$/.test(wordsIn(context))) return null
  const met = context.earlier.findLastIndex(({ verdict }) => verdict.kind === 'unnamed_group')
  if (met === -1) return null
  const { verdict } = context.earlier[met]
  const isOne = /^(?:one|another)\b/.test(wordsIn(context))
  return is(isOne ? 'unnamed_person' : 'unnamed_group', phrase, ['of those just heard'], {
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

const rules: Rule[] = [
  empty,
  withNamed,
  oneOfThem,
  ownReview,
  name,
  statement,
  police,
  organisation,
  report,
  textOrOutlet,
  definitePerson,
  theTwo,
  unknownNoun,
]
