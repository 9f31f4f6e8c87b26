import type { LinkedSpans } from './link-attributions/link-spans'
import { labels } from './tag-spans/decode'
import { labelCount } from './tag-spans/network'
import type { TaggedSpan } from './tag-spans/read-spans'

/** A logistic model of "this attribution is right" and the probability below which it is dropped. */
export interface DecisionRule {
  weights: readonly number[]
  entryBonus: number
  threshold: number
}

/** How far around a cue without a source one might have been overlooked, in tokens. */
const sourceReach = 12

/**
 * The probability that a linked attribution is right, from the label probabilities of its spans and
 * the linker's own. Keeping what is above F1/2 maximises expected F1 (Lipton, Elkan and
 * Narayanaswamy, “Optimal Thresholding of Classifiers to Maximize F1 Measure”, 2014).
 */
export function rightness(
  { cue, contents, source, contentProbability, sourceProbability }: LinkedSpans,
  probabilities: Float64Array,
  rule: DecisionRule,
): number {
  const role = (token: number, label: number) =>
    probabilities[token * labelCount + label] + probabilities[token * labelCount + label + 1]
  const cueRange = range(cue, (token) => role(token, labels.cue))
  const content = contentEvidence(contents, probabilities, role)
  const features = [
    1,
    logit(cueRange.most),
    logit(cueRange.least),
    logit(content.mean),
    logit(content.opening),
    logit(content.ending),
    source ? logit(range(source, (token) => role(token, labels.source)).most) : 0,
    source ? 0 : 1,
    source ? 0 : logit(overlookedSource(cue, probabilities.length / labelCount, role)),
    logit(contentProbability),
    logit(sourceProbability),
    Math.log(content.tokens),
    content.tokens <= 4 ? 1 : 0,
    contents.length > 1 ? 1 : 0,
  ]
  const score = features.reduce((sum, value, index) => sum + value * rule.weights[index], 0)
  return 1 / (1 + Math.exp(-score))
}

function range(
  span: TaggedSpan,
  value: (token: number) => number,
): { most: number; least: number } {
  let most = 0
  let least = 1
  for (let token = span.first; token <= span.last; token += 1) {
    most = Math.max(most, value(token))
    least = Math.min(least, value(token))
  }
  return { most, least }
}

function contentEvidence(
  contents: TaggedSpan[],
  probabilities: Float64Array,
  role: (token: number, label: number) => number,
): { mean: number; opening: number; ending: number; tokens: number } {
  let inside = 0
  let tokens = 0
  let opening = 0
  let ending = 0
  for (const { first, last } of contents) {
    for (let token = first; token <= last; token += 1) inside += role(token, labels.content)
    tokens += last - first + 1
    opening += probabilities[first * labelCount + labels.content]
    const next = (last + 1) * labelCount
    ending += next < probabilities.length ? 1 - probabilities[next + labels.content + 1] : 1
  }
  return {
    mean: inside / tokens,
    opening: opening / contents.length,
    ending: ending / contents.length,
    tokens,
  }
}

function overlookedSource(
  cue: TaggedSpan,
  size: number,
  role: (token: number, label: number) => number,
): number {
  const first = Math.max(0, cue.first - sourceReach)
  const last = Math.min(size, cue.last + sourceReach) - 1
  return range({ role: 'source', first, last }, (token) => role(token, labels.source)).most
}

/** Held away from 0 and 1, where a logit has no end. */
function logit(probability: number): number {
  const held = Math.min(1 - 1e-4, Math.max(1e-4, probability))
  return Math.log(held / (1 - held))
}
