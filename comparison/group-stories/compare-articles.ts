import type { WeighedArticle } from './weigh-terms'

/** What two articles have in common, as far as it tells whether they are of one story. */
export interface Likeness {
  /** Cosine of their terms, 0 to 1. */
  text: number
  /** Cosine of headlines with the words of their addresses. */
  title: number
  /** How far one’s headline stands in the other’s text: the greater of both cosines. */
  titleInText: number
  /** How much rarity their common terms add up to. */
  rarity: number
  /** Whole days between them; null where one has no date. */
  days: number | null
  /** Both name weekdays in their openings, and no weekday is in both. */
  isOtherWeekday: boolean
  isSameOutlet: boolean
}

/** Compares two articles in one walk through their terms. */
export function compareArticles(a: WeighedArticle, b: WeighedArticle): Likeness {
  const [terms, others] = [a.terms, b.terms]
  let text = 0
  let title = 0
  let titleOfA = 0
  let titleOfB = 0
  let rarity = 0
  for (let at = 0, to = 0; at < terms.length && to < others.length; ) {
    const step = terms[at] - others[to]
    if (step === 0) {
      text += a.weights[at] * b.weights[to]
      title += a.titleWeights[at] * b.titleWeights[to]
      titleOfA += a.titleWeights[at] * b.weights[to]
      titleOfB += a.weights[at] * b.titleWeights[to]
      rarity += a.rarity[at]
    }
    if (step <= 0) at += 1
    if (step >= 0) to += 1
  }
  return {
    text,
    title,
    titleInText: Math.max(titleOfA, titleOfB),
    rarity,
    days: a.day === null || b.day === null ? null : Math.abs(a.day - b.day),
    isOtherWeekday: a.weekdays !== 0 && b.weekdays !== 0 && (a.weekdays & b.weekdays) === 0,
    isSameOutlet: a.outlet !== null && a.outlet === b.outlet,
  }
}

/** Beyond a month a day more or less says nothing. */
const mostDays = 31

/** What speaks for and against one story, as numbers, in the order of `weightsOfLikeness`. */
export function readEvidence(likeness: Likeness): number[] {
  const { text, title, titleInText, rarity, days, isOtherWeekday, isSameOutlet } = likeness
  return [
    1,
    Math.sqrt(text),
    title,
    titleInText,
    Math.log1p(rarity),
    days === null ? 0 : 1,
    days === null ? 0 : Math.log2(1 + Math.min(days, mostDays)),
    isOtherWeekday ? 1 : 0,
    isSameOutlet ? 1 : 0,
  ]
}

/**
 * Fitted by logistic regression (docs/decisions/0014-story-index.md) but for the last: in the stories that
 * it was fitted on no outlet has two articles, which makes of one outlet too strong a sign.
 */
const weightsOfLikeness = [-6.7, 8.8, 4.4, 4.6, 2.2, 2.9, -1.4, -1.8, -1]

/** Nothing speaks so strongly against one story that a single pair should outweigh all others. */
export const leastLog = -4

/**
 * How surely two articles are of one story: log-odds against the line at which stories are parted, so that
 * what is above 0 speaks for one story; from −4 upwards.
 */
export function likenessLog(likeness: Likeness): number {
  const evidence = readEvidence(likeness)
  let log = 0
  for (let index = 0; index < evidence.length; index += 1) {
    log += evidence[index] * weightsOfLikeness[index]
  }
  return Math.max(leastLog, log)
}
