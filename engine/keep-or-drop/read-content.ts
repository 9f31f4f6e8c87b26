import { labels } from '../tag-spans/decode'
import { labelCount } from '../tag-spans/network'
import type { TaggedSpan } from '../tag-spans/read-spans'
import { quoteStates } from '../tokenised-text'
import { type Candidate, endsAt, roleAt, type Surroundings } from './candidate'
import { type Ledger, logit, step } from './ledger'

/** How far beyond a content the net may see more of it, in tokens. */
const beyondReach = 30

/** What speaks for and against the content: how sure the net is of it and of where it begins and ends. */
export function readContent(candidate: Candidate, around: Surroundings, ledger: Ledger): void {
  ledger.measure('link.content', logit(candidate.contentProbability))
  readCertainty(candidate.contents, around.probabilities, ledger)
  readBeyond(candidate.contents, around, ledger)
  readWords(candidate, around, ledger)
}

function readCertainty(
  contents: readonly TaggedSpan[],
  probabilities: Float64Array,
  ledger: Ledger,
): void {
  let inside = 0
  let least = 1
  let size = 0
  let opening = 0
  let ending = 0
  for (const { first, last } of contents) {
    for (let token = first; token <= last; token += 1) {
      const own = roleAt(probabilities, token, labels.content)
      inside += own
      if (own < least) least = own
    }
    size += last - first + 1
    opening += probabilities[first * labelCount + labels.content]
    ending += endsAt(probabilities, last, labels.content)
  }
  ledger.measure('content.mean', logit(inside / size))
  ledger.measure('content.least', logit(least))
  ledger.measure('content.opening', logit(opening / contents.length))
  ledger.measure('content.ending', logit(ending / contents.length))
  ledger.measure('content.length', Math.log(size))
}

/** How much more content the net expects in the sentences where it begins and ends. */
function readBeyond(
  contents: readonly TaggedSpan[],
  { probabilities, text: { tokens } }: Surroundings,
  ledger: Ledger,
): void {
  const { first } = contents[0]
  const { last } = contents[contents.length - 1]
  let after = 0
  for (let token = last + 1; token < Math.min(tokens.length, last + beyondReach); token += 1) {
    if (tokens[token].sentence !== tokens[last].sentence) break
    after += roleAt(probabilities, token, labels.content)
  }
  let before = 0
  for (let token = first - 1; token > Math.max(-1, first - beyondReach); token -= 1) {
    if (tokens[token].sentence !== tokens[first].sentence) break
    before += roleAt(probabilities, token, labels.content)
  }
  ledger.measure('content.moreAfter', after)
  ledger.measure('content.moreBefore', before)
}

function readWords({ contents, cue }: Candidate, around: Surroundings, ledger: Ledger): void {
  const { text, features } = around
  const { tokens } = text
  const first = tokens[contents[0].first]
  const last = contents[contents.length - 1].last
  const { quoted, size } = countQuoted(contents, features.quotes)
  const next = tokens[last + 1]
  const isBefore = contents[0].first > cue.last
  ledger.measure('content.gap', isBefore ? contents[0].first - cue.last : last - cue.first)
  ledger.note(`content.quoted=${quoted === 0 ? 'none' : quoted === size ? 'all' : 'some'}`)
  ledger.note(`content.pieces=${Math.min(3, contents.length)}`)
  ledger.note(`content.size=${step(size)}`)
  ledger.note(`content.begins=${first.partOfSpeech}`)
  ledger.note(`content.ends=${tokens[last].partOfSpeech}`)
  ledger.note(
    `content.sentence=${tokens[cue.first].sentence === first.sentence ? 'same' : 'other'}`,
  )
  ledger.note(`content.crosses=${first.sentence === tokens[last].sentence ? 'no' : 'yes'}`)
  ledger.note(`content.then=${next ? next.partOfSpeech : 'end'}`)
  ledger.note(`content.stops=${next && /^[,.;:”"?!)]$/.test(next.word) ? 'mark' : 'word'}`)
}

function countQuoted(
  contents: readonly TaggedSpan[],
  quotes: Uint8Array,
): { quoted: number; size: number } {
  let quoted = 0
  let size = 0
  for (const { first, last } of contents) {
    for (let token = first; token <= last; token += 1) {
      if (quotes[token] !== quoteStates.outside) quoted += 1
      size += 1
    }
  }
  return { quoted, size }
}
