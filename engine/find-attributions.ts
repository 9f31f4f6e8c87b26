import type { Stretch } from '#domain/span'
import { explainLink } from './explain-link'
import { rightness } from './keep-or-drop'
import { linkSpans } from './link-attributions/link-spans'
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
  const { tokens } = text
  if (tokens.length === 0) return []
  const features = readFeatures(text, model.cueCounts)
  const scores = model.network.score(features)
  const likeliest = bestLabels(scores, withEntryBonus(model.transitions, model.rule.entryBonus))
  const probabilities = labelProbabilities(scores, model.transitions)
  const stretch = ({ first, last }: TaggedSpan): Stretch => [tokens[first].start, tokens[last].end]
  const spans = cutAtLines(readSpans(likeliest), text.lines, text.quotes)
  return linkSpans(tokens, spans, model.linker).flatMap((linked) => {
    const confidence = rightness(linked, probabilities, model.rule)
    if (confidence < model.rule.threshold) return []
    return {
      source: linked.source ? [stretch(linked.source)] : [],
      cue: [stretch(linked.cue)],
      content: linked.contents.map(stretch),
      confidence: Math.round(confidence * 1000) / 1000,
      because: explainLink(text, linked, features.cues),
    }
  })
}
