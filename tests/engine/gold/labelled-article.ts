import type { CueClass, Prominence } from '#domain/attribution'
import type { Claim } from '#domain/claim'
import type { CorroborationKind } from '#domain/corroboration'
import type { ResponseKind } from '#domain/response'
import type { AnonymityReason, SourceKind, Standing } from '#domain/source'
import type { Span } from '#domain/span'

/** What a careful reader codes in one attribution; null is "not coded here" but for standing and claim. */
export interface LabelledAttribution {
  source: Span
  cue: Span
  content: Span
  kind: SourceKind
  standing: Standing | null
  cueClass: CueClass
  claim: Claim | null
  claimId: string | null
  prominence: Prominence | null
  /** The name of the outlet that it is taken from, as far as it is told; null when it is from none. */
  via: string | null
  specificity: number | null
  grant: boolean
  reason: AnonymityReason
}

export interface LabelledAssertion {
  span: Span
  claim: Claim
  claimId: string
}

/** An article or passage with its labels; offsets are UTF-16 code units into `text`. */
export interface LabelledArticle {
  id: string
  title: string
  outlet: string | undefined
  text: string
  attributions: LabelledAttribution[]
  headline: { claim: Claim; claimId: string } | null
  /** Null where assertions, responses and corroboration were not labelled. */
  assertions: LabelledAssertion[] | null
  responses: { kind: ResponseKind; span: Span }[] | null
  corroboration: { kind: CorroborationKind; span: Span }[] | null
}
