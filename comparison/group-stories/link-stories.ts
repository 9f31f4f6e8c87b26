import { leastLog } from './compare-articles'
import type { Neighbours } from './find-pairs'

/** Which articles people have bound to a story, or keep out of one; by the number of the article. */
export interface Bindings {
  /** The story that an article is bound to, or null. */
  storyOf(article: number): string | null
  /** The stories that an article is kept out of. */
  keptOutOf(article: number): ReadonlySet<string>
}

/** The likenesses of all pairs found between two sets: their sum, and how many they are. */
interface Link {
  sum: number
  pairs: number
}

/** A set of articles on its way to a story. */
interface Cluster {
  members: number[]
  /** The sum of its members’ fullness. */
  fullness: number
  links: Map<number, Link>
  story: string | null
  keptOut: Set<string>
}

/**
 * Joins articles to stories by average linkage: two sets become one while, on average over all pairs,
 * more speaks for one story than against it. What a person bound together is one from the start, and
 * what a person parted never becomes one. An article that was kept out of a story is placed last, so that
 * it takes no other along.
 *
 * It follows chains of nearest neighbours, whose result does not depend on where they begin, and stops
 * where nothing is near: F. Murtagh, “A survey of recent advances in hierarchical clustering algorithms”,
 * The Computer Journal 26 (1983), 354–359.
 * @returns the members of each story, by number, in ascending order
 */
export function linkStories(neighbours: readonly Neighbours[], bindings: Bindings): number[][] {
  const clusters = new Map<number, Cluster>()
  const last = new Map<number, Cluster>()
  neighbours.forEach((near, number) => {
    const cluster = openCluster(number, near, bindings)
    const isLast = cluster.story === null && cluster.keptOut.size > 0
    ;(isLast ? last : clusters).set(number, cluster)
  })
  bindByHand(clusters)
  const done: Cluster[] = []
  for (const start of neighbours.keys()) {
    if (clusters.has(start)) done.push(...finishChain(clusters, start))
  }
  placeLast(last, done)
  return done.map(({ members }) => members.toSorted((a, b) => a - b)).sort((a, b) => a[0] - b[0])
}

function openCluster(number: number, near: Neighbours, bindings: Bindings): Cluster {
  const links = new Map<number, Link>()
  near.articles.forEach((other, at) => {
    links.set(other, { sum: near.logs[at], pairs: 1 })
  })
  return {
    members: [number],
    fullness: near.fullness,
    links,
    story: bindings.storyOf(number),
    keptOut: new Set(bindings.keptOutOf(number)),
  }
}

/** Each of some single articles joins the finished story that is nearest, or is one by itself. */
function placeLast(last: ReadonlyMap<number, Cluster>, done: Cluster[]): void {
  const storyOf = new Map(done.flatMap((story) => story.members.map((member) => [member, story])))
  for (const [number, article] of last) {
    const story = nearestStory(article, storyOf)
    if (story === null) done.push(article)
    else {
      story.members.push(number)
      for (const kept of article.keptOut) story.keptOut.add(kept)
    }
    storyOf.set(number, story ?? article)
  }
}

function nearestStory(article: Cluster, storyOf: ReadonlyMap<number, Cluster>): Cluster | null {
  const found = new Map<Cluster, Link>()
  for (const [other, { sum }] of article.links) {
    const story = storyOf.get(other)
    if (story === undefined || areParted(article, story)) continue
    const known = found.get(story)
    found.set(story, { sum: sum + (known?.sum ?? 0), pairs: 1 + (known?.pairs ?? 0) })
  }
  const [best] = [...found]
    .map(([story, link]) => ({ story, log: average(article, story, link) }))
    .sort((a, b) => b.log - a.log)
  return best !== undefined && best.log > 0 ? best.story : null
}

