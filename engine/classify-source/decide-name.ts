import { knownNames } from '../lexicon/names'
import { isCapitalised } from './capital-runs'
import { mentionAfter } from './find-person'
import { type NounRule, unnamed } from './noun-rule'
import { readPhrase } from './read-phrase'
import { hasSign, type SourceContext } from './source-context'
import type { SourcePhrase } from './source-phrase'
import { typeOfName } from './type-of-name'
import { type Verdict, verdictOn } from './verdict'

/** A name decides, also with a group; a journalist who reports is his outlet’s voice. */
export const name: NounRule = (context, phrase) => {
  switch (phrase.type) {
    case 'person':
      return person(context, phrase)
    case 'organisation':
      return verdictOn('named_org', phrase, [phrase.because], { isSure: !phrase.isGuess })
    case 'outlet':
      return verdictOn('media', phrase, [phrase.because])
    case 'self':
      return verdictOn('self', phrase, [phrase.because])
    case 'people':
      return unnamed(context, { ...phrase, nounClass: 'group' })
    default:
      return null
  }
}

function person(context: SourceContext, phrase: SourcePhrase): Verdict {
  const because = atWork(context, phrase)
  if (because) return verdictOn('media', phrase, [phrase.because, because])
  return verdictOn('named_person', phrase, [phrase.because], {
    person: phrase.person,
    isSure: !phrase.isGuess,
  })
}

/** Tie-breaker 2: why a person is a journalist at work here, or null. */
function atWork(context: SourceContext, phrase: SourcePhrase): string | null {
  const { names, cueText, cueClass, cueWords } = context
  const surname = phrase.person ?? ''
  const sign =
    names.journalists.get(surname) ??
    (isOfOutlet(context, phrase) ? 'reporter' : phrase.nounClass === 'media' ? 'host' : null)
  const known = knownNames.get(names.persons.get(surname)?.toLowerCase() ?? surname)?.class
  if (known === 'public-figure' || names.titled.has(surname)) return null
  if (hasSign('interviewed', cueWords)) return null
  if (sign && hasSign('reporting', cueText)) return 'a journalist who asks or reports'
  const isItself = phrase.isHeadPerson || phrase.nounClass === 'media'
  if (sign === 'reporter' && isItself && cueClass !== 'attitude') return 'a journalist at work'
  return isPublishedIn(context) ? 'writes in another outlet' : null
}

/** "NBC’s Ada Coll", "Ada Coll of Capital Wire". */
function isOfOutlet(context: SourceContext, { owner, rest, last }: SourcePhrase): boolean {
  if (owner === 'outlet') return true
  const end = context.source?.last ?? -1
  if (!/^(?:of|at|with) /.test(rest) || last + 2 > end) return false
  return readPhrase(context.text.tokens, last + 2, end, context.names).type === 'outlet'
}

/** "Ada Coll wrote in The Harbor Herald". */
function isPublishedIn({ text, names, cue }: SourceContext): boolean {
  if (!cue) return false
  const { tokens } = text
  const verb = tokens
    .slice(cue.first, cue.last + 1)
    .findIndex(({ lower }) =>
      /^(?:wrote|writes|written|writing|noted|notes|reported|reports|observed|argued)$/.test(lower),
    )
  if (verb === -1) return false
  let at = cue.first + verb + 1
  if (!/^(?:in|for|on|at)$/.test(tokens[at]?.lower ?? '')) return false
  at += 1
  const isAfterThe = /^(?:the|an?)$/.test(tokens[at]?.lower ?? '')
  if (isAfterThe && !isCapitalised(tokens[at + 1]?.word ?? '')) return false
  if (isAfterThe) at += 1
  let last = at - 1
  while (isCapitalised(tokens[last + 1]?.word ?? '') && last - at < 5) last += 1
  return last >= at && typeOfName(tokens.slice(at, last + 1), names, isAfterThe).type === 'outlet'
}

