import type { Stretch } from '#domain/span'
import type { ArticleNames } from './classify-source/article-names'
import { classOfNoun } from './classify-source/class-of-noun'
import { isTaken, setApart } from './is-taken'
import { tokenAt } from './token-at'
import type { LinkedAttribution, TokenisedText } from './tokenised-text'

/**
 * How often such a label is a linked match: of a person 64 of 83 in the training texts, a word for
 * sources 11 of 17. No training text has the dash, and few have interviews: their numbers are guesses.
 */
const confidences = { name: 0.77, noun: 0.65, dash: 0.75, interview: 0.7 } as const

interface Label {
  source: Stretch
  cue: Stretch
  content: Stretch
  sort: keyof typeof confidences
  because: string
}

/**
 * Attributions by layout alone, which have no verb for the net to see: a speaker's label ("REYES: We
 * will appeal"), a headline that names its source before or behind a colon ("Budget cuts
 * ‘inevitable’: minister"), a name set behind a quotation with a dash, speech between dashes
 * ("— Nobody asked us — said Marek"), and the "Q:" and "A:" of a printed interview. What the net has found a
 * source for already is left alone. One line is read at a time.
 */
export function findSpeakerLabels(
  text: TokenisedText,
  names: Pick<ArticleNames, 'persons'>,
  attributions: readonly LinkedAttribution[],
): LinkedAttribution[] {
  const known = setApart(attributions.flatMap(({ source }) => source))
  const found: LinkedAttribution[] = []
  const isInterview = /^Q:\s/m.test(text.text) && /^A:\s/m.test(text.text)
  let start = 0
  for (const line of text.text.split('\n')) {
    const label =
      readLine(line, start, start === 0, names) ?? (isInterview ? readTurn(line, start) : null)
    const spans = label && inWholeTokens(text, label)
    if (label && spans && !isTaken(known, spans.source)) {
      found.push({
        source: [spans.source],
        cue: [spans.cue],
        content: [spans.content],
        confidence: confidences[label.sort],
        because: [label.because],
      })
    }
    start += line.length + 1
  }
  return found
}

type Spans = Record<'source' | 'cue' | 'content', Stretch>

/** The label's spans without white space at their ends, or null where one would cut a token. */
function inWholeTokens(text: TokenisedText, { source, cue, content }: Label): Spans | null {
  const [whole, mark, said] = [source, cue, content].map((stretch) => tokensOf(text, stretch))
  return whole && mark && said ? { source: whole, cue: mark, content: said } : null
}

function tokensOf(text: TokenisedText, [start, end]: Stretch): Stretch | null {
  const { tokens } = text
  const first = tokenAt(text, start)
  const last = tokenAt(text, end - 1)
  if (!tokens[first] || tokens[first].start < start) return null
  const final = tokens[last] && tokens[last].start < end ? tokens[last] : tokens[last - 1]
  // A dateline has no tokens, so that a stretch within one stands before the first of all.
  if (!final) return null
  return final.end <= end && final.end > tokens[first].start
    ? [tokens[first].start, final.end]
    : null
}

/** A longer line is no headline. */
const longestHeadline = 200
/** Shorter statements are entries of a list: "Venue: Town Hall". */
const fewestWords = 3

function readLine(
  line: string,
  start: number,
  isHeadline: boolean,
  names: Pick<ArticleNames, 'persons'>,
): Label | null {
  return (
    readLeadingLabel(line, start, isHeadline, names) ??
    (isHeadline ? readTrailingLabel(line, start) : null) ??
    readDash(line, start) ??
    readDialogue(line, start)
  )
}

/** A turn of an interview: "Q:" asks and "A:" answers, where a text has both. */
function readTurn(line: string, start: number): Label | null {
  const letter = /^([QA]):\s+(?=\S)/.exec(line)
  const content = letter && statementOf(line, letter[0].length, start)
  if (!letter || !content) return null
  return {
    source: [start, start + 1],
    cue: [start + 1, start + 2],
    content,
    sort: 'interview',
    because: `“${letter[1]}:” at the start of a line is a turn of an interview`,
  }
}

const leadingLabel = /^(["“]?)(\p{Lu}[^:"“”‘«\d]{0,59}):\s+(?=\S)/u

