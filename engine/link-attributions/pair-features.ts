import type { TaggedSpan } from '../tag-spans/read-spans'
import type { Token } from '../tokenised-text'
import {
  type Ending,
  emptyHash,
  hashCode,
  hashDigit,
  hashEnding,
  hashText,
  rowOf,
} from './hash-feature'

/** A span that looks for its partner, the spans around it, and those of them that it may take. */
export interface Neighbourhood {
  tokens: readonly Token[]
  spans: readonly TaggedSpan[]
  rivals: readonly TaggedSpan[]
}

/** Which choice is made: a content's cue, or a cue's source. */
export type Choice = 'content-cue' | 'cue-source'

/** Rows of the linker's table: a list that is filled anew for every candidate. */
export interface FeatureRows {
  rows: Int32Array
  size: number
}

const mostFeatures = 24

/** An empty list of rows. */
export function openFeatureRows(): FeatureRows {
  return { rows: new Int32Array(mostFeatures), size: 0 }
}

const pairNames = [
  ...['o', 'd', 'b', 'bd', 'p', 'ds', 'dsb', 'r', 'rds', 'c', 'cb', 'cw', 'q', 'qd'],
  ...['cn', 'cp', 'cpos', 's', 'sp', 'sw'],
]
const noneNames = ['N', 'Nl', 'Nw', 'Nh', 'Nhl', 'Npos', 'Nc', 'Np', 'Nn']
type Openings = Readonly<Record<string, number>>

/** The hashes of features' names, from which each goes on. The names are those of the table's training. */
function openingsOf(prefix: string, names: readonly string[], order: string): Openings {
  return Object.fromEntries(
    names.map((name) => [name, hashText(emptyHash, `${prefix}${name}${order}`)]),
  )
}

function openingsFor(prefix: string) {
  return {
    before: openingsOf(prefix, pairNames, '<'),
    after: openingsOf(prefix, pairNames, '>'),
    none: openingsOf(prefix, noneNames, ''),
    count: hashText(emptyHash, `${prefix}n`),
  }
}

const openings = { 'content-cue': openingsFor('TC'), 'cue-source': openingsFor('CS') } as const

const passed: Ending = { codes: new Uint16Array(6), size: 0 }
const marks: Ending = { codes: new Uint16Array(8), size: 0 }

/**
 * The features of "this span takes that one", as rows of the linker's table: their order and
 * distance, the spans and punctuation between them, the sentences between, the candidate's rank, and
 * the words of cue and source.
 */
