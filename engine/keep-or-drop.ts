import type { LinkedSpans } from './link-attributions/link-spans'
import { labels } from './tag-spans/decode'
import type { TokenFeatures } from './tag-spans/features'
import { labelCount } from './tag-spans/network'
import type { TaggedSpan } from './tag-spans/read-spans'
import { quoteStates, type Token, type TokenisedText } from './tokenised-text'

/** A logistic model of "this attribution is right" and the probability below which it is dropped. */
export interface DecisionRule {
  /** The weight of each piece of evidence by its name; what is not named weighs nothing. */
  weights: Readonly<Record<string, number>>
  entryBonus: number
  threshold: number
}

/** A piece of evidence: its name and its value, 1 for what is simply so. */
export type Evidence = readonly [name: string, value: number]

/** What the rule looks at beside the linked spans. */
export interface Surroundings {
  text: TokenisedText
  features: TokenFeatures
  /** Label probabilities of every token, `labelCount` a token. */
  probabilities: Float64Array
}

/** How far around a cue without a source one might have been overlooked, in tokens. */
const sourceReach = 12

/**
 * The probability that a linked attribution is right. Keeping what is above F1/2 maximises expected
 * F1 (Lipton, Elkan and Narayanaswamy, “Optimal Thresholding of Classifiers to Maximize F1 Measure”,
 * 2014).
 */
export function rightness(linked: LinkedSpans, around: Surroundings, rule: DecisionRule): number {
  const score = weigh(linked, around).reduce(
    (sum, [name, value]) => sum + value * (rule.weights[name] ?? 0),
    0,
  )
  return 1 / (1 + Math.exp(-score))
}

/**
 * The evidence that an attribution is right: how sure net and linker are of its spans, what sort of
 * cue, source and content they are, and how they stand to one another.
 */
export function weigh(linked: LinkedSpans, around: Surroundings): Evidence[] {
  return [
    ['always', 1],
    ...certainties(linked, around.probabilities),
    ...cueEvidence(linked, around),
    ...sourceEvidence(linked, around.text.tokens),
    ...contentEvidence(linked, around),
  ]
}

function certainties(linked: LinkedSpans, probabilities: Float64Array): Evidence[] {
  const { cue, contents, source, contentProbability, sourceProbability } = linked
  const role = (token: number, label: number) =>
    probabilities[token * labelCount + label] + probabilities[token * labelCount + label + 1]
  const cueRange = range(cue, (token) => role(token, labels.cue))
  const content = contentCertainty(contents, probabilities, role)
  const found: Evidence[] = [
    ['cue.most', logit(cueRange.most)],
    ['cue.least', logit(cueRange.least)],
    ['content.mean', logit(content.mean)],
    ['content.opening', logit(content.opening)],
    ['content.ending', logit(content.ending)],
    ['content.length', Math.log(content.tokens)],
    ['link.content', logit(contentProbability)],
    ['link.source', logit(sourceProbability)],
  ]
  if (source) {
    const sourceRange = range(source, (token) => role(token, labels.source))
    found.push(['source.most', logit(sourceRange.most)], ['source.least', logit(sourceRange.least)])
  } else {
    const overlooked = overlookedSource(cue, probabilities.length / labelCount, role)
    found.push(['source.overlooked', logit(overlooked)])
  }
  return found
}

function cueEvidence({ cue, contents, source }: LinkedSpans, around: Surroundings): Evidence[] {
  const { features, text } = around
  const scores: number[] = []
  for (let token = cue.first; token <= cue.last; token += 1) scores.push(features.cues[token])
  const head = text.tokens[cue.first + scores.indexOf(Math.max(...scores))]
  const content = contents[0]
  const order = content.first > cue.last ? 'before' : 'after'
  const gap = order === 'before' ? content.first - cue.last : cue.first - contents[0].last
  return [
    is(`cue.word=${head.lemma}`),
    is(`cue.score=${Math.max(...scores)}`),
    is(`cue.part=${head.partOfSpeech}`),
    is(`cue.tokens=${Math.min(4, scores.length)}`),
    is(`cue.place=${features.places[cue.first]}`),
    is(`cue.quote=${features.quotes[cue.first] === quoteStates.outside ? 'outside' : 'inside'}`),
    is(`cue.${order}=${bucket(gap)}`),
    is(`cue.form=${source ? 'sourced' : 'bare'}.${head.partOfSpeech}.${order}`),
  ]
}

const pronouns = /^(?:he|she|they|we|i|you|it|who|which|that|this|those|these)$/

function sourceEvidence({ source, cue }: LinkedSpans, tokens: readonly Token[]): Evidence[] {
  if (!source) return [is('source.none')]
  const last = tokens[source.last]
  const sort = pronouns.test(tokens[source.first].lower) ? 'pronoun' : last.partOfSpeech
  const order = source.last < cue.first ? 'before' : 'after'
  const gap = order === 'before' ? cue.first - source.last : source.first - cue.last
  const isSame = tokens[source.first].sentence === tokens[cue.first].sentence
  return [
    is(`source.sort=${sort}`),
    is(`source.${order}=${bucket(gap)}`),
    is(`source.sentence=${isSame ? 'same' : 'other'}`),
    is(`source.tokens=${bucket(source.last - source.first)}`),
  ]
}

function contentEvidence({ contents, cue }: LinkedSpans, around: Surroundings): Evidence[] {
  const { text, features } = around
  const { tokens } = text
  const first = tokens[contents[0].first]
  const last = contents[contents.length - 1].last
  let quoted = 0
  let size = 0
  for (const span of contents) {
    for (let token = span.first; token <= span.last; token += 1) {
      if (features.quotes[token] !== quoteStates.outside) quoted += 1
      size += 1
    }
  }
  const next = tokens[last + 1]
  const isSame = tokens[cue.first].sentence === first.sentence
  return [
    is(`content.quoted=${quoted === 0 ? 'none' : quoted === size ? 'all' : 'some'}`),
    is(`content.pieces=${Math.min(3, contents.length)}`),
    is(`content.size=${bucket(size)}`),
    is(`content.first=${first.lower}`),
    is(`content.begins=${first.partOfSpeech}`),
    is(`content.sentence=${isSame ? 'same' : 'other'}`),
    is(`content.crosses=${first.sentence === tokens[last].sentence ? 'no' : 'yes'}`),
    is(`content.then=${next ? next.partOfSpeech : 'end'}`),
    is(`content.stops=${next && /^[,.;:”"?!)]$/.test(next.word) ? 'mark' : 'word'}`),
  ]
}

function is(name: string): Evidence {
  return [name, 1]
}

function bucket(distance: number): string {
  const bound = [0, 1, 2, 3, 5, 8, 14, 25].find((most) => distance <= most)
  return bound === undefined ? 'far' : String(bound)
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

function contentCertainty(
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
