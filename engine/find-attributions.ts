import type { Stretch } from '#domain/span'
import { explainLink } from './explain-link'
import { findCandidates } from './find-candidates'
import { keepCandidates } from './keep-or-drop'
import type { Model } from './model'
import type { TaggedSpan } from './tag-spans/read-spans'
import type { LinkedAttribution, TokenisedText } from './tokenised-text'

/**
 * The attributions of a text: the net labels tokens, the linker joins spans, and the decision rule
 * drops what is likelier wrong than useful. In text order of their cues.
 */
export function findAttributions(text: TokenisedText, model: Model): LinkedAttribution[] {
  const { candidates, around } = findCandidates(text, model, model.rule.entryBonuses)
  const stretch = ({ first, last }: TaggedSpan): Stretch => [
    text.tokens[first].start,
    text.tokens[last].end,
  ]
  return keepCandidates(candidates, around, model.rule).map(({ candidate, confidence }) => ({
    source: candidate.source ? [stretch(candidate.source)] : [],
    cue: [stretch(candidate.cue)],
    content: candidate.contents.map(stretch),
    confidence: Math.round(confidence * 1000) / 1000,
    because: explainLink(text, candidate, around.features.cues),
  }))
}
