import type { RawToken } from './cut-tokens'

const closers = /^[”»"’')\]]$/
const stops = /^(?:[.?!…]|\.{3,})$/
const opener = /^[\p{Lu}\p{N}“„«"‘'([—–]/u

/**
 * The sentence of each token, counted from 0. A sentence ends at a line break, and after a stop
 * (with the quotation marks and brackets that close on it) when what follows can open one.
 * @param lines the line of each token
 */
export function splitSentences(tokens: readonly RawToken[], lines: Int32Array): Int32Array {
  const sentences = new Int32Array(tokens.length)
  let current = 0
  for (let index = 1; index < tokens.length; index += 1) {
    if (lines[index] !== lines[index - 1] || opensSentence(tokens, index)) current += 1
    sentences[index] = current
  }
  return sentences
}

function opensSentence(tokens: readonly RawToken[], index: number): boolean {
  const token = tokens[index]
  if (token.start === tokens[index - 1].end) return false
  const last = tokens[lastBeforeClosers(tokens, index - 1)].word
  if (!stops.test(last) || /^[a-z]/.test(token.word)) return false
  return opener.test(token.word) || last === '?' || last === '!'
}

/** A closing mark belongs to the sentence before it: “Stop.” She left. */
function lastBeforeClosers(tokens: readonly RawToken[], from: number): number {
  let index = from
  while (
    index > 0 &&
    closers.test(tokens[index].word) &&
    tokens[index].start === tokens[index - 1].end
  ) {
    index -= 1
  }
  return index
}
