import type { Stretch } from '#domain/span'
import type { RawToken } from '../cut-tokens'
import { quoteStates } from '../tokenised-text'

/** With more words it is a quotation whose speaker was not found. */
const mostWords = 2

/** What stands before a name, a title or a word that is itself spoken of. */
const naming =
  /^(?:[,:]|called|named|dubbed|titled|entitled|nicknamed|termed|labelled|labeled|as|word|words|term|phrase|song|film|book|novel|marked|reading|read|reads|says|said|say|saying|spelled|codenamed|means|meaning|answered|replied|wrote|added|shouted|chanting|chanted)$/

/** A headline that says who speaks: its quotation is theirs. */
const saying = /\b(?:say|says|said|claims?|warns?|calls?|called|tells?|told|accus\w+|vows?|as)\b|:/i

/**
 * One or two plain words between quotation marks in a sentence that credits nobody with them. What is
 * credited, named, titled or a whole utterance is none.
 */
export function findScareQuotes(
  text: string,
  tokens: readonly RawToken[],
  states: Uint8Array,
  credited: readonly Stretch[],
  isTitle: boolean,
): Stretch[] {
  if (isTitle && saying.test(text)) return []
  const found: Stretch[] = []
  tokens.forEach(({ start }, index) => {
    if (states[index] !== quoteStates.opening) return
    const last = closingOf(states, index)
    const end = tokens[last]?.end
    if (end === undefined || !areFewPlainWords(tokens.slice(index + 1, last))) return
    if (naming.test(tokens[index - 1]?.word.toLowerCase() ?? '')) return
    if (credited.some(([from, to]) => from < end && start < to)) return
    found.push([start, end])
  })
  return found
}

/** The closing mark of a quotation; where it has none, past the last token. */
function closingOf(states: Uint8Array, opening: number): number {
  let last = opening + 1
  while (last < states.length && states[last] === quoteStates.inside) last += 1
  return states[last] === quoteStates.closing ? last : states.length
}

function areFewPlainWords(words: readonly RawToken[]): boolean {
  return (
    words.length > 0 &&
    words.length <= mostWords &&
    words.every(({ word }) => /^\p{Ll}[\p{L}’'-]*$/u.test(word))
  )
}
