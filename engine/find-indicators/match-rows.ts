import type { Stretch } from '#domain/span'
import { cutTokens, type RawToken } from '../cut-tokens'
import { indicatorRows } from '../lexicon/indicators/all-indicators'
import type { IndicatorRow } from '../lexicon/indicators/indicator-row'
import { wordsOf } from '../lexicon/lexicon-row'

interface Candidate {
  row: IndicatorRow
  /** The words that follow the first, in lower case. */
  rest: readonly string[]
}

/** Rows by their first word, the longest wording first, then in the order of the rows. */
const candidates = indexByFirstWord()

function indexByFirstWord(): ReadonlyMap<string, Candidate[]> {
  const index = new Map<string, Candidate[]>()
  for (const row of indicatorRows) {
    for (const words of wordsOf(row)) {
      const [first, ...rest] = cutTokens(words).map(({ word }) => word)
      index.set(first, [...(index.get(first) ?? []), { row, rest }])
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.rest.length - a.rest.length)
  return index
}

/** Where rows match whole words whose surroundings allow it. One row at most begins at a word. */
export function matchRows(
  text: string,
  tokens: readonly RawToken[],
  isTitle: boolean,
): { row: IndicatorRow; stretch: Stretch }[] {
  const areCapitalsUsual = isTitle && hasCapitalsThroughout(tokens)
  const found: { row: IndicatorRow; stretch: Stretch }[] = []
  tokens.forEach(({ word, start }, index) => {
    const list = candidates.get(plain(word))
    if (!list) return
    // "The Radical Party", "Mount May": a capital within a sentence makes a name.
    if (!areCapitalsUsual && isCapital(word) && !beginsSentence(text, tokens, index)) return
    for (const { row, rest } of list) {
      if (!rest.every((next, at) => plain(tokens[index + 1 + at]?.word ?? '') === next)) continue
      const stretch: Stretch = [start, tokens[index + rest.length].end]
      if (!fits(row, text, stretch)) continue
      found.push({ row, stretch })
      return
    }
  })
  return found
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll('’', "'")
}

/** How far the words around are looked at, in UTF-16 code units. */
const reach = 80

function fits({ only, unless }: IndicatorRow, text: string, [start, end]: Stretch): boolean {
  if (!only && !unless) return true
  // Not past the sentence: what stands in the next one says nothing of this word.
  const before = text
    .slice(Math.max(0, start - reach), start)
    .split(/[.!?]["”’]?\s|\n/)
    .at(-1)
  const [after] = text.slice(end, end + reach).split(/[.!?]["”’]?(?:\s|$)|\n/)
  const around = plain(`${before}_${after}`)
  return (!only || only.test(around)) && !unless?.test(around)
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

function beginsSentence(text: string, tokens: readonly RawToken[], index: number): boolean {
  if (index === 0) return true
  const before = tokens[index - 1]
  return (
    /^[.!?:;“"‘'«—–…-]+$|^\.{2,}$/.test(before.word) ||
    text.slice(before.end, tokens[index].start).includes('\n')
  )
}

/** A headline that Writes Its Words With Capitals, or in capitals alone. */
function hasCapitalsThroughout(tokens: readonly RawToken[]): boolean {
  const long = tokens.filter(({ word }) => /^\p{L}{4,}/u.test(word))
  return long.filter(({ word }) => isCapital(word)).length * 3 > long.length * 2
}
