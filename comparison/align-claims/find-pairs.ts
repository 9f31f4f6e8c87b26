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
  const table: Table = {
    articles: Int32Array.from(statements, ({ article }) => article),
    norms: Float64Array.from(statements, ({ norm }) => norm),
    least: leastAlike((statements.at(-1)?.article ?? 0) + 1),
    products: new Float64Array(statements.length),
    touched: new Int32Array(statements.length),
    cosines: new Float64Array(statements.length),
  }
  const { products, touched } = table
  const kept = new Map<number, Pair>()
  statements.forEach((statement, index) => {
    const count = addProducts(statement, holders, table)
    for (const other of closest(index, count, table)) {
      const [first, second] = index < other ? [index, other] : [other, index]
      kept.set(first * statements.length + second, { first, second })
    }
    for (let at = 0; at < count; at += 1) products[touched[at]] = 0
  })
  return [...kept.values()].sort((a, b) => a.first - b.first || a.second - b.second)
}

/** What is known of the statements by their places, and what is reckoned for one of them at a time. */
interface Table {
  articles: Int32Array
  norms: Float64Array
  least: number
  products: Float64Array
  /** Those that share a word with it. */
  touched: Int32Array
  /** By how much they are alike, in the same order. */
  cosines: Float64Array
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
      const holders = index.get(word)
      if (holders) {
        holders.statements.push(at)
        holders.weights.push(weight)
      } else index.set(word, { statements: [at], weights: [weight] })
    }
  })
  return index
}

/** Adds to `products` what a statement has in common with each of other articles; how many these are. */
function addProducts(
  statement: WeighedStatement,
  index: ReadonlyMap<string, Holders>,
  { articles, products, touched }: Table,
): number {
  let count = 0
  for (const [word, weight] of statement.weights) {
    const holders = index.get(word)
    if (holders === undefined || holders.statements.length > mostHolders) continue
    for (let at = 0; at < holders.statements.length; at += 1) {
      const other = holders.statements[at]
      if (articles[other] === statement.article) continue
      if (products[other] === 0) {
        touched[count] = other
        count += 1
      }
      products[other] += weight * holders.weights[at]
    }
  }
  return count
}

/** Of the statements that share a word with one, those of each article that are most like it. */
function closest(index: number, count: number, table: Table): number[] {
  const { norms, least, products, touched, cosines } = table
  const own = norms[index]
  let alike = 0
  for (let at = 0; at < count; at += 1) {
    const other = touched[at]
    const cosine = products[other] / (own * norms[other])
    if (cosine < least) continue
    // Those that are alike are moved to the front; what stood there has been read.
    touched[at] = touched[alike]
    touched[alike] = other
    cosines[alike] = cosine
    alike += 1
  }
  const from = nearestCosine(alike, cosines)
  const found = takeNearest(alike, from, table)
  return from === 0 || found.length === mostInAll ? found : takeNearest(alike, 0, table)
}

/** So many of the nearest are put in order first: of one article not all of them may be taken. */
const firstLook = 4 * mostInAll

/** How much alike the last of the nearest is that are looked at first. */
function nearestCosine(alike: number, cosines: Float64Array): number {
  if (alike <= firstLook) return 0
  return cosines.slice(0, alike).sort()[alike - firstLook]
}

/** The nearest in order, of one article only so many, of those that are as much alike as `from`. */
function takeNearest(alike: number, from: number, { articles, touched, cosines }: Table): number[] {
  const order: number[] = []
  for (let at = 0; at < alike; at += 1) if (cosines[at] >= from) order.push(at)
  order.sort((a, b) => cosines[b] - cosines[a] || touched[a] - touched[b])
  const taken = new Map<number, number>()
  const found: number[] = []
  for (const at of order) {
    const article = articles[touched[at]]
    const before = taken.get(article) ?? 0
    if (before >= mostOfOneArticle) continue
    taken.set(article, before + 1)
    found.push(touched[at])
    if (found.length === mostInAll) break
  }
  return found
}
