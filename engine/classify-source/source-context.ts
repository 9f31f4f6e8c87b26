import type { CueClass, Form } from '#domain/attribution'
import { matchesRow, wordsOf } from '../lexicon/lexicon-row'
import { type ContactSign, contactRows } from '../lexicon/public-acts'
import { cueClassOf } from '../lexicon/reporting-verbs'
import { tokenAt } from '../token-at'
import { type LinkedAttribution, quoteStates, type TokenisedText } from '../tokenised-text'
import type { ArticleNames } from './article-names'
import type { Verdict } from './verdict'

/** First and last token of a span, both within. */
export interface TokenRange {
  first: number
  last: number
}

/** What is asked of one attribution, and everything known around it. */
export interface SourceContext {
  text: TokenisedText
  names: ArticleNames
  source: TokenRange | null
  cue: TokenRange | null
  cueClass: CueClass | 'unknown'
  isPublicAct: boolean
  isChorus: boolean
  form: Form
  /** Token where the source, or else the cue, begins. */
  anchor: number
  sentence: number
  /** The sentence of the anchor, in lower case. */
  sentenceText: string
  /** The cue alone, in lower case. */
  cueWords: string
  /** From the cue onwards a little past its end. */
  cueText: string
  earlier: readonly { verdict: Verdict; anchor: number; sentence: number }[]
}

const rows = Object.fromEntries(contactRows.map((row) => [row.class, row]))
const acts = new Set(wordsOf(rows['public-act']))
const chorus = new Set(wordsOf(rows.chorus))

/** Gathers what the rules ask of an attribution. */
export function readContext(
  text: TokenisedText,
  names: ArticleNames,
  attribution: LinkedAttribution,
  earlier: SourceContext['earlier'],
): SourceContext {
  const source = tokenRange(text, attribution.source)
  const cue = tokenRange(text, attribution.cue)
  const anchor = (source ?? cue ?? tokenRange(text, attribution.content))?.first ?? 0
  const sentence = text.tokens[anchor]?.sentence ?? 0
  const cueLowers = cue ? lowersOf(text, cue) : []
  const [from, to] = text.sentences[sentence] ?? [0, 0]
  const cueStart = attribution.cue[0]?.[0] ?? from
  const cueEnd = attribution.cue.at(-1)?.[1] ?? cueStart
  return {
    text,
    names,
    source,
    cue,
    cueClass: classOfCue(cueLowers),
    isPublicAct: cueLowers.some((word) => acts.has(word)),
    isChorus: cueLowers.some((word) => chorus.has(word)),
    form: formOf(text, attribution),
    anchor,
    sentence,
    sentenceText: text.text.slice(from, to).toLowerCase(),
    cueWords: cueLowers.join(' '),
    cueText: text.text.slice(cueStart, Math.min(text.text.length, cueEnd + 60)).toLowerCase(),
    earlier,
  }
}

/** Whether a row of signs stands in some words. */
export function hasSign(sign: ContactSign, words: string): boolean {
  return matchesRow(rows[sign], words)
}

/** The tokens that a span touches, from the first to the last. */
export function tokenRange(
  text: TokenisedText,
  span: LinkedAttribution['source'],
): TokenRange | null {
  if (span.length === 0) return null
  const first = tokenAt(text, span[0][0])
  let last = first
  const end = span[0][1]
  while (last + 1 < text.tokens.length && text.tokens[last + 1].start < end) last += 1
  return first < text.tokens.length ? { first, last } : null
}

function lowersOf({ tokens }: TokenisedText, { first, last }: TokenRange): string[] {
  return tokens.slice(first, last + 1).map(({ lower }) => lower)
}

/** Speech and knowledge outrank an attitude beside them: "said he hoped" is saying. */
export function classOfCue(words: readonly string[]): CueClass | 'unknown' {
  if (words.includes('according') || words.every((word) => /^[:―—–-]+$/.test(word))) return 'speech'
  const found = words.flatMap((word) => cueClassOf(word) ?? [])
  return found.find((one) => one !== 'attitude') ?? found[0] ?? 'unknown'
}

/** Codebook section 5: all content words in quotation marks, some, or none. */
export function formOf(text: TokenisedText, { content }: LinkedAttribution): Form {
  let quoted = 0
  let words = 0
  for (const [start, end] of content) {
    for (let index = tokenAt(text, start); index < text.tokens.length; index += 1) {
      const token = text.tokens[index]
      if (token.start >= end) break
      if (!/[\p{L}\p{N}]/u.test(token.word)) continue
      words += 1
      if (text.quotes[index] === quoteStates.inside) quoted += 1
    }
  }
  if (words > 0 && quoted / words >= 0.85) return 'direct'
  return quoted > 0 ? 'mixed' : 'indirect'
}
