import { labels } from '../tag-spans/decode'
import { labelCount } from '../tag-spans/network'
import type { TaggedSpan } from '../tag-spans/read-spans'
import { type Candidate, endsAt, outsideMost, rangeOf, type Surroundings } from './candidate'
import { type Ledger, logit, step } from './ledger'

/** How far around a cue without a source one might have been overlooked, in tokens. */
const sourceReach = 12
const pronouns = /^(?:he|she|they|we|i|you|it|who|which|that|this|those|these)$/

/** What speaks for and against the source, or for there being none. */
export function readSource(candidate: Candidate, around: Surroundings, ledger: Ledger): void {
  ledger.measure('link.source', logit(candidate.sourceProbability))
  if (!candidate.source) {
    ledger.note('source.none')
    readOverlooked(candidate.cue, around.probabilities, ledger)
    return
  }
  readCertainty(candidate.source, around.probabilities, ledger)
  readWords(candidate.source, candidate.cue, around, ledger)
}

function readOverlooked(cue: TaggedSpan, probabilities: Float64Array, ledger: Ledger): void {
  const size = probabilities.length / labelCount
  const first = Math.max(0, cue.first - sourceReach)
  const last = Math.min(size, cue.last + sourceReach) - 1
  const { most } = rangeOf(probabilities, first, last, labels.source)
  ledger.measure('source.overlooked', logit(most))
}

function readCertainty(
  { first, last }: TaggedSpan,
  probabilities: Float64Array,
  ledger: Ledger,
): void {
  const own = rangeOf(probabilities, first, last, labels.source)
  ledger.measure('source.most', logit(own.most))
  ledger.measure('source.least', logit(own.least))
  const opening = probabilities[first * labelCount + labels.source]
  ledger.measure('source.opening', logit(opening))
  ledger.measure('source.ending', logit(endsAt(probabilities, last, labels.source)))
  const asContent = rangeOf(probabilities, first, last, labels.content).most
  ledger.measure('source.asContent', logit(asContent))
  ledger.measure('source.asNothing', logit(outsideMost(probabilities, first, last)))
}

function readWords(
  source: TaggedSpan,
  cue: TaggedSpan,
  { text: { tokens } }: Surroundings,
  ledger: Ledger,
): void {
  const first = tokens[source.first]
  const last = tokens[source.last]
  const sort = pronouns.test(first.lower) ? 'pronoun' : last.partOfSpeech
  const isBefore = source.last < cue.first
  const gap = isBefore ? cue.first - source.last : source.first - cue.last
  const isSame = first.sentence === tokens[cue.first].sentence
  ledger.measure('source.gap', gap)
  ledger.measure('source.size', source.last - source.first + 1)
  ledger.measure('source.isBefore', isBefore ? 1 : 0)
  ledger.note(`source.sort=${sort}`)
  ledger.note(`source.${isBefore ? 'before' : 'after'}=${step(gap)}`)
  ledger.note(`source.sentence=${isSame ? 'same' : 'other'}`)
  ledger.note(`source.tokens=${step(source.last - source.first)}`)
}
