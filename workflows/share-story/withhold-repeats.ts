import { mostShareOfArticle } from '#engine/cap-snippets'

/** Fewer words in a row are everybody's: they do not tell which article they are of. */
const fewestTelling = 4

/**
 * Articles of one story repeat each other, so that what is quoted from one is told of another too: a
 * tenth of each of seven copies could add up to most of the text that they all have. Goes through the
 * quotes in order of importance and withholds each that would bring what is told of any article over
 * its share, whichever article it was taken from.
 * @param texts of all the articles
 * @returns says of one quote after the other whether it may be shown
 */
export function withholdRepeats(texts: readonly string[]): (quote: string) => boolean {
  const articles = texts.map((text) => {
    const words = wordsOf(text)
    return { words, given: new Set<number>(), most: Math.floor(words.length * mostShareOfArticle) }
  })
  return (quote) => {
    const wanted = wordsOf(quote.replace(/…$/, ''))
    if (wanted.length < fewestTelling) return true
    const told = articles.map(({ words, given }) =>
      placesOf(words, wanted).filter((place) => !given.has(place)),
    )
    if (articles.some(({ given, most }, at) => given.size + told[at].length > most)) return false
    articles.forEach(({ given }, at) => {
      for (const place of told[at]) given.add(place)
    })
    return true
  }
}

/** Words without case and the punctuation around them, for a gist begins with a capital and ends without a stop. */
function wordsOf(text: string): string[] {
  return (text.match(/\S+/gu) ?? []).map(
    (word) => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || word,
  )
}

/** The places of all words that stand in any run of the wanted ones. */
function placesOf(words: readonly string[], wanted: readonly string[]): number[] {
  const found = new Set<number>()
  for (let from = 0; from + wanted.length <= words.length; from += 1) {
    if (!wanted.every((word, at) => words[from + at] === word)) continue
    for (let at = 0; at < wanted.length; at += 1) found.add(from + at)
  }
  return [...found]
}
