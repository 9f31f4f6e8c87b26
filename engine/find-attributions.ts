import type { Stretch } from '#domain/span'
import { explainLink } from './explain-link'
import { rightness, type Surroundings } from './keep-or-drop'
import { type LinkedSpans, linkSpans } from './link-attributions/link-spans'
import { mendAttributions } from './mend-attributions'
import type { Model } from './model'
import { bestLabels, labelProbabilities, withEntryBonus } from './tag-spans/decode'
import { readFeatures } from './tag-spans/features'
import { cutAtLines, readSpans, type TaggedSpan } from './tag-spans/read-spans'
import type { LinkedAttribution, TokenisedText } from './tokenised-text'

/**
 * The attributions of a text: the net labels tokens, the linker joins spans, and the decision rule
 * drops what is likelier wrong than useful. In text order of their cues.
 */
export function findAttributions(text: TokenisedText, model: Model): LinkedAttribution[] {
  const { linked, around } = findCandidates(text, model)
  const stretch = ({ first, last }: TaggedSpan): Stretch => [
    text.tokens[first].start,
    text.tokens[last].end,
  ]
  return linked.flatMap((candidate) => {
    const confidence = rightness(candidate, around, model.rule)
    if (confidence < model.rule.threshold) return []
    return {
      source: candidate.source ? [stretch(candidate.source)] : [],
      cue: [stretch(candidate.cue)],
      content: candidate.contents.map(stretch),
      confidence: Math.round(confidence * 1000) / 1000,
      because: explainLink(text, candidate, around.features.cues),
    }
  })
}

/** What the decision rule decides about, and what it looks at. */
export function findCandidates(
  text: TokenisedText,
  model: Model,
): { linked: LinkedSpans[]; around: Surroundings } {
  const features = readFeatures(text, model.cueCounts)
  const scores = model.network.score(features)
  const likeliest = bestLabels(scores, withEntryBonus(model.transitions, model.rule.entryBonus))
  const probabilities = labelProbabilities(scores, model.transitions)
  const spans = cutAtLines(readSpans(likeliest), text.lines, text.quotes)
  return {
    linked: mendAttributions(text.tokens, linkSpans(text.tokens, spans, model.linker)),
    around: { text, features, probabilities },
  }
}
