import { compareArticles, leastLog, likenessLog } from './compare-articles'
import { indexTerms } from './index-terms'
import type { WeighedArticle } from './weigh-terms'

/** The articles that may be of one story with an article, and how surely. */
export interface Neighbours {
  articles: Int32Array
  logs: Float32Array
  /** How much of the room for neighbours is taken by such as are alike; where it is full, more may be. */
  fullness: number
}

/** So many of those that share its rarest terms are compared with an article in full. */
const mostNeighbours = 60
/** Of the articles that hold a term only the last so many are looked at; in order of time, the nearest. */
const mostHolders = 400

/** The articles that hold a term among their index terms, and what it weighs there. */
interface Holders {
  articles: number[]
  weights: number[]
}

/**
 * Finds for every article those that may be of its story, by an index of its rarest terms, so that the
 * cost grows with the number of articles and not with its square.
 * @param articles in order of time
 */
export function findPairs(
  articles: readonly WeighedArticle[],
  onProgress?: (done: number) => void,
): Neighbours[] {
  const index = openIndex(articles.length)
  const found: Map<number, number>[] = articles.map(() => new Map())
  const alike = new Float32Array(articles.length)
  articles.forEach((article, number) => {
    for (const other of index.nearestBefore(article, number)) {
      const log = likenessLog(compareArticles(article, articles[other]))
      if (log > 0) alike[number] += 1
      if (log <= leastLog) continue
      found[number].set(other, log)
      found[other].set(number, log)
    }
    onProgress?.(number + 1)
  })
  return found.map((logs, number) => ({
    articles: Int32Array.from(logs.keys()),
    logs: Float32Array.from(logs.values()),
    fullness: alike[number] / mostNeighbours,
  }))
}

function openIndex(articles: number) {
  const holders = new Map<number, Holders>()
  const sums = new Float32Array(articles)
  return {
    /** Gives the earlier articles that share most of an article’s rarest terms, and adds it to the index. */
    nearestBefore(article: WeighedArticle, number: number): number[] {
      const touched: number[] = []
      for (const at of indexTerms(article)) {
        const weight = article.weights[at]
        const held = holders.get(article.terms[at]) ?? { articles: [], weights: [] }
        const first = Math.max(0, held.articles.length - mostHolders)
        for (let place = first; place < held.articles.length; place += 1) {
          const other = held.articles[place]
          if (sums[other] === 0) touched.push(other)
          sums[other] += weight * held.weights[place]
        }
        held.articles.push(number)
        held.weights.push(weight)
        holders.set(article.terms[at], held)
      }
      const nearest = chooseGreatest(touched, sums)
      for (const other of touched) sums[other] = 0
      return nearest
    },
  }
}

/** The few with the greatest sums, without sorting the many. */
function chooseGreatest(touched: readonly number[], sums: Float32Array): number[] {
  const chosen: number[] = []
  for (const other of touched) {
    const isFull = chosen.length === mostNeighbours
    if (isFull && sums[other] <= sums[chosen[mostNeighbours - 1]]) continue
    let place = isFull ? mostNeighbours - 1 : chosen.length
    for (; place > 0 && sums[chosen[place - 1]] < sums[other]; place -= 1) {
      chosen[place] = chosen[place - 1]
    }
    chosen[place] = other
  }
  return chosen
}
