import type { WeighedStatement } from './pair-features'

/** Two statements of different articles, by their indices; `first` is smaller. */
export interface Pair {
  first: number
  second: number
}

/**
 * Statements less alike than this (cosine of their weighted words) say different things. Among many
 * articles surer pairs are asked for (`thresholdFor` in align-claims), and these never become that.
 */
function leastAlike(articleCount: number): number {
  const others = Math.max(articleCount - 1, othersAmongThree)
  return Math.min(mostAsked, leastAmongThree * Math.sqrt(others / othersAmongThree))
}

const leastAmongThree = 0.06
const othersAmongThree = 2
const mostAsked = 0.14
/** Of one article, so many statements are compared with one statement of another. */
const mostOfOneArticle = 8
/** … and so many in all: what a hundred articles state, the nearest of them show. */
const mostInAll = 32
/** A word that so many sentences hold tells none of them from the others, and is not looked up. */
const mostHolders = 600

/**
 * The pairs that are worth comparing, found by an index of words and not by trying each with each:
 * for every statement and every other article the few that have most in common with it.
 */
export function findPairs(statements: readonly WeighedStatement[]): Pair[] {
  const holders = indexWords(statements)
  const articles = Int32Array.from(statements, ({ article }) => article)
  const least = leastAlike((statements.at(-1)?.article ?? 0) + 1)
  const products = new Float64Array(statements.length)
  const kept = new Map<number, Pair>()
  statements.forEach((statement, index) => {
    const touched = addProducts(statement, articles, holders, products)
    for (const other of closest(statements, index, touched, products, least)) {
      const [first, second] = index < other ? [index, other] : [other, index]
      kept.set(first * statements.length + second, { first, second })
    }
    for (const other of touched) products[other] = 0
  })
  return [...kept.values()].sort((a, b) => a.first - b.first || a.second - b.second)
}

/** The statements that hold a word family, and its weight there. */
interface Holders {
  statements: number[]
  weights: number[]
}

function indexWords(statements: readonly WeighedStatement[]): Map<string, Holders> {
  const index = new Map<string, Holders>()
  statements.forEach(({ weights }, at) => {
    for (const [word, weight] of weights) {
      const holders = index.get(word) ?? { statements: [], weights: [] }
      holders.statements.push(at)
      holders.weights.push(weight)
      index.set(word, holders)
    }
  })
  return index
}

/** Adds to `products` what a statement has in common with each of other articles, and gives those. */
function addProducts(
  statement: WeighedStatement,
  articles: Int32Array,
  index: ReadonlyMap<string, Holders>,
  products: Float64Array,
): number[] {
  const touched: number[] = []
  for (const [word, weight] of statement.weights) {
    const holders = index.get(word)
    if (holders === undefined || holders.statements.length > mostHolders) continue
    for (let at = 0; at < holders.statements.length; at += 1) {
      const other = holders.statements[at]
      if (articles[other] === statement.article) continue
      if (products[other] === 0) touched.push(other)
      products[other] += weight * holders.weights[at]
    }
  }
  return touched
}

/** Of the statements that share a word with one, those of each article that are most like it. */
function closest(
  statements: readonly WeighedStatement[],
  index: number,
  touched: readonly number[],
  products: Float64Array,
  least: number,
): number[] {
  const byArticle = new Map<number, { other: number; cosine: number }[]>()
  for (const other of touched) {
    const cosine = products[other] / (statements[index].norm * statements[other].norm)
    if (cosine < least) continue
    const { article } = statements[other]
    const found = byArticle.get(article)
    if (found) found.push({ other, cosine })
    else byArticle.set(article, [{ other, cosine }])
  }
  const nearest = (found: { other: number; cosine: number }[], most: number) =>
    found.sort((a, b) => b.cosine - a.cosine || a.other - b.other).slice(0, most)
  const kept = [...byArticle.values()].flatMap((found) => nearest(found, mostOfOneArticle))
  return nearest(kept, mostInAll).map(({ other }) => other)
}
