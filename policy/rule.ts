import type { MissingFacet, RuleMode, Severity } from '#domain/policy'
import type { Span } from '#domain/span'
import type { Draft } from './draft'

/** What a rule's parameters may be: a pack sets them, the rule has defaults. */
export type Parameters = Readonly<Record<string, number | readonly string[]>>

/**
 * One place that a rule has judged. `why` is a key of the rule's own sentences, so that a pack can
 * re-word them; `values` fill their gaps. What is not met brings the rule's sentences `ask` and `better`.
 */
export interface Judgement {
  outcome: 'flagged' | 'cannot-tell' | 'met'
  span: Span
  isInHeadline?: boolean
  sourceId?: string
  claimId?: string
  why: string
  /** Where the rule's sentence `better` would not help. */
  better?: null
  values?: Record<string, string | number>
  missing?: MissingFacet[]
  mayNarrow?: boolean
  needsSignOff?: boolean
  /** Where it differs from the rule's own severity. */
  severity?: Severity
}

/** A sourcing rule of news organisations as it can be checked; `product` decisions are in docs/decisions. */
export interface Rule {
  /** R01 to R43. */
  id: string
  title: string
  /** What it asks of a text, in our own words. */
  asks: string
  mode: RuleMode
  /** Of a flag that says nothing else; null for what only people can attest. */
  severity: Severity | null
  /** Sentences in ICU form, by key; `ask` and `better` go with whatever is not met. */
  says: Readonly<Record<string, string>>
  parameters?: Parameters
  /** Every place it judges; none where the rule does not apply to this text. */
  judge(draft: Draft, parameters: Parameters): Judgement[]
}