/** "brindlenow.com": a site by its address; those of charities and offices are bodies. */
export const site: NounRule = ({ text }, phrase) => {
  if (phrase.type === 'empty') return null
  const { tokens } = text
  const first = /^(?:the|a|an)$/.test(tokens[phrase.first].lower) ? phrase.first + 1 : phrase.first
  const [word, dot, ending] = tokens.slice(first, first + 3)
  if (dot?.word !== '.' || !ending || ending.start !== word.end + 1) return null
  const isOutlet = knownNames.get(`${word.lower}.${ending.lower}`)?.class === 'outlet'
  if (isOutlet || /^(?:com|net|co)$/.test(ending.lower))
    return verdictOn('media', phrase, ['a news site'])
  return /^(?:org|gov)$/.test(ending.lower)
    ? verdictOn('named_org', phrase, ['the site of a body'])
    : null
}

/** "critics, including Paul Rook", "experts like Ada Coll": a named individual among them decides. */
export const withNamed: NounRule = (context, phrase) => {
  if (!/\b(?:including|like|such as)\b/.test(phrase.rest)) return null
  const { tokens } = context.text
  const end = context.source?.last ?? -1
  for (let index = phrase.last + 1; index < end; index += 1) {
    const { lower } = tokens[index]
    const opens =
      lower === 'including' ||
      lower === 'like' ||
      (lower === 'as' && tokens[index - 1].lower === 'such')
    const among = opens ? mentionAfter(context.names.mentions, index) : undefined
    if (among && among.first <= Math.min(end, index + namedReach))
      return verdictOn('named_person', phrase, ['a named person is among those who say it'], {
        person: among.surname,
      })
  }
  return null
}

/** How many tokens behind "including" a name may begin. */
const namedReach = 8

/** "chief of staff Ada Coll", "Secretary of State Ada Coll": the title has a preposition in it. */
export const titleWithOf: NounRule = (context, phrase) => {
  if (phrase.type !== 'common' || !/^of\b/.test(phrase.rest)) return null
  const isOffice = /^(?:office|role|insider)$/.test(phrase.nounClass ?? '') && !phrase.isPlural
  if (!isOffice && phrase.head !== 'chiefs') return null
  const { tokens } = context.text
  const of = phrase.last + 1
  const named = mentionAfter(context.names.mentions, of)
  if (!named || named.first > of + 4 || named.last > (context.source?.last ?? -1)) return null
  const given = firstOfName(context, named)
  const before = tokens[given - 1].lower
  const isTitle = given > of + 1 && !/^(?:,|and|the|a|an|to|of|for|[’']s?)$/.test(before)
  if (!isTitle) return null
  const own = readPhrase(tokens, given, named.last, context.names)
  return person(context, { ...own, first: phrase.first, isHeadPerson: true })
}

/** Where the name proper begins in a run such as "State Ada Coll". */
function firstOfName(
  { names, text }: SourceContext,
  { surname, last }: { surname: string; last: number },
): number {
  const full = names.persons.get(surname)?.split(' ') ?? []
  const start = last - full.length + 1
  return text.tokens[start]?.word === full[0] ? start : last
}

const answering = 'whoever is interviewed answers'

/** "Q: … A: …": a printed interview; the one who asks is at work, the one who answers is named. */
export const transcript: NounRule = ({ text, cue, earlier }, phrase) => {
  const word = text.tokens[phrase.first]?.word
  if (phrase.first !== phrase.last || !cue || text.tokens[cue.first].word !== ':') return null
  if (word === 'Q') return verdictOn('media', phrase, ['the interviewer asks'])
  if (word !== 'A') return null
  const met = earlier.findLastIndex(({ verdict }) => verdict.because[0] === answering)
  return verdictOn('named_person', phrase, [answering], {
    isSure: false,
    sameAs: met === -1 ? null : met,
  })
}
