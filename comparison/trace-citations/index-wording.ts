import type { ComparedArticle } from '#domain/comparison'
import type { Stretch } from '#domain/span'
import { grantRows, reasonRows } from '#engine/lexicon/anonymity'
import { corroborationRows } from '#engine/lexicon/corroboration'
import { responseRows } from '#engine/lexicon/responses'
import { cutWords, isTelling, markQuoted, type Word } from './cut-words'

/** An article cut into words, with what matters when its wording is held beside another's. */
export interface Wording {
  article: ComparedArticle
  words: readonly Word[]
  /** Where each word stands. */
  placesOf: ReadonlyMap<string, readonly number[]>
  /** 1 for a word in double quotation marks. */
  quoted: Uint8Array
  /**
   * 1 for a word that is nobody's wording: stock phrases ("who spoke on condition of anonymity"), and who
   * is said to speak ("Ray Dunphy, who chairs the finance committee, said").
   */
  stock: Uint8Array
  /** The sentence of each word, as its place in `analysis.sentences`. */
  sentence: Int32Array
  /** The paragraph of each word. */
  paragraph: Int32Array
}

/** Words that two texts have in common, one after the other, from `here` and `there` on. */
export interface SharedRun {
  here: number
  there: number
  length: number
}

const stockPatterns = [...grantRows, ...reasonRows, ...responseRows, ...corroborationRows].map(
  ({ pattern }) => new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`),
)

/** What stands behind as many code units is not compared: an article is a hundredth as long. */
const longestText = 500_000

/** Cuts an article for comparison with others. */
export function cutWording(article: ComparedArticle): Wording {
  const { text, sentences, paragraphs } = article.analysis
  const words = cutWords(text.slice(0, longestText))
  const marks = markQuoted(text)
  const quoted = Uint8Array.from(words, ({ start }) => marks[start])
  return {
    article,
    words,
    placesOf: placesByWord(words),
    quoted,
    stock: markStock(article, words),
    sentence: placesIn(words, sentences),
    paragraph: placesIn(words, paragraphs),
  }
}

function placesByWord(words: readonly Word[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  words.forEach(({ lower }, at) => {
    const known = places.get(lower)
    if (known) known.push(at)
    else places.set(lower, [at])
  })
  return places
}

function markStock({ analysis }: ComparedArticle, words: readonly Word[]): Uint8Array {
  const stock = new Uint8Array(words.length)
  const phrases = stockPatterns
    .flatMap((pattern) => [...analysis.text.matchAll(pattern)])
    .map(({ index, 0: match }): Stretch => [index, index + match.length])
  const speakers = analysis.attributions.flatMap(({ source, cue }) => [...source, ...cue])
  const places = [...phrases, ...speakers].sort((a, b) => a[0] - b[0])
  let at = 0
  for (const [start, end] of places) {
    while (at > 0 && words[at - 1].start >= start) at -= 1
    while (at < words.length && words[at].start < start) at += 1
    for (let inside = at; inside < words.length && words[inside].start < end; inside += 1) {
      stock[inside] = 1
    }
  }
  return stock
}

/** For each word, the place of the stretch that it stands in; those between stretches belong to the one before. */
function placesIn(words: readonly Word[], stretches: readonly Stretch[]): Int32Array {
  const places = new Int32Array(words.length)
  let at = 0
  words.forEach(({ start }, index) => {
    while (at + 1 < stretches.length && stretches[at + 1][0] <= start) at += 1
    places[index] = at
  })
  return places
}

/** Where a run of four words first stands in a text. */
interface Place {
  of: number
  at: number
}

/** How many words a run must have to be found at all. */
export const shortestRun = 4

/**
 * Finds the runs of words that the first text has in common with each of the others. Every run of
 * four words is looked for where it first stands in the other text, so that the cost stays linear.
 */
export function indexWording(wordings: readonly Wording[]) {
  const places = new Map<string, Place[]>()
  const placesAt = wordings.map(({ words }, of) => {
    const inOrder: Place[][] = []
    for (let at = 0; at + shortestRun <= words.length; at += 1) {
      const key = keyAt(words, at)
      const known = places.get(key)
      if (!known) {
        inOrder.push([{ of, at }])
        places.set(key, inOrder[at])
        continue
      }
      if (known[known.length - 1].of !== of) known.push({ of, at })
      inOrder.push(known)
    }
    return inOrder
  })
  return {
    runsOf(here: number): Map<number, SharedRun[]> {
      const { words } = wordings[here]
      const runs = new Map<number, SharedRun[]>()
      // Until which word of this text the last run with each other text goes.
      const until = new Int32Array(wordings.length)
      placesAt[here].forEach((found, at) => {
        for (const { of, at: there } of found) {
          if (of === here || at < until[of]) continue
          const length = commonLength(words, at, wordings[of].words, there)
          until[of] = at + length
          const run = { here: at, there, length }
          const known = runs.get(of)
          if (known) known.push(run)
          else runs.set(of, [run])
        }
      })
      return runs
    },
  }
}

function keyAt(words: readonly Word[], at: number): string {
  return `${words[at].lower} ${words[at + 1].lower} ${words[at + 2].lower} ${words[at + 3].lower}`
}

function commonLength(
  words: readonly Word[],
  at: number,
  others: readonly Word[],
  there: number,
): number {
  let length = 0
  while (words[at + length] && words[at + length].lower === others[there + length]?.lower)
    length += 1
  return length
}

/**
 * How much of some words of a text is its own: how many stand in no stock phrase, how many of those are
 * no names, and how many of those again tell texts apart.
 * @param places places in `words`
 */
export function weighWords(
  { words, stock, sentence }: Wording,
  places: readonly number[],
): { all: number; own: number; telling: number } {
  const all = places.filter((at) => stock[at] === 0)
  const own = all.filter((at) => {
    const opensSentence = at === 0 || sentence[at] !== sentence[at - 1]
    return !words[at].isCapitalised || opensSentence
  })
  const telling = own.map((at) => words[at].lower).filter(isTelling)
  return { all: all.length, own: own.length, telling: new Set(telling).size }
}
