import type { LinkedSpans } from '../link-attributions/link-spans'
import { labels } from '../tag-spans/decode'
import { labelCount } from '../tag-spans/network'
import type { Candidate, Surroundings } from './candidate'
import type { Ledger } from './ledger'

/** Farther than this a neighbour is no neighbour, in tokens. */
const farthest = 60
/** How many candidates on either side are looked at. */
const mostNeighbours = 24

/** What speaks for and against it in its company: the other candidates, its sentence, the readings that found it. */
export function readCompany(candidate: Candidate, around: Surroundings, ledger: Ledger): void {
  readNeighbours(candidate, around, ledger)
  readSentence(candidate, around, ledger)
  candidate.foundBy.forEach((isFound, reading) => {
    ledger.measure(`reading.${reading}`, isFound ? 1 : 0)
  })
}

function readNeighbours(candidate: Candidate, { text }: Surroundings, ledger: Ledger): void {
  const { cue, source } = candidate
  const { sentence } = text.tokens[cue.first]
  let nearest = farthest
  let around = 0
  let sharing = 0
  let beside = 0
  for (const other of neighboursOf(candidate)) {
    nearest = Math.min(nearest, Math.abs(other.cue.first - cue.first))
    if (source && other.source?.first === source.first) sharing += 1
    if (text.tokens[other.cue.first].sentence === sentence) beside += 1
    for (const { first, last } of other.contents) {
      if (cue.first >= first && cue.last <= last) around += 1
    }
  }
  ledger.measure('company.nearest', nearest)
  ledger.measure('company.around', around)
  ledger.measure('company.sharing', sharing)
  ledger.measure('company.beside', beside)
}

/** The candidates before and behind it; bounded, so that a long article costs no more a candidate. */
function neighboursOf({ company, place }: Candidate): LinkedSpans[] {
  return [
    ...company.slice(Math.max(0, place - mostNeighbours), place),
    ...company.slice(place + 1, place + 1 + mostNeighbours),
  ]
}

function readSentence({ cue }: Candidate, around: Surroundings, ledger: Ledger): void {
  const { text, probabilities } = around
  const { tokens } = text
  const { sentence } = tokens[cue.first]
  let first = cue.first
  let last = cue.first
  while (first > 0 && tokens[first - 1].sentence === sentence) first -= 1
  while (last + 1 < tokens.length && tokens[last + 1].sentence === sentence) last += 1
  let cues = 0
  let sources = 0
  for (let token = first; token <= last; token += 1) {
    cues += probabilities[token * labelCount + labels.cue]
    sources += probabilities[token * labelCount + labels.source]
  }
  ledger.measure('sentence.size', last - first + 1)
  ledger.measure('sentence.before', cue.first - first)
  ledger.measure('sentence.after', last - cue.last)
  ledger.measure('sentence.cues', cues)
  ledger.measure('sentence.sources', sources)
}
