import type { SourceKind, Standing } from '#domain/source'
import { decideStanding } from './decide-standing'
import type { SourceContext } from './source-context'
import type { SourcePhrase } from './source-phrase'

/** Who stands behind one attribution, why, and whom the words point back to. */
export interface Verdict {
  kind: SourceKind
  standing: Standing | null
  because: string[]
  phrase: SourcePhrase | null
  /** Surname of the person meant, where one is. */
  person: string | null
  /** Index of the earlier verdict that is the same source. */
  sameAs: number | null
  /** False when a rule had to fall back on what is usual. */
  isSure: boolean
}

/** A rule about a source that is a name or a noun phrase; null when it does not fit. */
export type NounRule = (context: SourceContext, phrase: SourcePhrase) => Verdict | null

/** A verdict on a phrase: certain, of nobody heard before, unless said otherwise. */
export function verdictOn(
  kind: SourceKind,
  phrase: SourcePhrase | null,
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
