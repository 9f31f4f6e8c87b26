export type Gender = 'male' | 'female' | 'unknown'

/** A person's name as it stands in a text; `first` and `last` are token indices, both within. */
export interface NameMention {
  surname: string
  first: number
  last: number
  gender: Gender
}