/** Follows the chain that begins at a set until every set on it is a finished story. */
function finishChain(clusters: Map<number, Cluster>, start: number): Cluster[] {
  const done: Cluster[] = []
  const chain = [start]
  while (chain.length > 0) {
    const last = chain[chain.length - 1]
    const before = chain[chain.length - 2]
    const near = nearest(clusters, last, before)
    if (near === null) {
      done.push(...retire(clusters, last))
      chain.pop()
    } else if (near === before) {
      chain.length -= 2
      const joined = join(clusters, near, last)
      // What led to one of the two need not lead to both.
      if (chain.length === 0) chain.push(joined)
    } else {
      chain.push(near)
    }
  }
  return done
}

/** Articles bound to one story are one set, however unlike. */
function bindByHand(clusters: Map<number, Cluster>): void {
  const ofStory = new Map<string, number>()
  for (const [number, { story }] of [...clusters]) {
    if (story === null) continue
    const first = ofStory.get(story)
    ofStory.set(story, first === undefined ? number : join(clusters, first, number))
  }
}

/**
 * The set that a set is nearest to, or null when nothing is near enough. Of equals the one that the chain
 * came from, so that it ends, else the first.
 */
function nearest(
  clusters: Map<number, Cluster>,
  of: number,
  before: number | undefined,
): number | null {
  const from = clusters.get(of)
  let best: number | null = null
  let most = 0
  for (const [other, link] of from?.links ?? []) {
    const to = clusters.get(other)
    if (from === undefined || to === undefined || areParted(from, to)) continue
    const value = average(from, to, link)
    if (value < most || value <= 0) continue
    if (value > most || other === before || (best !== before && other < (best ?? other + 1))) {
      best = other
      most = value
    }
  }
  return best
}

/**
 * The mean over all pairs, the pairs that were not found as unlike as can be. Where the room for
 * neighbours was full of such as are alike, others could not be found, and that says nothing.
 *
 * Two sets that stand by themselves are more often two days of one affair than one story: from two
 * articles each on it takes more to make them one than it takes an article to join.
 */
function average(a: Cluster, b: Cluster, { sum, pairs }: Link): number {
  const [n, m] = [a.members.length, b.members.length]
  const expected = n * m * (1 - (a.fullness / n + b.fullness / m) / 2)
  const missing = Math.max(0, expected - pairs)
  const standing = Math.log2(Math.min(n, m, 4)) / 2
  return (sum + missing * leastLog) / (pairs + missing) - standing
}

function areParted(a: Cluster, b: Cluster): boolean {
  if (a.story !== null && b.story !== null) return true
  return (
    (a.story !== null && b.keptOut.has(a.story)) || (b.story !== null && a.keptOut.has(b.story))
  )
}

/** Joins the second into the first of two sets; the set keeps the lesser number. */
function join(clusters: Map<number, Cluster>, one: number, other: number): number {
  const [into, from] = one < other ? [one, other] : [other, one]
  const [kept, gone] = [clusters.get(into), clusters.get(from)]
  if (kept === undefined || gone === undefined) return into
  for (const member of gone.members) kept.members.push(member)
  kept.fullness += gone.fullness
  kept.story ??= gone.story
  for (const story of gone.keptOut) kept.keptOut.add(story)
  kept.links.delete(from)
  for (const [third, { sum, pairs }] of gone.links) {
    const links = clusters.get(third)?.links
    links?.delete(from)
    if (third === into || links === undefined) continue
    const known = kept.links.get(third)
    const both = { sum: sum + (known?.sum ?? 0), pairs: pairs + (known?.pairs ?? 0) }
    kept.links.set(third, both)
    links.set(into, both)
  }
  clusters.delete(from)
  return into
}

/** Takes a finished story out of reach of all others. */
function retire(clusters: Map<number, Cluster>, number: number): Cluster[] {
  const story = clusters.get(number)
  if (story === undefined) return []
  for (const other of story.links.keys()) clusters.get(other)?.links.delete(number)
  clusters.delete(number)
  return [story]
}
