import { decideStanding } from './decide-standing'
import type { SourceContext } from './source-context'
import type { SourcePhrase } from './source-phrase'
import { type Verdict, verdictOn } from './verdict'

/** A rule about a source that is a name or a noun phrase; null when it does not fit. */
export type NounRule = (context: SourceContext, phrase: SourcePhrase) => Verdict | null

/** The verdict that a phrase names nobody, with its standing. */
export function unnamed(
  context: SourceContext,
  phrase: SourcePhrase,
  more: Partial<Verdict> = {},
): Verdict {
  const { standing, because } = decideStanding(phrase, context)
  const kind = phrase.isPlural ? 'unnamed_group' : 'unnamed_person'
  return verdictOn(kind, phrase, [phrase.because, because], { standing, ...more })
}