function readLeadingLabel(
  line: string,
  start: number,
  isHeadline: boolean,
  { persons }: Pick<ArticleNames, 'persons'>,
): Label | null {
  const match = leadingLabel.exec(line)
  if (!match) return null
  const [whole, mark, label] = match
  const words = label.trim().split(/\s+/)
  const last = words[words.length - 1].toLowerCase()
  const isName = words.length <= 5 && words.every(isCapital) && persons.has(last)
  const isNoun = isHeadline && line.length <= longestHeadline && isSourceNoun(last)
  if (!isName && !isNoun) return null
  const content = statementOf(line, whole.length, start)
  if (!content) return null
  const from = start + mark.length
  return {
    source: [from, from + label.trimEnd().length],
    cue: [from + label.length, from + label.length + 1],
    content,
    sort: isName ? 'name' : 'noun',
    because: `“${label.trim()}:” at the start of a line says who speaks`,
  }
}

const trailingLabel = /^(.{15,}?\S)(\s*[:–—]\s+)(\p{L}[\p{L}’' -]{2,59})$/u

function readTrailingLabel(line: string, start: number): Label | null {
  const headline = line.trimEnd()
  if (headline.length > longestHeadline) return null
  const match = trailingLabel.exec(headline)
  if (!match) return null
  const [, statement, mark, label] = match
  const words = label.toLowerCase().split(/\s+/)
  if (words.length > 4 || !isSourceNoun(words[words.length - 1])) return null
  const cue = statement.length + mark.indexOf(mark.trim())
  const source = statement.length + mark.length
  return {
    source: [start + source, start + source + label.length],
    cue: [start + cue, start + cue + 1],
    content: [start, start + statement.length],
    sort: 'noun',
    because: `“${label}” at the end of the headline says who says it`,
  }
}

const dashedName =
  /^(\s*)(["“‘«'].{12,}?["”’»'])(\s*)(—|–|―|--?)\s*(\p{Lu}[\p{L}.’'-]*(?: \p{L}[\p{L}.’'-]*){0,5})/u

function readDash(line: string, start: number): Label | null {
  const match = dashedName.exec(line)
  if (!match) return null
  const [whole, indent, quotation, gap, dash, name] = match
  // A sentence that goes on behind the dash is no signature.
  if (!/^[\s.,;()]*(?:$|[,(])/u.test(line.slice(whole.length))) return null
  if (name.split(' ').filter(isCapital).length < 2) return null
  const from = start + indent.length
  const cue = from + quotation.length + gap.length
  const source = start + whole.length - name.length
  return {
    source: [source, source + name.length],
    cue: [cue, cue + dash.length],
    content: [from, from + quotation.length],
    sort: 'dash',
    because: `“${name}” behind the quotation, with a dash, says who speaks`,
  }
}

// Every repetition is bounded: a line may be ten million characters long.
const dialogue =
  /^(\s{0,8}[—–]\s{0,3})(\S[^—–]{6,600}?\S)(\s{0,3}[—–]\s{0,3})(said|says|added|adds|replied|recalled|asked|answered)( )((?:the|a|an)(?: \p{L}[\p{L}’'-]{0,30}){1,3}|\p{Lu}[\p{L}.’'-]{0,30}(?: \p{Lu}[\p{L}.’'-]{0,30}){0,3})(?=\s{0,8}(?:$|[,.;—–]))/u

/** "— Nobody asked us — said Marek.": dashes instead of quotation marks, as some presses print speech. */
function readDialogue(line: string, start: number): Label | null {
  const match = dialogue.exec(line)
  if (!match) return null
  const [, dash, statement, gap, verb, space, speaker] = match
  const from = start + dash.length
  const cue = from + statement.length + gap.length
  const source = cue + verb.length + space.length
  return {
    source: [source, source + speaker.replace(/\.$/, '').length],
    cue: [cue, cue + verb.length],
    content: [from, from + statement.length],
    sort: 'dash',
    because: `“${verb}” behind a statement between dashes`,
  }
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

const sourceClasses = new Set([
  'insider',
  'office',
  'role',
  'group',
  'spokesperson',
  'organisation',
  'document',
])

function isSourceNoun(word: string): boolean {
  const noun = classOfNoun(word.toLowerCase())
  return noun !== undefined && noun !== null && sourceClasses.has(noun.class)
}

function statementOf(line: string, from: number, start: number): Stretch | null {
  const rest = line.slice(from).trimEnd()
  const words = rest.split(/\s+/).filter((word) => /\p{L}/u.test(word))
  return words.length < fewestWords ? null : [start + from, start + from + rest.length]
}
