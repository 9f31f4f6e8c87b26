import { lightStem } from '#engine/light-stem'
import { remembered } from '../remembered'
import type { WordRanks } from '../word-knowledge'
import { functionWords } from './function-words'
import type { ArticleTerms, TermList } from './read-terms'

/** In how many of so many articles a term stands. */
export interface TermFrequencies {
  articles: number
  /** @param term its number in the term list */
  of(term: number): number
}

/** An article with the weight of each of its terms. */
export interface WeighedArticle extends ArticleTerms {
  /** tf·idf, of length 1 as a vector. */
  weights: Float32Array
  /** The same for headline and address alone. */
  titleWeights: Float32Array
  /** How much rarer than ordinary each term is; 0 for one that is not rare. */
  rarity: Float32Array
}

const noneSeen: TermFrequencies = { articles: 0, of: () => 0 }

/** The archive that stands in for articles not seen: so many, each of so many words. */
const articlesBehind = 500
const wordsOfEach = 100
/** In which share of articles a word stands that is not among the common ones. */
const shareOfUncommon = 0.002
/** A term that stands in fewer than one article of 90 is rare: e⁻⁴·⁵ of them. */
const rareFrom = 4.5

/**
 * Weighs terms by how few articles hold them: the articles at hand, and behind them an archive in which
 * the word of rank r makes up 0.1/(r + 30) of the text (Zipf’s law as B. Mandelbrot amended it, 1953). So
 * a word that every one of nine articles holds is not taken for a common one, nor “said” for a rare one.
 * @param ranks the engine's table of words by their frequency in news text
 */
export function openWeights(
  list: TermList,
  ranks: WordRanks,
  frequencies: TermFrequencies = noneSeen,
) {
  const shareOfCommon = sharesOf(ranks)
  const known: number[] = []
  const all = articlesBehind + frequencies.articles + 1
  const idf = (number: number): number => {
    const before = known[number]
    if (before !== undefined) return before
    const share = shareOfCommon.get(list.termOf(number)) ?? shareOfUncommon
    const held = frequencies.of(number) + articlesBehind * share
    const value = Math.max(0, Math.log(all / held))
    known[number] = value
    return value
  }
  return (article: ArticleTerms): WeighedArticle => ({
    ...article,
    weights: weigh(article.terms, article.counts, idf),
    titleWeights: weigh(article.terms, article.titleCounts, idf),
    rarity: Float32Array.from(article.terms, (term) => Math.max(0, idf(term) - rareFrom)),
  })
}

function weigh(terms: Int32Array, counts: Float32Array, idf: (term: number) => number) {
  const weights = Float32Array.from(terms, (term, index) =>
    counts[index] === 0 ? 0 : (1 + Math.log(counts[index])) * idf(term),
  )
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0))
  return length === 0 ? weights : weights.map((weight) => weight / length)
}

/** So many words are common enough that their share of articles is known better than by a guess. */
const commonCount = 1250

/** The commonest words that tell something, commonest first. */
export function commonWordsOf(ranks: WordRanks): string[] {
  const common: string[] = []
  for (const word of ranks.keys()) {
    if (/^\p{L}{2,}$/u.test(word) && !functionWords.has(word)) common.push(word)
    if (common.length === commonCount) break
  }
  return common
}

/** In which share of articles each common word stands, by its stem. */
const sharesOf = remembered((ranks: WordRanks): ReadonlyMap<string, number> => {
  const shares = new Map<string, number>()
  commonWordsOf(ranks).forEach((word, rank) => {
    const share = 1 - Math.exp((-wordsOfEach * 0.1) / (rank + 30))
    const key = lightStem(word)
    shares.set(key, Math.min(0.95, (shares.get(key) ?? 0) + share))
  })
  return shares
})
