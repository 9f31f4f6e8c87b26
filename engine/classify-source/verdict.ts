import type { SourceKind, Standing } from '#domain/source'
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
