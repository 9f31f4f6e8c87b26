import type { Stretch } from '#domain/span'
import type { CreditClass } from './crediting-rows'

/** A sentence that takes something from an outlet, or says what the article's own outlet did. */
export interface Credit {
  class: CreditClass
  /** The name of the outlet; empty for "this newspaper". */
  name: string
  isSelf: boolean
  /** The sentence, in UTF-16 code units. */
  evidence: Stretch
  /** The sentence without the outlet's name: what is taken. */
  claim: string
  because: string
}
