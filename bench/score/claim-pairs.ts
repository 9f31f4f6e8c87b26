import type { Stretch } from '#domain/span'
import type { LinkedCounts } from './linked-f1'

/** A place in an article; offsets in UTF-16 code units of its text. */
export interface Place {
  article: string
  start: number
  end: number
}

interface StatedClaim {
  members: readonly Place[]
}

/** A story in which a person marked every claim that its articles share. */
export interface LabelledClaims {
  /** The sentences of each article, in order. */
  sentences: Readonly<Record<string, readonly Stretch[]>>
  claims: readonly StatedClaim[]
  /** Places of two articles that a careless reader might join, and should not. */
  nonPairs: readonly { a: Place; b: Place }[]
}

/** Counts of one story, of pairs of sentences of two articles that some claim joins. */
export interface PairCounts extends LinkedCounts {
  nonPairs: number
  nonPairsJoined: number
}

/**
 * Counts pairs of sentences, each of another article, that a claim joins: labelled, found, and both.
 * A place stands for every sentence of its article of which it shares at least half of the
 * shorter of the two. A story without a comparison has no claims.
 */
export function countPairs(story: LabelledClaims, found: readonly StatedClaim[]): PairCounts {
  const labelled = pairsOf(story, story.claims)
  const predicted = pairsOf(story, found)
  return {
    labelled: labelled.size,
    predicted: predicted.size,
    matched: [...predicted].filter((pair) => labelled.has(pair)).length,
    nonPairs: story.nonPairs.length,
    nonPairsJoined: story.nonPairs.filter(({ a, b }) =>
      crossPairs(sentencesAt(story, a), sentencesAt(story, b)).some((pair) => predicted.has(pair)),
    ).length,
  }
}

interface Sentence {
  article: string
  number: number
}

function pairsOf(story: LabelledClaims, claims: readonly StatedClaim[]): Set<string> {
  return new Set(
    claims.flatMap(({ members }) => {
      const sentences = members.flatMap((member) => sentencesAt(story, member))
      return crossPairs(sentences, sentences)
    }),
  )
}

function sentencesAt({ sentences }: LabelledClaims, { article, start, end }: Place): Sentence[] {
  return (sentences[article] ?? []).flatMap(([from, to], number) => {
    const common = Math.min(to, end) - Math.max(from, start)
    const isMeant = common > 0 && common * 2 >= Math.min(to - from, end - start)
    return isMeant ? [{ article, number }] : []
  })
}

/** Names of the pairs of two lists whose articles differ; a pair has one name, whichever comes first. */
function crossPairs(some: readonly Sentence[], others: readonly Sentence[]): string[] {
  return some.flatMap((one) =>
    others
      .filter(({ article }) => article !== one.article)
      .map((other) => [nameOf(one), nameOf(other)].sort().join('\n')),
  )
}

function nameOf({ article, number }: Sentence): string {
  return `${article}\t${number}`
}

/** Share of the pairs found that are labelled. */
export function pairPrecision(stories: readonly PairCounts[]): number {
  return total(stories, 'matched') / Math.max(1, total(stories, 'predicted'))
}

/** Share of the labelled pairs that are found. */
export function pairRecall(stories: readonly PairCounts[]): number {
  return total(stories, 'matched') / Math.max(1, total(stories, 'labelled'))
}

/** Share of the non-pairs that are joined all the same. */
export function joinedShare(stories: readonly PairCounts[]): number {
  return total(stories, 'nonPairsJoined') / Math.max(1, total(stories, 'nonPairs'))
}

export function total(stories: readonly PairCounts[], key: keyof PairCounts): number {
  return stories.reduce((sum, story) => sum + story[key], 0)
}
