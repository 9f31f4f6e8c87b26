import type { AlignmentRule, LogisticLine } from './alignment-rule'
import { findPairs, type Pair } from './find-pairs'
import { pairFeatureNames, pairFeatures, type WeighedStatement } from './pair-features'

/** How probable it is that two statements say the same. */
export interface ScoredPair extends Pair {
  probability: number
}

/** What the pairs around a pair say of it, in the order of `surroundings`. */
export const surroundingNames = [
  'first reckoning',
  'least ahead of a next best',
  'most ahead of a next best',
  'fewest better ones',
  'most better ones',
  'best of the neighbours along',
  'best of the neighbours aside',
  'way round by other articles',
  'smaller sum of partners',
  'larger sum of partners',
] as const

/**
 * Reckons for each pair worth comparing how probable it is that both say the same, in two steps:
 * first from the two alone; then again from what the first step found around them. A statement says
 * the same as few others of one article, neighbours follow each other in two reports of one event,
 * and a third article that agrees with both speaks for them.
 */
export function scorePairs(
  statements: readonly WeighedStatement[],
  rule: AlignmentRule,
): ScoredPair[] {
  const pairs = findPairs(statements)
  const alone = pairs.map(({ first, second }) =>
    Float32Array.from(pairFeatures(statements[first], statements[second])),
  )
  const first = alone.map((features) => logistic(features, rule.alone))
  const around = surroundings(statements, pairs, first)
  return pairs.map((pair, index) => ({
    ...pair,
    probability: isSpeakerAlone(alone[index])
      ? 0
      : logistic([...alone[index], ...around(index)], rule.together),
  }))
}

function logistic(features: ArrayLike<number>, { bias, weights }: LogisticLine): number {
  let sum = bias
  for (let index = 0; index < weights.length; index += 1) sum += weights[index] * features[index]
  return 1 / (1 + Math.exp(-sum))
}

const ofSpeaker = pairFeatureNames.indexOf('same speaker')
const ofNamesAlone = pairFeatureNames.indexOf('names alone')

/**
 * Whether two statements have the same speaker and names in common, and of what is claimed no word, number or
 * quotation: two things that one person said are two claims. The rule is not learned, since in the
 * news of one speech they often are one.
 */
export function isSpeakerAlone(features: ArrayLike<number>): boolean {
  return features[ofSpeaker] === 1 && features[ofNamesAlone] === 1
}

/** Ways round by a third article are looked for among so many of the best partners. */
const mostPartners = 24

/** Gives, by a pair's index, what stands around it; the order is that of `surroundingNames`. */
export function surroundings(
  statements: readonly WeighedStatement[],
  pairs: readonly Pair[],
  scores: readonly number[],
): (index: number) => number[] {
  const articleCount = (statements.at(-1)?.article ?? 0) + 1
  const indexOf = new Map<number, number>()
  const key = (a: number, b: number) =>
    a < b ? a * statements.length + b : b * statements.length + a
  const partners = statements.map((): Partner[] => [])
  pairs.forEach(({ first, second }, index) => {
    indexOf.set(key(first, second), index)
    partners[first].push({ other: second, score: scores[index] })
    partners[second].push({ other: first, score: scores[index] })
  })
  for (const list of partners) list.sort((a, b) => b.score - a.score || a.other - b.other)
  const scoreOf = (a: number, b: number): number => {
    if (statements[a] === undefined || statements[b] === undefined) return 0
    const index = indexOf.get(key(a, b))
    return index === undefined ? 0 : scores[index]
  }
  /** A statement's neighbour in its article, or -1. */
  const beside = (index: number, step: number) =>
    statements[index + step]?.article === statements[index].article ? index + step : -1

  const inArticle = partners.map((list) => groupByArticle(list, statements))

  /** The partners of a statement in one article, without one of them. */
  const rivals = (index: number, article: number, but: number, own: number) => {
    let [next, better] = [0, 0]
    let sum = own
    for (const { other, score } of inArticle[index].get(article) ?? []) {
      if (other === but) continue
      if (score > next) next = score
      if (score > own) better += 1
      sum += score
    }
    return { next, better, sum }
  }

  /** The best way round by each other article, on average: alike for three articles and for forty. */
  const roundabout = (first: number, second: number) => {
    const best = new Map<number, number>()
    for (const { other, score } of partners[first].slice(0, mostPartners)) {
      const { article } = statements[other]
      if (article === statements[first].article || article === statements[second].article) continue
      const way = Math.min(score, scoreOf(other, second))
      if (way > (best.get(article) ?? 0)) best.set(article, way)
    }
    const ways = [...best.values()].reduce((sum, way) => sum + way, 0)
    return ways / Math.max(1, articleCount - 2)
  }

  return (index) => {
    const { first, second } = pairs[index]
    const score = scores[index]
    const ofFirst = rivals(first, statements[second].article, second, score)
    const ofSecond = rivals(second, statements[first].article, first, score)
    const [backA, onA, backB, onB] = [
      beside(first, -1),
      beside(first, 1),
      beside(second, -1),
      beside(second, 1),
    ]
    return [
      score,
      score - Math.max(ofFirst.next, ofSecond.next),
      score - Math.min(ofFirst.next, ofSecond.next),
      Math.min(ofFirst.better, ofSecond.better),
      Math.max(ofFirst.better, ofSecond.better),
      Math.max(scoreOf(backA, backB), scoreOf(onA, onB)),
      Math.max(
        scoreOf(backA, second),
        scoreOf(onA, second),
        scoreOf(first, backB),
        scoreOf(first, onB),
      ),
      roundabout(first, second),
      Math.min(ofFirst.sum, ofSecond.sum),
      Math.max(ofFirst.sum, ofSecond.sum),
    ]
  }
}

interface Partner {
  other: number
  score: number
}

function groupByArticle(
  partners: readonly Partner[],
  statements: readonly WeighedStatement[],
): Map<number, Partner[]> {
  const groups = new Map<number, Partner[]>()
  for (const partner of partners) {
    const { article } = statements[partner.other]
    const group = groups.get(article)
    if (group) group.push(partner)
    else groups.set(article, [partner])
  }
  return groups
}
