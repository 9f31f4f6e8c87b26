import { bisector } from 'd3-array'
import { type Span, type Stretch, spanText } from '#domain/span'

/** What leaves the workspace carries at most so many words of one span … */
export const mostWordsOfSpan = 25

/** … and at most this part of an article's words over all its spans together. */
export const mostShareOfArticle = 0.1

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
 * Cuts the spans of one article so that together they keep to the caps. They come in order of
 * importance: each is given from its start, as long as words are left. A word that is given already
 * costs nothing the second time, since it tells nothing new. Words are what white space parts; one that
 * a span only touches counts whole, and so does the ellipsis between two stretches.
 * @param wanted spans in UTF-16 code units of `text`
 * @returns one snippet for each span, in the same order
 */
export function capSnippets(text: string, wanted: readonly Span[]): Snippet[] {
  const words = [...text.matchAll(/\S+/gu)].map(({ 0: word, index }): Word => {
    return { start: index, end: index + word.length, isGiven: false }
  })
  let left = Math.floor(words.length * mostShareOfArticle)
  /** The end of what may be given of a stretch, after `count` words of its span. */
  const giveFrom = ([from, to]: Stretch, count: number) => {
    let end = from
    let given = count
    for (const word of wordsBetween(words, from, to)) {
      const isTooMuch = given >= mostWordsOfSpan || (!word.isGiven && left === 0)
      if (isTooMuch || word.end - word.start > longestWord) return { end, given, isWhole: false }
      if (!word.isGiven) left -= 1
      word.isGiven = true
      given += 1
      end = Math.min(to, word.end)
    }
    return { end: end > from ? to : from, given, isWhole: true }
  }
  return wanted.map((span) => {
    const given: Span = []
    let count = 0
    let isWhole = true
    for (const stretch of span) {
      const found = giveFrom(stretch, count + Math.sign(given.length))
      if (found.end > stretch[0]) given.push([stretch[0], found.end])
      count = found.given
      isWhole = found.isWhole
      if (!isWhole) break
    }
    const said = spanText(text, given)
    return { span: given, words: isWhole || said === '' ? said : `${said}…`, isWhole }
  })
}

interface Word {
  start: number
  end: number
  isGiven: boolean
}

const firstEndingAfter = bisector(({ end }: Word) => end).right

function wordsBetween(words: readonly Word[], from: number, to: number): Word[] {
  const first = firstEndingAfter(words, from)
  let last = first
  while (last < words.length && words[last].start < to) last += 1
  return words.slice(first, last)
}

/** The beginning of a sentence that is in no article's text (a person's own), at most a span's words. */
export function capSentence(sentence: string): string {
  const words = sentence.split(/\s+/).filter(Boolean)
  if (words.length <= mostWordsOfSpan) return sentence
  return `${words.slice(0, mostWordsOfSpan).join(' ')}…`
}
