import type { Stretch } from '#domain/span'

/**
 * A word as a person marks it. All offsets are UTF-16 code units into the text; no edge ever cuts a
 * character in two, be it an emoji of several parts or a letter with its accent beside it.
 */
export interface MarkableWord {
  /** With the punctuation that hangs on it: what is drawn, and what a finger hits. */
  start: number
  end: number
  /** Without it: what is marked, unless the selection holds both marks of a pair. */
  coreStart: number
  coreEnd: number
  /** Which of the paragraphs it stands in. */
  paragraph: number
}

interface Character {
  start: number
  end: number
  isPunctuation: boolean
  /** A dash ends a word also where no space follows: "the plan—said Coll". */
  isDash: boolean
  /** An opening quotation mark begins one: "said,“We". */
  isOpening: boolean
}

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * The words of a text in their order. Every character that is no white space is in exactly one of them.
 * @param paragraphs stretches of the text, in order; what stands between them is not marked
 */
export function wordsOf(text: string, paragraphs: readonly Stretch[]): MarkableWord[] {
  return paragraphs.flatMap((paragraph, index) =>
    joinBare(chunksOf(text, paragraph).flatMap(splitChunk)).map((own) => ({
      ...edgesOf(own),
      paragraph: index,
    })),
  )
}

/** What stands between white space. */
function chunksOf(text: string, [from, to]: Stretch): Character[][] {
  const chunks: Character[][] = []
  let isInside = false
  for (const { segment, index } of characters.segment(text.slice(from, to))) {
    if (/^\s+$/u.test(segment)) {
      isInside = false
      continue
    }
    const start = from + index
    const character = {
      start,
      end: start + segment.length,
      isPunctuation: /^\p{P}+$/u.test(segment),
      isDash: /^[—–―]$/u.test(segment),
      isOpening: segment === '“' || segment === '«',
    }
    if (isInside) chunks[chunks.length - 1].push(character)
    else chunks.push([character])
    isInside = true
  }
  return chunks
}

/** Cuts after a dash and before an opening mark, where words stand on both sides. */
function splitChunk(chunk: Character[]): Character[][] {
  const parts: Character[][] = [[]]
  chunk.forEach((character, index) => {
    const own = parts[parts.length - 1]
    const before = chunk[index - 1]
    const isCut =
      own.some(({ isPunctuation }) => !isPunctuation) &&
      ((before?.isDash && !character.isPunctuation) ||
        (character.isOpening && chunk.slice(index).some(({ isPunctuation }) => !isPunctuation)))
    if (isCut) parts.push([character])
    else own.push(character)
  })
  return parts
}

/** Punctuation that stands alone hangs on the word before it, or on the one after it at a paragraph's head. */
function joinBare(chunks: Character[][]): Character[][] {
  const joined: Character[][] = []
  for (const chunk of chunks) {
    const last = joined.at(-1)
    if (last && (isBare(chunk) || isBare(last))) last.push(...chunk)
    else joined.push([...chunk])
  }
  return joined
}

function isBare(chunk: Character[]): boolean {
  return chunk.every(({ isPunctuation }) => isPunctuation)
}

function edgesOf(own: Character[]): Omit<MarkableWord, 'paragraph'> {
  const core = own.filter(({ isPunctuation }) => !isPunctuation)
  const [first, last] = [core[0] ?? own[0], core.at(-1) ?? own[own.length - 1]]
  return {
    start: own[0].start,
    end: own[own.length - 1].end,
    coreStart: first.start,
    coreEnd: last.end,
  }
}

/**
 * The stretch of a run of words, as the codebook's spans are cut: punctuation at its edges is left out,
 * but for quotation marks and brackets whose other half is inside too, with the comma before a closing mark.
 * @param first index of the first word; @param last index of the last, counted in
 */
export function stretchOf(
  text: string,
  words: readonly MarkableWord[],
  first: number,
  last: number,
): Stretch {
  const [from, to] = [words[Math.min(first, last)], words[Math.max(first, last)]]
  let [start, end] = [from.coreStart, to.coreEnd]
  for (const [opens, closes] of pairsIn(text, from.start, to.end)) {
    if (opens < from.coreStart) start = Math.min(start, opens)
    if (closes >= to.coreEnd) end = Math.max(end, closes + 1)
  }
  return [start, end]
}

const closerOf: Record<string, string> = {
  '“': '”',
  '‘': '’',
  '«': '»',
  '(': ')',
  '[': ']',
  '"': '"',
  "'": "'",
}

/** Places of marks that belong together, in UTF-16 code units. */
function pairsIn(text: string, from: number, to: number): Stretch[] {
  const pairs: Stretch[] = []
  const open: { at: number; closer: string }[] = []
  for (let at = from; at < to; at += 1) {
    const mark = text[at]
    if (!/["'“”‘’«»()[\]]/.test(mark) || isApostrophe(text, at)) continue
    const partner = open.findLastIndex(({ closer }) => closer === mark)
    if (partner >= 0) {
      pairs.push([open[partner].at, at])
      open.length = partner
    } else if (mark in closerOf) open.push({ at, closer: closerOf[mark] })
  }
  return pairs
}

function isApostrophe(text: string, at: number): boolean {
  return (
    /['’]/.test(text[at]) && /\p{L}/u.test(text[at - 1] ?? '') && /\p{L}/u.test(text[at + 1] ?? '')
  )
}

/** Indexes of the first and the last word that a stretch touches, or null where it touches none. */
export function wordsIn(
  words: readonly MarkableWord[],
  [start, end]: Stretch,
): [first: number, last: number] | null {
  let [first, last] = [-1, -1]
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]
    const isTouched = word.coreStart < end && word.coreEnd > start
    if (!isTouched) continue
    if (first < 0) first = index
    last = index
  }
  return first < 0 ? null : [first, last]
}
