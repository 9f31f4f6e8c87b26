import type { WeighedStatement } from './pair-features'

/** Two statements of different articles, by their indices; `first` is smaller. */
export interface Pair {
  first: number
  second: number
}

/** Statements less alike than this (cosine of their weighted words) say different things. */
const leastAlike = 0.06
/** Of one article, so many statements are compared with one statement of another. */
const mostOfOneArticle = 8

/**
 * The pairs that are worth comparing, found by an index of words and not by trying each with each:
 * for every statement and every other article the few that have most in common with it.
 */
export function findPairs(statements: readonly WeighedStatement[]): Pair[] {
  const holders = indexWords(statements)
  const products = new Float64Array(statements.length)
  const kept = new Map<number, Pair>()
  statements.forEach((statement, index) => {
    const touched = addProducts(statement, statements, holders, products)
    for (const other of closest(statements, index, touched, products)) {
      const [first, second] = index < other ? [index, other] : [other, index]
      kept.set(first * statements.length + second, { first, second })
    }
    for (const other of touched) products[other] = 0
  })
  return [...kept.values()].sort((a, b) => a.first - b.first || a.second - b.second)
}

/** The statements that hold each word family. */
function indexWords(statements: readonly WeighedStatement[]): Map<string, number[]> {
  const holders = new Map<string, number[]>()
  statements.forEach(({ weights }, index) => {
    for (const word of weights.keys()) {
      const known = holders.get(word)
      if (known) known.push(index)
      else holders.set(word, [index])
    }
  })
  return holders
}

/** Adds to `products` what a statement has in common with each of other articles, and gives those. */
function addProducts(
  statement: WeighedStatement,
  statements: readonly WeighedStatement[],
  holders: ReadonlyMap<string, number[]>,
  products: Float64Array,
): number[] {
  const touched: number[] = []
  for (const [word, weight] of statement.weights) {
    for (const other of holders.get(word) ?? []) {
      if (statements[other].article === statement.article) continue
      if (products[other] === 0) touched.push(other)
      products[other] += weight * (statements[other].weights.get(word) ?? 0)
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
): number[] {
  const byArticle = new Map<number, { other: number; cosine: number }[]>()
  for (const other of touched) {
    const cosine = products[other] / (statements[index].norm * statements[other].norm)
    if (cosine < leastAlike) continue
    const { article } = statements[other]
    const found = byArticle.get(article)
    if (found) found.push({ other, cosine })
    else byArticle.set(article, [{ other, cosine }])
  }
  return [...byArticle.values()].flatMap((found) =>
    found
      .sort((a, b) => b.cosine - a.cosine || a.other - b.other)
      .slice(0, mostOfOneArticle)
      .map(({ other }) => other),
  )
}
