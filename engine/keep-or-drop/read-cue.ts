import { labels } from '../tag-spans/decode'
import { wordClass } from '../tag-spans/features'
import { labelCount } from '../tag-spans/network'
import type { TaggedSpan } from '../tag-spans/read-spans'
import { quoteStates, type Token } from '../tokenised-text'
import { type Candidate, endsAt, outsideMost, rangeOf, type Surroundings } from './candidate'
import { type Ledger, logit, step } from './ledger'

/** What speaks for and against the cue: how sure the net is of it, which word it is, what stands around it. */
export function readCue(candidate: Candidate, around: Surroundings, ledger: Ledger): void {
  const { cue } = candidate
  const head = headOf(cue, around.features.cues)
  readCertainty(cue, around, ledger)
  readWords(candidate, head, around, ledger)
  readSetting(cue, around.text.tokens, ledger)
}

/** The token that was a cue most often in the training texts. */
export function headOf(cue: TaggedSpan, cueScores: Uint8Array): number {
  let head = cue.first
  for (let token = cue.first; token <= cue.last; token += 1) {
    if (cueScores[token] > cueScores[head]) head = token
  }
  return head
}

function readCertainty(
  { first, last }: TaggedSpan,
  { probabilities }: Surroundings,
  ledger: Ledger,
): void {
  const own = rangeOf(probabilities, first, last, labels.cue)
  ledger.measure('cue.most', logit(own.most))
  ledger.measure('cue.least', logit(own.least))
  const opening = probabilities[first * labelCount + labels.cue]
  ledger.measure('cue.opening', logit(opening))
  ledger.measure('cue.ending', logit(endsAt(probabilities, last, labels.cue)))
  // Rather part of a statement, or of the source's name, or nothing at all?
  const asContent = rangeOf(probabilities, first, last, labels.content).most
  ledger.measure('cue.asContent', logit(asContent))
  const asSource = rangeOf(probabilities, first, last, labels.source).most
  ledger.measure('cue.asSource', logit(asSource))
  ledger.measure('cue.asNothing', logit(outsideMost(probabilities, first, last)))
}

function readWords(candidate: Candidate, head: number, around: Surroundings, ledger: Ledger): void {
  const { cue, contents, source } = candidate
  const { features, text, cueCounts } = around
  const { tokens } = text
  const word = tokens[head]
  const isBefore = contents[0].first > cue.last
  const order = isBefore ? 'before' : 'after'
  const gap = isBefore ? contents[0].first - cue.last : cue.first - contents[0].last
  const [asCue, inAll] = cueCounts.get(`${word.lemma}|${wordClass(word)}`) ?? [0, 0]
  ledger.measure('cue.share', logit((asCue + 0.3) / (inAll + 1)))
  ledger.measure('cue.seen', Math.log1p(inAll))
  const size = cue.last - cue.first + 1
  const isOutside = features.quotes[cue.first] === quoteStates.outside
  ledger.note(`cue.word=${word.lemma}`)
  ledger.note(`cue.usual=${features.cues[head]}`)
  ledger.note(`cue.part=${word.partOfSpeech}`)
  ledger.note(`cue.tokens=${Math.min(4, size)}`)
  ledger.note(`cue.place=${features.places[cue.first]}`)
  ledger.note(`cue.quote=${isOutside ? 'outside' : 'inside'}`)
  ledger.note(`cue.${order}=${step(gap)}`)
  ledger.note(`cue.form=${source ? 'sourced' : 'bare'}.${word.partOfSpeech}.${order}`)
}

const modals = new Set('would could might may can should will must wo ca'.split(' '))
const negations = new Set(['not', 'n’t', "n't", 'never'])
/** How far before a cue "would not" changes what it says, in tokens. */
const settingReach = 3

function readSetting(cue: TaggedSpan, tokens: readonly Token[], ledger: Ledger): void {
  const { sentence } = tokens[cue.first]
  let hasModal = 0
  let hasNegation = 0
  let hasTo = 0
  for (let token = Math.max(0, cue.first - settingReach); token <= cue.last; token += 1) {
    if (tokens[token].sentence !== sentence) continue
    const { lower } = tokens[token]
    if (modals.has(lower)) hasModal = 1
    if (negations.has(lower)) hasNegation = 1
    if (lower === 'to' && token < cue.last) hasTo = 1
  }
  ledger.measure('cue.modal', hasModal)
  ledger.measure('cue.negated', hasNegation)
  ledger.measure('cue.infinitive', hasTo)
  const before = tokens[cue.first - 1]
  const after = tokens[cue.last + 1]
  ledger.note(`cue.previousPart=${before?.partOfSpeech ?? 'start'}`)
  ledger.note(`cue.nextPart=${after?.partOfSpeech ?? 'end'}`)
}
