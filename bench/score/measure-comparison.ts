import {
  countPairs,
  joinedShare,
  type LabelledClaims,
  type PairCounts,
  type Place,
  pairPrecision,
  pairRecall,
  total,
} from './claim-pairs'
import type { Figure } from './figure'
import {
  countRecovery,
  groupF1,
  groupPrecision,
  groupRecall,
  type KnownStory,
  type StoryRecovery,
} from './group-recovery'
import { f1 } from './linked-f1'
import { spreadOver } from './resample'

/**
 * Figures of a grouping, with intervals over stories.
 * @param name the id that its figures begin with, and the words for its articles
 */
export function measureGrouping(
  { id, articles }: { id: string; articles: string },
  stories: readonly KnownStory[],
  groups: ReadonlyMap<string, string>,
): Figure[] {
  const counts = countRecovery(stories, groups)
  const count = counts.reduce((sum, story) => sum + story.articles, 0)
  const on = `${count} ${articles} on ${counts.length} stories`
  const figure = (
    suffix: string,
    what: string,
    statistic: (some: readonly StoryRecovery[]) => number,
  ): Figure => ({
    id: `${id}${suffix}`,
    what,
    value: statistic(counts),
    ...spreadOver(counts, statistic),
    on,
  })
  return [
    figure('', `Stories of ${articles}, B-cubed F1`, groupF1),
    figure('-precision', 'The same, precision', groupPrecision),
    figure('-recall', 'The same, recall', groupRecall),
  ]
}

/**
 * Figures of shared claims, with intervals over stories.
 * @param found the claims of each story, by its id
 */
export function measureClaims(
  stories: readonly (LabelledClaims & { storyId: string })[],
  found: ReadonlyMap<string, readonly { members: readonly Place[] }[]>,
): Figure[] {
  const counts = stories.map((story) => countPairs(story, found.get(story.storyId) ?? []))
  const figure = (
    id: string,
    what: string,
    statistic: (some: readonly PairCounts[]) => number,
    on: string,
    share?: [of: keyof PairCounts, outOf: keyof PairCounts],
  ): Figure => ({
    id,
    what,
    value: statistic(counts),
    ...spreadOver(counts, statistic),
    on: `${on} of ${counts.length} stories`,
    ...(share && { counted: { count: total(counts, share[0]), outOf: total(counts, share[1]) } }),
  })
  const pairs = `${total(counts, 'labelled')} pairs of sentences`
  return [
    figure('shared-claims', 'Shared claims, pair F1', f1, pairs),
    figure('shared-claims-precision', 'The same, precision', pairPrecision, pairs, [
      'matched',
      'predicted',
    ]),
    figure('shared-claims-recall', 'The same, recall', pairRecall, pairs, ['matched', 'labelled']),
    figure(
      'non-pairs-joined',
      'Pairs that only look alike, joined',
      joinedShare,
      `${total(counts, 'nonPairs')} such pairs`,
      ['nonPairsJoined', 'nonPairs'],
    ),
  ]
}
