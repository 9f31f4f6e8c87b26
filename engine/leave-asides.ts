import { outletAsideRows } from './lexicon/outlet-asides'
import type { LinkedSpans } from './link-attributions/link-spans'
import type { TaggedSpan } from './tag-spans/read-spans'
import { quoteStates, type TokenisedText } from './tokenised-text'

/** The furthest that "early on Saturday" or "in a statement" goes between cue clause and aside, in tokens. */
const longestAdverbial = 9
/** How many words of an aside its patterns look at. */
const wordsRead = 14

/**
 * Behind a cue clause that is set off by commas ("CLAUSE, a defence official said early on Saturday, in
 * what would be the first such loss") the outlet weighs or dates in its own voice what it has just
 * reported. Such an aside is taken out of what is credited; where the net saw nothing but the aside,
 * the clause in front is what is credited. What goes on with the statement ("and will not return")
 * is left as the net has it, and so is what holds a quotation.
 */
export function leaveAsides(text: TokenisedText, linked: readonly LinkedSpans[]): LinkedSpans[] {
  return linked.flatMap((one) => {
    if (opensAside(text, one)) return []
    const aside = findAside(text, one)
    return aside ? withoutAside(text, one, aside, linked) : one
  })
}

/** A set-off cue clause and the aside behind it, as token indices. */
interface Aside {
  /** The comma in front of the cue clause. */
  comma: number
  /** Where the aside begins. */
  first: number
}

function findAside(text: TokenisedText, { cue, source }: LinkedSpans): Aside | null {
  if (!source) return null
  const comma = commaBefore(text, Math.min(cue.first, source.first))
  if (comma === null) return null
  const last = Math.max(cue.last, source.last)
  if (last - comma > 40) return null
  const first = asideAfter(text, last)
  return first === null ? null : { comma, first }
}

/** The comma that sets a cue clause off, over the words of the source that the net left out. */
function commaBefore({ tokens, quotes }: TokenisedText, first: number): number | null {
  for (let index = first - 1; index >= Math.max(0, first - 4); index -= 1) {
    const { word, sentence, partOfSpeech } = tokens[index]
    if (sentence !== tokens[first].sentence || quotes[index] !== quoteStates.outside) return null
    if (word === ',') return index
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|ADV)$/.test(partOfSpeech)) return null
  }
  return null
}

function asideAfter(text: TokenisedText, last: number): number | null {
  const { tokens, quotes } = text
  for (let index = last + 1; index <= last + longestAdverbial; index += 1) {
    if (tokens[index]?.sentence !== tokens[last].sentence) return null
    if (quotes[index] !== quoteStates.outside) return null
    if (tokens[index].word === ',') return isAside(text, index + 1) ? index + 1 : null
    // Without a comma only what can be nothing else.
    if (tokens[index].lower === 'in' && isAside(text, index)) return index
    if (/^[;:—–()]/.test(tokens[index].word)) return null
  }
  return null
}

function isAside({ tokens }: TokenisedText, first: number): boolean {
  const words = tokens
    .slice(first, first + wordsRead)
    .filter(({ sentence }) => sentence === tokens[first].sentence)
    .map(({ lower }) => lower)
    .join(' ')
  return outletAsideRows.some(({ pattern }) => pattern.test(words))
}

/** "…, aides said, marking the end of an era": the aides mark nothing. No row begins with a word of saying. */
function opensAside(text: TokenisedText, { cue, source }: LinkedSpans): boolean {
  if (!source || source.last >= cue.first || text.tokens[cue.first - 1].word !== ',') return false
  return commaBefore(text, source.first) !== null && isAside(text, cue.first)
}

function withoutAside(
  text: TokenisedText,
  one: LinkedSpans,
  { comma, first }: Aside,
  linked: readonly LinkedSpans[],
): LinkedSpans {
  const { tokens, quotes } = text
  const isInAside = (content: TaggedSpan) =>
    content.first >= first &&
    tokens[content.first].sentence === tokens[first].sentence &&
    !quotes.subarray(content.first, content.last + 1).some((state) => state !== quoteStates.outside)
  const contents = one.contents.filter((content) => !isInAside(content))
  if (contents.length === one.contents.length) return one
  if (contents.length > 0) return { ...one, contents }
  const front = clauseBefore(text, comma, one, linked)
  return front ? { ...one, contents: [front] } : one
}

/** The clause in front of a set-off cue clause, unless it has no verb or others have said some of it. */
function clauseBefore(
  { tokens, quotes }: TokenisedText,
  comma: number,
  one: LinkedSpans,
  linked: readonly LinkedSpans[],
): TaggedSpan | null {
  let first = comma
  while (first > 0 && tokens[first - 1].sentence === tokens[comma].sentence) first -= 1
  const last = comma - 1
  const isQuoted = quotes.subarray(first, comma).some((state) => state !== quoteStates.outside)
  const hasVerb = tokens
    .slice(first, comma)
    .some(({ partOfSpeech }) => partOfSpeech === 'VERB' || partOfSpeech === 'AUX')
  const isOthers = linked.some(
    (other) => other !== one && other.cue.first <= last && other.cue.last >= first,
  )
  return isQuoted || !hasVerb || isOthers ? null : { role: 'content', first, last }
}
