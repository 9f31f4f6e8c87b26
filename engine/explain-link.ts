import type { LinkedSpans } from './link-attributions/link-spans'
import type { TaggedSpan } from './tag-spans/read-spans'
import { quoteEnds, quoteStates, type TokenisedText } from './tokenised-text'

/** Why source, cue and content were read as one attribution, in words for the reader. */
export function explainLink(
  text: TokenisedText,
  { cue, contents, source }: LinkedSpans,
  cueScores: Uint8Array,
): string[] {
  const words = quote(text, cue)
  const reasons = [explainCue(text, words, cue, contents[0], cueScores)]
  if (source === null) reasons.push('no words nearby say who')
  else if (source.first > cue.last) reasons.push(`${quote(text, source)} follows it`)
  return reasons
}

function explainCue(
  text: TokenisedText,
  words: string,
  cue: TaggedSpan,
  content: TaggedSpan,
  cueScores: Uint8Array,
): string {
  if (text.tokens[cue.first].lower === 'according') return `${words} names a source`
  if (isQuoted(text, content)) {
    return content.last < cue.first
      ? `${words} after a ${ending(text, content)} quotation`
      : `${words} before a quotation`
  }
  const isUsual = peak(cueScores, cue) >= 3
  return isUsual
    ? `${words} is a reporting verb with what it reports`
    : `${words} is read as reporting here`
}

function isQuoted(text: TokenisedText, { first, last }: TaggedSpan): boolean {
  for (let token = first; token <= last; token += 1) {
    if (text.quotes[token] === quoteStates.inside) return true
  }
  return false
}

function ending(text: TokenisedText, { last }: TaggedSpan): string {
  return text.quoteEnds[last] === quoteEnds.open ? 'still open' : 'closed'
}

function peak(scores: Uint8Array, { first, last }: TaggedSpan): number {
  return Math.max(...scores.subarray(first, last + 1))
}

function quote(text: TokenisedText, { first, last }: TaggedSpan): string {
  return `“${text.text.slice(text.tokens[first].start, text.tokens[last].end)}”`
}
