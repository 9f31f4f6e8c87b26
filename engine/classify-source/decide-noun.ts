import { organisation, police } from './decide-body'
import { name, site, titleWithOf, transcript, withNamed } from './decide-name'
import { definitePerson, oneOfThem, theTwo } from './decide-person'
import { outlet, ownReview, report, statement, textOrNothing } from './decide-text'
import { unknownNoun } from './decide-unknown'
import { type NounRule, unnamed } from './noun-rule'
import type { SourceContext } from './source-context'
import type { SourcePhrase } from './source-phrase'
import { type Verdict, verdictOn } from './verdict'

const empty: NounRule = (_, phrase) =>
  phrase.type === 'empty' ? verdictOn('none', phrase, [phrase.because]) : null

/** In this order: who is named, then texts and bodies, then people by their description. */
const rules: readonly NounRule[] = [
  empty,
  transcript,
  site,
  withNamed,
  titleWithOf,
  oneOfThem,
  ownReview,
  name,
  statement,
  police,
  organisation,
  report,
  outlet,
  textOrNothing,
  definitePerson,
  theTwo,
  unknownNoun,
]

/** The verdict on a source that is a name or a noun phrase: the first rule that fits decides. */
export function decideNoun(context: SourceContext, phrase: SourcePhrase): Verdict {
  for (const rule of rules) {
    const verdict = rule(context, phrase)
    if (verdict) return verdict
  }
  return unnamed(context, phrase)
}
