import { longestRun } from '../word-runs'
import type { Statement } from './read-statements'

/** A statement with what the whole story says of its words. */
export interface WeighedStatement extends Statement {
  /** Word families with their weight in this story, and the length of that vector. */
  weights: ReadonlyMap<string, number>
  norm: number
  /** The length of the vector of what is claimed alone. */
  claimedNorm: number
  total: number
  /** The same from the rarity in news text alone. */
  plainNorm: number
  /** Its words and, fainter, those of the sentence before: what "he" and "it" stand for. */
  context: ReadonlyMap<string, number>
  contextNorm: number
  /** Length of each clause's vector. */
  clauseNorms: readonly number[]
}

/** What is compared of two statements, in the order of `pairFeatures`; the rule's weights have these names. */
export const pairFeatureNames = [
  'cosine in the story',
  'share of the fuller',
  'share of the barer',
  'cosine in news text',
  'names in common',
  'share of names',
  'numbers in common',
  'other words in common',
  'distance in place',
  'both in the lead',
  'length of the shorter',
  'length of the longer',
  'difference in length',
  'difference in quotation',
  'neighbouring words in common',
  'their weight',
  'same speaker',
  'both credited',
  'neither credited',
  'quoted run',
  'closest clauses',
  'cosine with context',
  'words in common',
  'cosine of what is claimed',
  'words of what is claimed in common',
  'names alone',
] as const

/**
 * How alike two statements of different articles are, by words, names, numbers, quotations,
 * speakers and place; every figure is the same whichever comes first.
 */
export function pairFeatures(a: WeighedStatement, b: WeighedStatement): number[] {
  const common = commonWords(a, b)
  const names = commonKeys(a.names, b.names)
  const nameWeight = names.reduce((sum, name) => sum + (a.names.get(name) ?? 0), 0)
  const bigrams = commonKeys(a.bigrams, b.bigrams)
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a]
  const shares = [common.weight / a.total, common.weight / b.total]
  const numbers = countCommon(a.numbers, b.numbers)
  const run = longestRun(a.quoted, b.quoted)
  const isCredited = [a.speakers.size > 0, b.speakers.size > 0]
  return [
    common.product / (a.norm * b.norm),
    Math.max(...shares),
    Math.min(...shares),
    common.plainProduct / (a.plainNorm * b.plainNorm),
    Math.log1p(nameWeight),
    names.length / Math.max(1, a.names.size + b.names.size - names.length),
    Math.min(mostCounted, numbers),
    Math.log1p(common.weightOfOthers),
    Math.abs(a.order / a.outOf - b.order / b.outOf),
    a.order < leadSentences && b.order < leadSentences ? 1 : 0,
    Math.log1p(shorter.length),
    Math.log1p(longer.length),
    Math.log((1 + longer.length) / (1 + shorter.length)),
    Math.abs(a.quotedShare - b.quotedShare),
    Math.log1p(bigrams.length),
    Math.log1p(bigrams.reduce((sum, pair) => sum + (a.bigrams.get(pair) ?? 0), 0)),
    countCommon(a.speakers, b.speakers) > 0 ? 1 : 0,
    isCredited[0] && isCredited[1] ? 1 : 0,
    !isCredited[0] && !isCredited[1] ? 1 : 0,
    Math.log1p(run),
    closestClauses(a, b),
    dot(a.context, b.context) / (a.contextNorm * b.contextNorm),
    Math.min(mostWords, common.count),
    common.claimedProduct / (a.claimedNorm * b.claimedNorm),
    Math.log1p(common.weightOfClaimed),
    common.weightOfClaimed === 0 && numbers === 0 && run === 0 ? 1 : 0,
  ]
}

const mostCounted = 3
const mostWords = 6
const leadSentences = 2

function commonWords(a: WeighedStatement, b: WeighedStatement) {
  const [few, many] = a.weights.size <= b.weights.size ? [a, b] : [b, a]
  const isIn = (part: 'claimed' | 'nameStems', word: string) =>
    few[part].has(word) && many[part].has(word)
  const common = {
    product: 0,
    plainProduct: 0,
    weight: 0,
    weightOfOthers: 0,
    count: 0,
    claimedProduct: 0,
    weightOfClaimed: 0,
  }
  for (const [word, weight] of few.weights) {
    const other = many.weights.get(word)
    if (other === undefined) continue
    const [asClaimed, asName] = [isIn('claimed', word), isIn('nameStems', word)]
    common.count += 1
    common.product += weight * other
    common.plainProduct += (few.words.get(word) ?? 0) * (many.words.get(word) ?? 0)
    common.weight += weight
    common.weightOfOthers += asName ? 0 : weight
    common.claimedProduct += asClaimed ? weight * other : 0
    common.weightOfClaimed += asClaimed && !asName ? weight : 0
  }
  return common
}

function commonKeys(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): string[] {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  return [...few.keys()].filter((key) => many.has(key))
}

function countCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0
  for (const one of a) if (b.has(one)) common += 1
  return common
}

/** Sum over the common words of the product of their weights. */
export function dot(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [word, weight] of few) sum += weight * (many.get(word) ?? 0)
  return sum
}

/** The best cosine of a clause of one with a clause of the other; half for a single common word. */
function closestClauses(a: WeighedStatement, b: WeighedStatement): number {
  let best = 0
  a.clauses.forEach((clause, first) => {
    b.clauses.forEach((other, second) => {
      let product = 0
      let count = 0
      for (const word of clause) {
        if (!other.has(word)) continue
        count += 1
        product += (a.weights.get(word) ?? 0) * (b.weights.get(word) ?? 0)
      }
      if (count === 0) return
      const cosine = product / (a.clauseNorms[first] * b.clauseNorms[second])
      best = Math.max(best, cosine * Math.min(1, count / enoughWords))
    })
  })
  return best
}

const enoughWords = 2
