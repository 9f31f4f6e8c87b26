/** A story whose articles are known. */
export interface KnownStory {
  storyId: string
  articles: readonly { id: string }[]
}

/** Sums over the articles of one known story, so that stories can be drawn without grouping anew. */
export interface StoryRecovery {
  articles: number
  /** Sum of the shares of each article's group that are of its story. */
  precision: number
  /** Sum of the shares of each article's story that are in its group. */
  recall: number
}

/**
 * What B-cubed counts: for each article, how much of its group is of its story and how much of its
 * story is in its group. Source: Bagga and Baldwin, ACL 1998.
 *
 * The shares are those of the grouping of all articles, also where stories are drawn from it later: a group that
 * mixes two stories would look pure in every draw that lacks one of them.
 * @param groups the group of each article
 * @throws when an article has none
 */
export function countRecovery(
  stories: readonly KnownStory[],
  groups: ReadonlyMap<string, string>,
): StoryRecovery[] {
  const placed = stories.map(({ articles }) => articles.map(({ id }) => groupOf(id, groups)))
  const sizes = countEach(placed.flat())
  return placed.map((own) => {
    const together = countEach(own)
    let precision = 0
    let recall = 0
    for (const [group, both] of together) {
      precision += (both * both) / (sizes.get(group) ?? both)
      recall += (both * both) / own.length
    }
    return { articles: own.length, precision, recall }
  })
}

function groupOf(id: string, groups: ReadonlyMap<string, string>): string {
  const group = groups.get(id)
  if (group === undefined) throw new Error(`The article ${id} is in no group.`)
  return group
}

function countEach(groups: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1)
  return counts
}

/** Mean over the articles of all stories given. */
export function groupPrecision(stories: readonly StoryRecovery[]): number {
  return mean(stories, 'precision')
}

/** Mean over the articles of all stories given. */
export function groupRecall(stories: readonly StoryRecovery[]): number {
  return mean(stories, 'recall')
}

/** Harmonic mean of the two; 0 for no story. */
export function groupF1(stories: readonly StoryRecovery[]): number {
  const [precision, recall] = [groupPrecision(stories), groupRecall(stories)]
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

function mean(stories: readonly StoryRecovery[], key: 'precision' | 'recall'): number {
  const sum = (of: keyof StoryRecovery) => stories.reduce((total, one) => total + one[of], 0)
  return sum(key) / Math.max(1, sum('articles'))
}
