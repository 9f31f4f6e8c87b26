import type { Reading } from '#domain/analysis'

/** What is wrong with a judgement as it was given, and with which field. */
export interface Refused {
  refused:
    | 'no-such-mark'
    | 'bad-span'
    | 'wrong-mark'
    | 'changes-nothing'
    | 'name-not-in-text'
    | 'name-without-kind'
    | 'would-name-anonymous'
    | 'same-source'
    | 'not-its-mentions'
    | 'claim-needed'
    | 'claim-of-attitude'
    | 'note-needed'
  field: string | null
}

/** The two readings that a person looked at, whose ids a judgement may give. */
export interface LookedAt {
  machine: Reading
  reviewed: Reading
  /** The ids of the judgements that added an attribution. */
  adding: ReadonlySet<string>
}

/** Thrown and caught within `anchorJudgement`, so that no step need hand on what is wrong. */
export class Refusal extends Error {
  constructor(
    readonly because: Refused['refused'],
    readonly field: string | null = null,
  ) {
    super(because)
  }
}
