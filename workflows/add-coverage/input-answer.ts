import type { Refusal } from '#ingest/refusal'

/** Why an input was not added though it could be opened: what is known beyond it is the date that is none, or ''. */
export type InputRefusal =
  | Refusal
  | {
      outcome: 'refused'
      because:
        | 'no-text'
        | 'too-short'
        | 'not-english'
        | 'no-pasted-text'
        | 'no-date'
        | 'no-such-story'
      known: null
      about: string
    }

/** What became of one input: each answers for itself. */
export interface InputAnswer {
  /** The address or the file's name; null for the pasted text. */
  input: string | null
  /** The story that it stands in now. */
  storyId: string | null
  articleId: string | null
  outcome: 'added' | 'already-here' | 'refused'
  /** The article's title; '' where it was refused. */
  title: string
  /** Why it was put into that story, as the grouping says it; null where a person chose the story. */
  placedBecause: string | null
  /** Null where it was taken in or is here already. */
  refusal: InputRefusal | null
}
