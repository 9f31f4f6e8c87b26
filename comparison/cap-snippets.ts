import { bisector } from 'd3-array'
import { type Span, type Stretch, spanText } from '#domain/span'

/** What leaves the workspace carries at most so many words of one span … */
export const mostWordsOfSpan = 25

/** … and at most this part of an article's words over all its spans together. */
export const mostShareOfArticle = 0.1

/** A text of which words may leave the workspace. */
export interface CappedText {
  text: string
  /** At most this part of its words is told, 0 to 1. */
  mostShare: number
}

/** A span asked for, of one of several texts. */
export interface WantedSpan {
  /** Which text, from 0 on. */
  of: number
  /** In UTF-16 code units of that text. */
  span: Span
}

/** Words of an article that may leave the workspace. */
export interface Snippet {
  /** What is given of the span asked for, from its start; empty where nothing may be given. */
  span: Span
  /** Its words; a cut one ends with an ellipsis. */
  words: string
  /** True when the whole span is given. */
  isWhole: boolean
}

/** Whatever has no gap for so long is no word: a text without spaces must not count as a single one. */
const longestWord = 40

/**
 * Cuts spans of the texts of one story so that together they keep to the caps. They come in order of
 * importance: each is given from its start, as long as words are left. Articles of one story repeat each
 * other, so four told words in a row count for every text that has them in a row: a tenth of each of seven
 * copies could otherwise add up to most of the text that they all have. A word that is told
 * already costs nothing the second time, since it tells nothing new. Words are what white space parts; one
 * that a span only touches counts whole, and so does the ellipsis between two stretches.
 * @returns one snippet for each span, in the same order
 */
export function capSnippets(
  texts: readonly CappedText[],
  wanted: readonly WantedSpan[],
): Snippet[] {
  const { words, firstOf } = cutWords(texts)
  const twinsOf = indexRuns(words)
  const isTold = new Uint8Array(words.length)
  const left = texts.map(({ mostShare }, of) =>
    Math.floor((firstOf[of + 1] - firstOf[of]) * mostShare),
  )
  /**
   * Counts a word and, where it ends a told run of four, that run wherever else it stands; counts nothing
   * where that would be too much for one of the texts.
   * @param run how many words in a row are told with this one
   */
  const tell = (at: number, run: number): boolean => {
    const places = run < wordsOfRun ? [at] : [at, ...twinsOf(at)]
    const untold = [...new Set(places)].filter((place) => !isTold[place])
    for (const place of untold) left[words[place].of] -= 1
    const isTooMuch = untold.some((place) => left[words[place].of] < 0)
    for (const place of untold) {
      if (isTooMuch) left[words[place].of] += 1
      else isTold[place] = 1
    }
    return !isTooMuch
  }
  /** The end of what may be given of a stretch, after `count` words of its span. */
  const giveFrom = (of: number, [from, to]: Stretch, count: number) => {
    let end = from
    let given = count
    let run = 0
    let at = byEnd.right(words, from, firstOf[of], firstOf[of + 1])
    for (; at < firstOf[of + 1] && words[at].start < to; at += 1) {
      const word = words[at]
      const isWord = word.end - word.start <= longestWord
      run += 1
      if (given >= mostWordsOfSpan || !isWord || !tell(at, run))
        return { end, given, isWhole: false }
      given += 1
      end = Math.min(to, word.end)
    }
    return { end: end > from ? to : from, given, isWhole: true }
  }
  return wanted.map(({ of, span }) => {
    const given: Span = []
    let count = 0
    let isWhole = true
    for (const stretch of span) {
      const found = giveFrom(of, stretch, count + Math.sign(given.length))
      if (found.end > stretch[0]) given.push([stretch[0], found.end])
      count = found.given
      isWhole = found.isWhole
      if (!isWhole) break
    }
    const said = spanText(texts[of].text, given)
    return { span: given, words: isWhole || said === '' ? said : `${said}…`, isWhole }
  })
}

/** Finds the first of some words that ends after an offset. */
const byEnd = bisector((word: Word) => word.end)

interface Word {
  /** Which text it is of. */
  of: number
  start: number
  end: number
  /** Without case and the punctuation around it, which editors change. */
  spelling: string
}

/** The words of all texts in a row, and where those of each text begin; the last entry is the end. */
function cutWords(texts: readonly CappedText[]): { words: Word[]; firstOf: number[] } {
  const words: Word[] = []
  const firstOf = [0]
  for (const [of, { text }] of texts.entries()) {
    for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
      const bare = word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
      words.push({ of, start: index, end: index + word.length, spelling: bare || word })
    }
    firstOf.push(words.length)
  }
  return { words, firstOf }
}

/** Fewer words in a row are everybody's: they do not tell which text they are of. */
const wordsOfRun = 4

/** Looks up, for the last word of a run, the places of all its words wherever the run stands. */
function indexRuns(words: readonly Word[]): (last: number) => number[] {
  const placesOf = new Map<string, number[]>()
  const runs = words.map(({ of }, first) => {
    if (words[first + wordsOfRun - 1]?.of !== of) return []
    const run = words.slice(first, first + wordsOfRun).map(({ spelling }) => spelling)
    const key = run.join(' ')
    const places = placesOf.get(key) ?? []
    if (places.length === 0) placesOf.set(key, places)
    places.push(first)
    return places
  })
  return (last) =>
    (runs[last - wordsOfRun + 1] ?? []).flatMap((first) =>
      Array.from({ length: wordsOfRun }, (_, at) => first + at),
    )
}
