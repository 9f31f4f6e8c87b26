import { givenNames, knownNames, nameWord } from '../lexicon/names'
import type { Token } from '../tokenised-text'

/** A run of capitalised words inside a sentence: token indices, both within. */
export interface Run {
  first: number
  last: number
}

const particles = new Set(
  'de van von bin al el della der ibn da dos le la du del den ter'.split(' '),
)

/** Days and months are no part of a name that stands before them: "the senator Tuesday". */
const calendar = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february october november december'.split(
    ' ',
  ),
)

/** Whether a word begins with a capital. */
export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

/** Whether a word names a day or a month and so ends any name before it. */
export function isCalendarWord(lower: string): boolean {
  return calendar.has(lower)
}

/** Runs of capitalised words; a particle between two of them belongs to the name. */
export function capitalRuns(tokens: readonly Token[]): Run[] {
  const runs: Run[] = []
  let index = 0
  while (index < tokens.length) {
    if (!opensRun(tokens, index)) {
      index += 1
      continue
    }
    const first = index
    while (continuesRun(tokens, index + 1)) index += 1
    runs.push({ first, last: index })
    index += 1
  }
  return runs
}

function opensRun(tokens: readonly Token[], index: number): boolean {
  const { word, lower, partOfSpeech } = tokens[index]
  if (!isCapitalised(word) || calendar.has(lower)) return false
  const opensSentence = index === 0 || tokens[index - 1].sentence !== tokens[index].sentence
  if (!opensSentence) return true
  if (givenNames.male.has(lower) || givenNames.female.has(lower)) return true
  if (nameWord('honorific', lower) || nameWord('occupation', lower) || knownNames.has(lower))
    return true
  return partOfSpeech === 'PROPN' || isCapitalised(tokens[index + 1]?.word ?? '')
}

function continuesRun(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!token || token.sentence !== tokens[index - 1].sentence) return false
  if (isCapitalised(token.word)) return !calendar.has(token.lower)
  return particles.has(token.lower) && isCapitalised(tokens[index + 1]?.word ?? '')
}
