import type { Stretch } from '#domain/span'
import { tokenAt } from '../token-at'
import type { LinkedAttribution, Token, TokenisedText } from '../tokenised-text'
import type { TypedSource } from '../typed-source'

/** The words that describe a source: those of its mentions, and the sentences they stand in. */
export interface SourceWords {
  /** Each mention's own words, with a title before it and an apposition after it. */
  mentions: Stretch[]
  /** The sentences of its attributions, and the next one where it goes on about the same source. */
  sentences: Stretch[]
}

const titleTokens = 5

/** Gathers the words that may describe a source. Offsets are UTF-16 code units. */
export function sourceWords(
  text: TokenisedText,
  source: TypedSource,
  attributions: readonly LinkedAttribution[],
): SourceWords {
  const mentions = source.mentions.map((mention) => widen(text, source, mention))
  const places = [
    ...source.mentions.map(([start]) => start),
    ...attributions.flatMap(({ cue }) => cue.slice(0, 1).map(([start]) => start)),
  ]
  const touched = new Set<number>()
  for (const place of places) {
    const index = text.tokens[tokenAt(text, place)]?.sentence
    if (index === undefined) continue
    touched.add(index)
    if (goesOn(text, index + 1)) touched.add(index + 1)
  }
  return {
    mentions,
    sentences: [...touched].sort((a, b) => a - b).map((index) => text.sentences[index]),
  }
}

/** "The official spoke on condition …", "They asked not to be named …": still about the same source. */
function goesOn(text: TokenisedText, index: number): boolean {
  const sentence = text.sentences[index]
  if (!sentence) return false
  const words = text.text.slice(...sentence)
  return /^(?:The (?:official|source|person|aide|officials|sources|people|nurses?|doctors?|\w+s?)|He|She|They|Both|All|Each|None)\b[^.]{0,80}\b(?:spoke|speaking|asked|requested|declined|insisted|anonymity|named|identified|not authori[sz]ed)/i.test(
    words,
  )
}

/** A name takes its title along: "Defence minister Ada Oren", "Ada Oren, the defence minister". */
function widen(text: TokenisedText, source: TypedSource, [start, end]: Stretch): Stretch {
  if (source.kind !== 'named_person') return [start, end]
  const first = tokenAt(text, start)
  let from = first
  while (from > 0 && first - from < titleTokens && isTitle(text.tokens, from - 1, first)) from -= 1
  let last = Math.min(text.tokens.length - 1, tokenAt(text, end - 1))
  if (text.tokens[last + 1]?.word === ',' && last < text.tokens.length - 2) {
    let stop = last + 2
    while (stop < text.tokens.length && stop < last + 14 && !/^[,.]$/.test(text.tokens[stop].word))
      stop += 1
    if (text.tokens[stop]?.sentence === text.tokens[last].sentence) last = stop - 1
  }
  return [text.tokens[from]?.start ?? start, text.tokens[last]?.end ?? end]
}

function isTitle(tokens: readonly Token[], index: number, first: number): boolean {
  const token = tokens[index]
  if (token.sentence !== tokens[first].sentence || token.partOfSpeech === 'PUNCT') return false
  return /^(?:NOUN|ADJ|PROPN|DET|ADP)$/.test(token.partOfSpeech) || /^\p{Lu}/u.test(token.word)
}
