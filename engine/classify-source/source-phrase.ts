import type { NounClass } from '../lexicon/noun-class'
import type { NameType } from './type-of-name'

/** How a description points: at someone known, at someone new, at a number of people, or bare. */
export type Determiner = 'definite' | 'indefinite' | 'number' | 'quantity' | 'bare'

/** What the words of a source span say: a name, or a common noun with its class. */
export interface SourcePhrase {
  type: NameType | 'empty'
  because: string
  /** Token indices of the words that name or describe, without what follows the noun. */
  first: number
  last: number
  /** Head word in lower case. */
  head: string
  nounClass: NounClass | null
  isPlural: boolean
  determiner: Determiner
  /** Whose: "the mayor's aide", "his lawyer". */
  owner: NameType | 'pronoun' | null
  /** Whether only its shape says what a name is. */
  isGuess: boolean
  /** Whether the head itself is a person, and not one named behind it. */
  isHeadPerson: boolean
  /** Surname when a person is named, by the phrase itself, in apposition, or after "including". */
  person: string | null
  /** The words after the noun, in lower case. */
  rest: string
}
