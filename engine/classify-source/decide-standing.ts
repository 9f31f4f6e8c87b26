import type { Standing } from '#domain/source'
import { hasSign, type SourceContext } from './source-context'
import type { SourcePhrase } from './source-phrase'

/** A standing and the reason for it. */
export interface StandingVerdict {
  standing: Standing
  because: string
}

type Rule = (phrase: SourcePhrase, context: SourceContext) => StandingVerdict | null

/** Unnamed officials whose public acts are those of their office. */
const officeHolders =
  /^(?:officials?|authorities|prosecutors?|investigators?|regulators?|organi[sz]ers|executives|administrators?|inspectors?|commanders)$/

/**
 * What an unnamed source is to the reader: the first rule that fits decides (codebook section 3).
 * The phrase is the one that describes the source, also where a pronoun stands for it.
 */
export function decideStanding(phrase: SourcePhrase, context: SourceContext): StandingVerdict {
  for (const rule of rules) {
    const verdict = rule(phrase, context)
    if (verdict) return verdict
  }
  return fallback(phrase, context)
}

const isAttitude = ({ cueClass, form }: SourceContext) =>
  cueClass === 'attitude' || (cueClass === 'unknown' && form === 'indirect')

const spokesperson: Rule = ({ nounClass, head }, context) => {
  if (nounClass === 'spokesperson') {
    return { standing: 'spokesperson', because: 'speaks for a body or person' }
  }
  if (nounClass !== 'insider' || !officeHolders.test(head)) return null
  if (context.isPublicAct)
    return { standing: 'spokesperson', because: 'the cue is a public act of office' }
  const isOpenCourt = /^prosecutors?$/.test(head) && hasSign('trial', context.sentenceText)
  if (!isOpenCourt && !hasSign('public-place', context.cueText)) return null
  return {
    standing: 'spokesperson',
    because: 'said in public: a statement, filing, hearing or news conference',
  }
}

const bench: Rule = ({ head, nounClass }, { isPublicAct }) => {
  if (/^(?:judges?|justices|magistrates?)$/.test(head))
    return { standing: 'spokesperson', because: 'a court speaks in public' }
  const isDeciding =
    nounClass === 'organisation' &&
    /^(?:courts?|jury|panels?|boards?|tribunals?|commissions?|committees?|councils?)$/.test(head)
  return isDeciding && isPublicAct
    ? { standing: 'spokesperson', because: 'a body that decides in public' }
    : null
}

/** "another said", "one said": as the unnamed ones just heard. */
const another: Rule = ({ head }, { earlier, sentence, form }) => {
  if (!/^(?:another|one|others?)$/.test(head)) return null
  const before = earlier.at(-1)
  const previous = before && sentence - before.sentence <= 3 ? before.verdict.standing : null
  if (previous && previous !== 'generic')
    return { standing: previous, because: 'one more of those just heard' }
  if (form === 'indirect') return { standing: 'generic', because: 'one of a group' }
  return null
}

/** Loud words are an event when they are quoted: "voters cried out for change" are none. */
const chorus: Rule = ({ nounClass, determiner }, { isChorus, form, cueWords }) => {
  const isLoud = isChorus && (form !== 'indirect' || !hasSign('outcry', cueWords))
  const isSome = determiner === 'quantity' && !isLoud
  return isLoud || (nounClass === 'event-voice' && !isSome)
    ? { standing: 'incidental', because: 'the words are themselves the event' }
    : null
}

/** "a staffer e-mailed": words among insiders that came to light later. */
const leaked: Rule = ({ nounClass }, { cueText }) =>
  nounClass === 'insider' && hasSign('correspondence', cueText)
    ? { standing: 'incidental', because: 'the words were written among insiders' }
    : null

const insider: Rule = ({ nounClass, head, isPlural, owner, rest, determiner, first }, context) => {
  if (nounClass !== 'insider') return null
  if (
    isPlural &&
    determiner === 'quantity' &&
    /^(?:most|many|all)$/.test(context.text.tokens[first].lower)
  ) {
    return { standing: 'generic', because: 'an uncounted many' }
  }
  if (isAttitude(context))
    return { standing: 'incidental', because: 'the cue is a wish or attitude' }
  const isLoose =
    /^(?:executives|experts|insiders)$/.test(head) && isPlural && owner === null && rest === ''
  if (isLoose && context.form === 'indirect' && !hasSign('private', context.sentenceText)) {
    return /^insiders$/.test(head)
      ? { standing: 'anonymous', because: 'relied on for what it says of the world' }
      : { standing: 'generic', because: 'a trade as a whole' }
  }
  return {
    standing: 'anonymous',
    because: 'relied on for what it says of the world, and not named',
  }
}

const privateContact: Rule = ({ rest }, context) => {
  const isPrivate =
    hasSign('private', context.sentenceText) ||
    hasSign('private', rest) ||
    /^(?:familiar|briefed|close|privy|with (?:direct )?knowledge|involved)/.test(rest)
  if (!isPrivate || context.cueClass === 'attitude') return null
  return { standing: 'anonymous', because: 'signs of private contact stand beside it' }
}

/** Bodies are not people who could be asked in private. */
const bodies =
  /^(?:groups|sides|states|countries|companies|nations|governments|campaigns|parties|pacs|unions|organi[sz]ations|courts|committees|agencies|banks|firms|cities|counties|networks|teams|camps|families|corporations)$/
const fewPeople =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|multiple|few|[2-9]|1[0-2])$/

/** "two strategists said": a count shows that particular people were talked to. */
const counted: Rule = (phrase, context) => {
  const { determiner, isPlural, nounClass, head, first } = phrase
  if (!isPlural || determiner !== 'number' || nounClass === 'event-voice') return null
  if (/^(?:percent|%|percentage|half|third|quarter)$/.test(head) || /^[\d,.]+$/.test(head))
    return null
  const { tokens } = context.text
  if (tokens[first].lower === 'both' || phrase.type === 'people') return null
  if (isAttitude(context))
    return { standing: 'incidental', because: 'the cue is a wish or attitude' }
  const isFew = [first, first + 1, first + 2].some((index) => fewPeople.test(tokens[index]?.lower))
  if (!isFew || nounClass === 'organisation' || bodies.test(head)) return null
  return { standing: 'anonymous', because: 'a count shows that particular people were asked' }
}

const singlePerson: Rule = ({ isPlural, nounClass, determiner }, context) => {
  if (isPlural || nounClass === 'group' || nounClass === null) return null
  if (nounClass === 'role' || nounClass === 'office') {
    if (isAttitude(context))
      return { standing: 'incidental', because: 'the cue is a wish or attitude' }
    const isAny =
      determiner === 'indefinite' && context.form === 'indirect' && nounClass === 'office'
    const isTold = /\b(?:said|says|told|tells|added)\b/.test(context.cueText)
    return isAny && !isTold
      ? { standing: 'generic', because: 'anyone in that office' }
      : { standing: 'anonymous', because: 'one person with a position, relied on and not named' }
  }
  return nounClass === 'person'
    ? { standing: 'incidental', because: 'a person met in passing' }
    : null
}

const rules: Rule[] = [
  spokesperson,
  bench,
  another,
  chorus,
  leaked,
  insider,
  privateContact,
  counted,
  singlePerson,
]

function fallback({ isPlural }: SourcePhrase, context: SourceContext): StandingVerdict {
  if (isPlural)
    return { standing: 'generic', because: 'nothing shows that some of them were talked to' }
  return isAttitude(context)
    ? { standing: 'incidental', because: 'the cue is a wish or attitude' }
    : { standing: 'generic', because: 'one of a group' }
}