export function pairFeatures(
  found: FeatureRows,
  { tokens, spans, rivals }: Neighbourhood,
  chooser: TaggedSpan,
  candidate: TaggedSpan,
  choice: Choice,
): void {
  const isBefore = candidate.last < chooser.first
  const own = openings[choice]
  const at = isBefore ? own.before : own.after
  const left = isBefore ? candidate : chooser
  const right = isBefore ? chooser : candidate
  const distance = bucket(right.first - left.last - 1)
  const sentences = Math.min(
    3,
    Math.abs(tokens[chooser.first].sentence - tokens[candidate.first].sentence),
  )
  const few = Math.min(sentences, 2)
  const cue = chooser.role === 'cue' ? chooser : candidate
  const other = chooser.role === 'cue' ? candidate : chooser
  const rank = rankAmong(rivals, chooser, candidate, isBefore)
  const { lemma, partOfSpeech } = tokens[cue.first]
  const quoted = other.role === 'content' && /[“"]/.test(tokens[other.first].word) ? 'q' : 'n'
  readPassed(spans, left, right)
  readMarks(tokens, left, right)
  found.size = 0
  add(found, at.o)
  add(found, hashText(at.d, distance))
  add(found, hashEnding(at.b, passed))
  add(found, hashText(hashEnding(at.bd, passed), distance))
  add(found, hashEnding(at.p, marks))
  add(found, hashDigit(at.ds, sentences))
  add(found, hashEnding(hashDigit(at.dsb, sentences), passed))
  add(found, hashDigit(at.r, Math.min(rank, 3)))
  add(found, hashDigit(hashDigit(at.rds, Math.min(rank, 3)), few))
  add(found, hashText(at.c, lemma))
  add(found, hashEnding(hashText(at.cb, lemma), passed))
  add(found, hashWords(at.cw, tokens, cue))
  add(found, hashEnding(hashText(at.q, quoted), passed))
  add(found, hashDigit(hashText(at.qd, quoted), few))
  const count = hashText(hashDigit(own.count, Math.min(rivals.length, 4)), isBefore ? '<' : '>')
  add(found, hashDigit(count, Math.min(rank, 2)))
  add(found, hashText(at.cn, tokens[cue.last + 1]?.lower ?? '$'))
  add(found, hashText(at.cp, tokens[cue.first - 1]?.lower ?? '^'))
  add(found, hashEnding(hashText(at.cpos, partOfSpeech), passed))
  if (other.role === 'source') sourceFeatures(found, tokens, other, at, distance)
}

const pronouns = new Set(['who', 'which', 'that', 'he', 'she', 'they', 'we', 'i', 'you', 'it'])

function sourceFeatures(
  found: FeatureRows,
  tokens: readonly Token[],
  source: TaggedSpan,
  at: Openings,
  distance: string,
): void {
  const { lower, partOfSpeech } = tokens[source.last]
  const isPronoun = source.first === source.last && pronouns.has(lower)
  add(found, hashText(at.s, lower))
  add(found, hashEnding(hashText(at.sp, partOfSpeech), passed))
  add(found, hashText(hashText(at.sw, isPronoun ? lower : 'NP'), distance))
}

/** The features of "this cue has no source"; the rivals are the sources that it might have. */
export function noneFeatures(
  found: FeatureRows,
  { tokens, spans, rivals }: Neighbourhood,
  cue: TaggedSpan,
  choice: Choice,
): void {
  const at = openings[choice].none
  const { lemma, partOfSpeech, sentence } = tokens[cue.first]
  const isNear = String(rivals.some((source) => tokens[source.first].sentence === sentence))
  let cues = 0
  for (const { role } of spans) if (role === 'cue') cues += 1
  found.size = 0
  add(found, at.N)
  add(found, hashText(at.Nl, lemma))
  add(found, hashWords(at.Nw, tokens, cue))
  add(found, hashText(hashText(at.Nh, String(rivals.length > 0)), isNear))
  add(found, hashText(hashText(at.Nhl, isNear), lemma))
  add(found, hashText(at.Npos, partOfSpeech))
  add(found, hashText(hashDigit(at.Nc, Math.min(cues, 3)), isNear))
  add(found, hashText(at.Np, tokens[cue.first - 1]?.lower ?? '^'))
  add(found, hashText(at.Nn, tokens[cue.last + 1]?.lower ?? '$'))
}

function add(found: FeatureRows, hash: number): void {
  found.rows[found.size] = rowOf(hash)
  found.size += 1
}

const bounds = [1, 2, 4, 7, 12, 25]
const bucketNames = bounds.map(String)

function bucket(distance: number): string {
  if (distance <= 0) return '0'
  for (let index = 0; index < bounds.length; index += 1) {
    if (distance <= bounds[index]) return bucketNames[index]
  }
  return 'far'
}

const letters = { source: 83, cue: 67, content: 84 } as const

/** The first letters of the spans between two others, six of them at most. */
function readPassed(spans: readonly TaggedSpan[], left: TaggedSpan, right: TaggedSpan): void {
  passed.size = 0
  for (const { role, first, last } of spans) {
    if (passed.size === passed.codes.length) return
    if (first > left.last && last < right.first) append(passed, letters[role])
  }
}

const linkingWords = new Set(['that', 'and', 'but', 'who', 'by', 'which'])
const markCodes = new Set([...',.;:“”"?!—()'].map((mark) => mark.charCodeAt(0)))
const verbCode = 86

/** The marks, linking words and verbs between two spans, a character for each and eight at most. */
function readMarks(tokens: readonly Token[], left: TaggedSpan, right: TaggedSpan): void {
  marks.size = 0
  for (let index = left.last + 1; index < right.first; index += 1) {
    if (marks.size === marks.codes.length) return
    const { word, lower, partOfSpeech } = tokens[index]
    const first = word.charCodeAt(0)
    if (markCodes.has(first) || word === '-') append(marks, first)
    else if (linkingWords.has(lower)) append(marks, lower.charCodeAt(0))
    else if (partOfSpeech === 'VERB') append(marks, verbCode)
  }
}

function append(ending: Ending, code: number): void {
  ending.codes[ending.size] = code
  ending.size += 1
}

function rankAmong(
  rivals: readonly TaggedSpan[],
  chooser: TaggedSpan,
  candidate: TaggedSpan,
  isBefore: boolean,
): number {
  let rank = 0
  for (const { first, last } of rivals) {
    if (last < chooser.first !== isBefore) continue
    if (isBefore ? first > candidate.first : first < candidate.first) rank += 1
  }
  return rank
}

function hashWords(hash: number, tokens: readonly Token[], { first, last }: TaggedSpan): number {
  let after = hashText(hash, tokens[first].lower)
  for (let index = first + 1; index <= last; index += 1) {
    after = hashText(hashCode(after, 32), tokens[index].lower)
  }
  return after
}
