import type { Stretch } from '#domain/span'
import { cutTokens, type RawToken } from './cut-tokens'
import { findFurniture } from './find-furniture'
import type { PartOfSpeechLexicon } from './part-of-speech'
import { skipDatelines } from './skip-datelines'
import { splitParagraphs } from './split-paragraphs'
import { splitSentences } from './split-sentences'
import type { Token, TokenisedText } from './tokenised-text'
import { trackQuotations } from './track-quotations'
import { wordForms } from './word-forms'

/**
 * Cuts any string into tokens, sentences and paragraphs, and follows its quotations; a dateline has no
 * tokens and is in no sentence.
 * Deterministic and without an exception; offsets are UTF-16 code units into `text` as given.
 */
export function tokenise(text: string, lexicon: PartOfSpeechLexicon): TokenisedText {
  const raw = skipDatelines(text, cutTokens(text))
  const lines = numberLines(text, raw)
  const sentenceOf = splitSentences(raw, lines)
  const quotations = trackQuotations(raw, lines)
  return {
    text,
    tokens: describeTokens(raw, sentenceOf, lexicon),
    sentences: stretchesOf(raw, sentenceOf),
    paragraphs: splitParagraphs(text),
    furniture: findFurniture(text),
    lines,
    quotes: quotations.states,
    quoteEnds: quotations.ends,
    hasDoubleMarks: quotations.hasDoubleMarks,
  }
}

/** The line of each token: one more after every run of white space that holds a line break. */
export function numberLines(text: string, tokens: readonly RawToken[]): Int32Array {
  const lines = new Int32Array(tokens.length)
  let line = 0
  for (let index = 1; index < tokens.length; index += 1) {
    if (hasLineBreak(text, tokens[index - 1].end, tokens[index].start)) line += 1
    lines[index] = line
  }
  return lines
}

function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === 10) return true
  return false
}

function describeTokens(
  raw: readonly RawToken[],
  sentenceOf: Int32Array,
  lexicon: PartOfSpeechLexicon,
): Token[] {
  const formOf = wordForms(lexicon)
  let isFirst = true
  return raw.map(({ start, end, word: spelling }, index) => {
    if (index > 0 && sentenceOf[index] !== sentenceOf[index - 1]) isFirst = true
    const { word, lower, lemma, opening, within } = formOf(spelling)
    const part = isFirst ? opening : within
    if (part !== 'PUNCT') isFirst = false
    return { start, end, word, lower, lemma, partOfSpeech: part, sentence: sentenceOf[index] }
  })
}

function stretchesOf(tokens: readonly RawToken[], sentenceOf: Int32Array): Stretch[] {
  const stretches: Stretch[] = []
  tokens.forEach(({ start, end }, index) => {
    const current = stretches[sentenceOf[index]]
    if (current) current[1] = end
    else stretches.push([start, end])
  })
  return stretches
}
