import type { TaggedSpan } from '../tag-spans/read-spans'
import type { Token } from '../tokenised-text'

/** A span that looks for its partner, and the spans around it. */
export interface Neighbourhood {
  tokens: readonly Token[]
  spans: readonly TaggedSpan[]
}

/** Which choice is made: a content's cue, or a cue's source. */
export type Choice = 'content-cue' | 'cue-source'

const prefixes: Record<Choice, string> = { 'content-cue': 'TC', 'cue-source': 'CS' }
const letters = { source: 'S', cue: 'C', content: 'T' } as const
const tableMask = (1 << 18) - 1

/**
 * The features of "this span takes that one", as rows of the linker's table: their order and
 * distance, the spans and punctuation between them, the sentences between, the candidate's rank, and
 * the words of cue and source. The strings are what the table was trained with.
 */
export function pairFeatures(
  { tokens, spans }: Neighbourhood,
  chooser: TaggedSpan,
  candidate: TaggedSpan,
  choice: Choice,
): number[] {
  const isBefore = candidate.last < chooser.first
  const order = isBefore ? '<' : '>'
  const [left, right] = isBefore ? [candidate, chooser] : [chooser, candidate]
  const distance = bucket(right.first - left.last - 1)
  const passed = spansBetween(spans, left, right)
  const sentences = Math.min(
    3,
    Math.abs(tokens[chooser.first].sentence - tokens[candidate.first].sentence),
  )
  const cue = chooser.role === 'cue' ? chooser : candidate
  const other = chooser.role === 'cue' ? candidate : chooser
  const rivals = spans.filter((span) => span.role === candidate.role)
  const rank = rankAmong(rivals, chooser, candidate, isBefore)
  const lemma = tokens[cue.first].lemma
  const opensQuoted = other.role === 'content' && /[“"]/.test(tokens[other.first].word) ? 'q' : 'n'
  const features = [
    `o${order}`,
    `d${order}${distance}`,
    `b${order}${passed}`,
    `bd${order}${passed}${distance}`,
    `p${order}${marksBetween(tokens, left, right)}`,
    `ds${order}${sentences}`,
    `dsb${order}${sentences}${passed}`,
    `r${order}${Math.min(rank, 3)}`,
    `rds${order}${Math.min(rank, 3)}${Math.min(sentences, 2)}`,
    `c${order}${lemma}`,
    `cb${order}${lemma}${passed}`,
    `cw${order}${wordsOf(tokens, cue)}`,
    `q${order}${opensQuoted}${passed}`,
    `qd${order}${opensQuoted}${Math.min(sentences, 2)}`,
    `n${Math.min(rivals.length, 4)}${order}${Math.min(rank, 2)}`,
    `cn${order}${tokens[cue.last + 1]?.lower ?? '$'}`,
    `cp${order}${tokens[cue.first - 1]?.lower ?? '^'}`,
    `cpos${order}${tokens[cue.first].partOfSpeech}${passed}`,
    ...(other.role === 'source' ? sourceFeatures(tokens, other, order, passed, distance) : []),
  ]
  return features.map((feature) => tableRow(prefixes[choice] + feature))
}

const pronouns = /^(?:who|which|that|he|she|they|we|i|you|it)$/

function sourceFeatures(
  tokens: readonly Token[],
  source: TaggedSpan,
  order: string,
  passed: string,
  distance: string,
): string[] {
  const words = wordsOf(tokens, source)
  const last = tokens[source.last]
  return [
    `s${order}${last.lower}`,
    `sp${order}${last.partOfSpeech}${passed}`,
    `sw${order}${pronouns.test(words) ? words : 'NP'}${distance}`,
  ]
}

/** The features of "this cue has no source". */
export function noneFeatures(
  { tokens, spans }: Neighbourhood,
  cue: TaggedSpan,
  choice: Choice,
): number[] {
  const sources = spans.filter((span) => span.role === 'source')
  const { lemma, partOfSpeech, sentence } = tokens[cue.first]
  const isNear = sources.some((source) => tokens[source.first].sentence === sentence)
  const cues = spans.filter((span) => span.role === 'cue').length
  const features = [
    'N',
    `Nl${lemma}`,
    `Nw${wordsOf(tokens, cue)}`,
    `Nh${sources.length > 0}${isNear}`,
    `Nhl${isNear}${lemma}`,
    `Npos${partOfSpeech}`,
    `Nc${Math.min(cues, 3)}${isNear}`,
    `Np${tokens[cue.first - 1]?.lower ?? '^'}`,
    `Nn${tokens[cue.last + 1]?.lower ?? '$'}`,
  ]
  return features.map((feature) => tableRow(prefixes[choice] + feature))
}

function bucket(distance: number): string {
  if (distance <= 0) return '0'
  const bounds = [1, 2, 4, 7, 12, 25]
  return String(bounds.find((bound) => distance <= bound) ?? 'far')
}

function spansBetween(spans: readonly TaggedSpan[], left: TaggedSpan, right: TaggedSpan): string {
  let passed = ''
  for (const span of spans) {
    if (span.first > left.last && span.last < right.first) passed += letters[span.role]
  }
  return passed.slice(0, 6)
}

const linkingWords = new Set(['that', 'and', 'but', 'who', 'by', 'which'])

function marksBetween(tokens: readonly Token[], left: TaggedSpan, right: TaggedSpan): string {
  let marks = ''
  for (let index = left.last + 1; index < right.first && marks.length < 8; index += 1) {
    const { word, lower, partOfSpeech } = tokens[index]
    if (/^[,.;:“”"?!—()]/.test(word) || word === '-') marks += word[0]
    else if (linkingWords.has(lower)) marks += lower[0]
    else if (partOfSpeech === 'VERB') marks += 'V'
  }
  return marks
}

function rankAmong(
  rivals: readonly TaggedSpan[],
  chooser: TaggedSpan,
  candidate: TaggedSpan,
  isBefore: boolean,
): number {
  return rivals.filter((rival) => {
    if (rival.last < chooser.first !== isBefore) return false
    return isBefore ? rival.first > candidate.first : rival.first < candidate.first
  }).length
}

function wordsOf(tokens: readonly Token[], span: TaggedSpan): string {
  let words = tokens[span.first].lower
  for (let index = span.first + 1; index <= span.last; index += 1)
    words += ` ${tokens[index].lower}`
  return words
}

/** FNV-1a with a final mix, folded to the linker's table. */
function tableRow(feature: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < feature.length; index += 1) {
    hash = Math.imul(hash ^ feature.charCodeAt(index), 0x01000193)
  }
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  hash ^= hash >>> 12
  return (hash >>> 0) & tableMask
}
