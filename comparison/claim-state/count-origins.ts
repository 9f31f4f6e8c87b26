import type { Origins } from '#domain/comparison'
import type { Source } from '#domain/source'
import type { RootFinding } from '../find-roots'
import type { FoundRoot, IsApart, Readings } from '../find-roots/found-root'
import { areShownOne, failedConditions, saysItReported } from '../independence'
import type { Story } from '../open-story'

export interface CountedOrigins {
  counts: Origins
  /** Two roots without a named source are shown to be independent, and one of them says that it asked for itself. */
  areOpaqueApart: boolean
  /** How many unnamed people stand behind the roots, as far as they are counted. */
  people: number
  because: string[]
}

/**
 * Counts the origins of a claim: how many roots are known, how many of them are shown to be independent,
 * and how many independent ones there were if every doubt were decided for it. A claim that nobody is
 * credited with, and that nobody is shown to have taken from another, has none.
 */
export function countOrigins(
  { known, doubtful, unknownOrigin }: RootFinding,
  readings: Readings,
  story: Story,
  isApart: IsApart,
): CountedOrigins {
  const isAsserted = [...readings.values()].flat().some(({ attribution }) => attribution !== null)
  const failures = new Map<string, string | null>()
  const failureOf = (a: FoundRoot, b: FoundRoot) => {
    const pair = [known.indexOf(a), known.indexOf(b)].sort((one, other) => one - other).join()
    const met = failures.get(pair)
    if (met !== undefined) return met
    const failed = isApart(a.article, b.article) ? [] : failedConditions(a, b, story)
    const failure = failed.length > 0 ? failed.map(({ because }) => because).join(', ') : null
    failures.set(pair, failure)
    return failure
  }
  const independent = largest(known, (a, b) => failureOf(a, b) === null)
  const possible = largest(
    [...known, ...doubtful],
    (a, b) => isApart(a.article, b.article) || !areShownOne(a, b),
  ).length
  const people = peopleBehind([...known, ...doubtful.filter(({ isInferred }) => !isInferred)])
  // Within one origin its people are counted only where it stands alone: there they make it several.
  const isAlone = known.length === 1 && possible === 1
  return {
    counts: {
      known: known.length,
      independent: independent.length,
      possible: (isAlone ? Math.max(1, people) : possible) + (unknownOrigin && isAsserted ? 1 : 0),
    },
    areOpaqueApart: areOpaqueApart(independent, isApart),
    people,
    because: known
      .filter((root) => !independent.includes(root))
      .map((root) => {
        const other = independent.find((one) => failureOf(one, root) !== null)!
        return `${nameOf(other)} and ${nameOf(root)} are not shown to be independent: ${failureOf(other, root)}`
      }),
  }
}

/** A person's decision stands for every condition, an outlet's own asking included. */
function areOpaqueApart(independent: readonly FoundRoot[], isApart: IsApart): boolean {
  if (independent.some((a) => independent.some((b) => isApart(a.article, b.article)))) return true
  const opaque = independent.filter(isOpaque)
  return opaque.length > 1 && opaque.some(saysItReported)
}

/** A reader cannot tell who stands behind a root: no statement of it has a named source. */
export function isOpaque({ restsOn, voices }: FoundRoot): boolean {
  return restsOn !== 'own-voice' && !voices.some(({ isNamed }) => isNamed)
}

/**
 * A large set of roots that all go with each other: from each root on, those that go with all picked
 * before; the largest such set, the earliest of equals. Cost: the square of the roots for each root.
 */
function largest(
  roots: readonly FoundRoot[],
  goesWith: (a: FoundRoot, b: FoundRoot) => boolean,
): FoundRoot[] {
  const fits = roots.map((a, at) => roots.slice(0, at).map((b) => goesWith(b, a)))
  const goTogether = (a: number, b: number) => (a > b ? fits[a][b] : fits[b][a])
  let found: number[] = []
  for (const first of roots.keys()) {
    const picked = [first]
    for (const at of roots.keys()) {
      if (at !== first && picked.every((one) => goTogether(one, at))) picked.push(at)
    }
    if (picked.length > found.length) found = picked
  }
  return found.map((at) => roots[at])
}

/** An unstated plural is never two; "several" is at least two. */
function peopleBehind(roots: readonly FoundRoot[]): number {
  const sources = new Map<string, Source>()
  for (const { voices } of roots) {
    for (const { article, source, isNamed } of voices) {
      if (source && !isNamed) sources.set(`${article.id} ${source.id}`, source)
    }
  }
  return [...sources.values()].reduce((sum, { count }) => sum + leastOf(count), 0)
}

function leastOf(count: Source['count']): number {
  if (typeof count === 'number') return count
  return count === 'several' ? 2 : 1
}

/** What a reader knows a root by. */
function nameOf({ outlet, article }: FoundRoot): string {
  return outlet ?? article ?? 'an unknown outlet'
}
