import { mentionAfter } from './find-person'
import { type NounRule, unnamed } from './noun-rule'
import { readPhrase } from './read-phrase'
import { hasSign, type SourceContext } from './source-context'
import type { SourcePhrase } from './source-phrase'
import { verdictOn } from './verdict'

const statements =
  /^(?:statements?|tweets?|letters?|e-?mails?|posts?|release|remarks|comments?|account|memo|speech|op-ed|ads?|announcement|message|testimony|interview)$/

/** Tie-breaker 1: a statement with its speaker in the span is the speaker’s. */
export const statement: NounRule = (context, phrase) => {
  if (!statements.test(phrase.head)) return null
  const speaker = phrase.owner ?? speakerBehind(context, phrase)
  if (speaker === 'person' || speaker === 'pronoun') {
    return verdictOn('named_person', phrase, [`“${phrase.head}” with its speaker is the speaker’s`])
  }
  if (speaker === 'organisation') {
    return verdictOn('named_org', phrase, [`“${phrase.head}” with its body is the body’s`])
  }
  return speaker === 'outlet' ? verdictOn('media', phrase, [`“${phrase.head}” of an outlet`]) : null
}

function speakerBehind(context: SourceContext, { rest, last }: SourcePhrase): string | null {
  const end = context.source?.last ?? -1
  if (!/^(?:from|by|of)\b/.test(rest) || last + 2 > end) return null
  const named = mentionAfter(context.names.mentions, last + 2)
  const behind = readPhrase(context.text.tokens, last + 2, end, context.names)
  if (behind.type === 'common') return behind.nounClass === 'organisation' ? 'organisation' : null
  if (behind.type === 'organisation' || behind.type === 'outlet') return behind.type
  return behind.type === 'person' || (named && named.first <= last + 4) ? 'person' : null
}

/** Kinds of report that no outlet writes. */
const documentReports =
  /^(?:audit|police|autopsy|inspection|committee|annual|jobs|official|intelligence|internal|final|interim|inspector|government|congressional|senate|house|scientific|medical|incident|accident|economic|commission|panel|ethics|toxicology|forensic|climate|census|financial|earnings|quarterly|monthly|comprehensive|page|inquiry|crime|employment|unemployment|investigative|classified|declassified|department|ministry|state|federal|agency|special|mueller|ig|fbi|cbo|gao|dhs|pentagon)$/

/** "one report" is another outlet’s unless it has an owner or a noun that makes it a document. */
export const report: NounRule = (context, phrase) => {
  if (!/^reports?$/.test(phrase.head)) return null
  if (phrase.owner === 'outlet' || isOfOutlet(context, phrase))
    return verdictOn('media', phrase, ['a report of an outlet'])
  const before = context.text.tokens[phrase.last - 1]
  const isKindOfDocument =
    phrase.owner !== null ||
    documentReports.test(before?.lower ?? '') ||
    /^(?:by|from|of|on|into|released|issued|commissioned|prepared)\b/.test(phrase.rest)
  if (isKindOfDocument)
    return verdictOn('document', phrase, ['a report with an author that is no outlet'])
  const wasDocument = context.earlier
    .slice(-reportReach)
    .some(({ verdict }) => verdict.kind === 'document')
  return phrase.determiner === 'definite' && wasDocument
    ? verdictOn('document', phrase, ['the report spoken of before'])
    : verdictOn('media', phrase, ['unspecified reports'], { isSure: false })
}

const reportReach = 20

/** "a report in the Harbor Herald", "a report by Capital Wire". */
function isOfOutlet(context: SourceContext, { rest, last }: SourcePhrase): boolean {
  const end = context.source?.last ?? -1
  if (!/^(?:in|by|from|on|at)\b/.test(rest) || last + 2 > end) return false
  return readPhrase(context.text.tokens, last + 2, end, context.names).type === 'outlet'
}

const commentators = /^(?:commentators|pundits|editors|hosts|analysts)$/
const journalists =
  /^(?:reporters?|correspondents?|journalists?|columnists?|bloggers?|moderators?|anchors?|hosts?|newsmen)$/

/** Other outlets and journalists; those who complain or remember speak for themselves. */
export const outlet: NounRule = (context, phrase) => {
  if (phrase.nounClass !== 'media') return null
  const { head } = phrase
  const first = context.text.tokens[phrase.first].lower
  if (first === 'this' && !/^(?:reports?|story|stories|articles?|piece)$/.test(head))
    return verdictOn('self', phrase, [`“this ${head}” is the outlet itself`])
  if (commentators.test(head) && phrase.owner !== 'outlet' && !/^(?:of|at)\b/.test(phrase.rest))
    return unnamed(context, { ...phrase, nounClass: 'group', isPlural: true })
  const isTold = journalists.test(head) && !hasSign('reporting', context.cueText)
  const isFormer = /\b(?:former|ex|several|two|three)\b/.test(wordsOf(context, phrase))
  if (isTold && phrase.isPlural && isFormer)
    return unnamed(context, { ...phrase, nounClass: 'insider' })
  return verdictOn('media', phrase, [phrase.because])
}

function wordsOf({ text }: SourceContext, { first, last }: SourcePhrase): string {
  return text.tokens
    .slice(first, last + 1)
    .map(({ lower }) => lower)
    .join(' ')
}

export const textOrNothing: NounRule = (_, phrase) => {
  if (phrase.nounClass === 'document') return verdictOn('document', phrase, [phrase.because])
  return phrase.nounClass === 'no-agent' ? verdictOn('none', phrase, [phrase.because]) : null
}

/** "a review by this newspaper": the outlet found it out itself. */
export const ownReview: NounRule = (_, phrase) =>
  /\bby this (?:newspaper|paper|magazine|outlet|website|programme|program|station)\b/.test(
    phrase.rest,
  )
    ? verdictOn('self', phrase, ['by the outlet itself'])
    : null
