import type { ScoredPair } from './score-pairs'

/** A newcomer is as near to the members on average as this share of what joins two. */
const nearOnAverage = 0.8
/** … and to none of them farther than this share. */
const nearToEach = 0.3

/** A sentence states so many things at most that others state too. */
const mostClaims = 3

/**
 * Gathers pairs that say the same into claims, each a list of statements in order. A sentence often
 * states two things, so that it may stand in two claims; and what joins two pairs is not that they
 * share a sentence (by which all of a story would run together) but that the newcomer says the same
 * as all who are there.
 *
 * Begins with the surest pair that no claim holds yet and adds whoever is nearest to all members,
 * until nobody is near enough: complete-linkage growth. Two claims may share a sentence but not a
 * pair, so that a story's one event is not drawn five times over.
 * @param links the same pairs, opened
 * @param same from this probability on two statements are one claim
 */
export function gatherClaims(
  pairs: readonly ScoredPair[],
  links: Links,
  same: number,
  articleOf: (statement: number) => number,
): number[][] {
  const held = new Set<number>()
  const most = pairs.reduce((greatest, { second }) => Math.max(greatest, second), 0) + 1
  const keyOf = (one: number, other: number) => one * most + other
  const claims: number[][] = []
  const seeds = pairs
    .filter(({ probability }) => probability >= same)
    .sort((a, b) => b.probability - a.probability || a.first - b.first || a.second - b.second)
  const times = new Map<number, number>()
  const isFree = (one: number) => (times.get(one) ?? 0) < mostClaims
  const mayJoin = (candidate: number, claim: readonly number[]) =>
    isFree(candidate) &&
    !claim.some(
      (member) => articleOf(member) !== articleOf(candidate) && held.has(keyOf(member, candidate)),
    )
  for (const { first, second } of seeds) {
    if (held.has(keyOf(first, second)) || !isFree(first) || !isFree(second)) continue
    const claim = grow([first, second], { links, same, articleOf, mayJoin })
    for (const one of claim) {
      times.set(one, (times.get(one) ?? 0) + 1)
      for (const other of claim) held.add(keyOf(one, other))
    }
    claims.push(claim)
  }
  return claims
}

/** How probable it is that statements say the same, looked up from either. */
export interface Links {
  /** 0 for two that were not worth comparing. */
  between(a: number, b: number): number
  of(statement: number): Iterable<number>
}

/** Opens pairs for looking up. */
export function openLinks(pairs: readonly ScoredPair[]): Links {
  const links = new Map<number, Map<number, number>>()
  const link = (from: number, to: number, probability: number) => {
    const known = links.get(from)
    if (known) known.set(to, probability)
    else links.set(from, new Map([[to, probability]]))
  }
  for (const { first, second, probability } of pairs) {
    link(first, second, probability)
    link(second, first, probability)
  }
  return {
    between: (a, b) => links.get(a)?.get(b) ?? 0,
    of: (statement) => links.get(statement)?.keys() ?? [],
  }
}

interface Growth {
  links: Links
  same: number
  articleOf(statement: number): number
  mayJoin(candidate: number, claim: readonly number[]): boolean
}

function grow(seed: number[], { links, same, articleOf, mayJoin }: Growth): number[] {
  const claim = [...seed]
  for (;;) {
    const nearest = candidatesFor(claim, links, same)
      .filter((candidate) => mayJoin(candidate, claim))
      .map((candidate) => ({
        candidate,
        nearness: nearnessTo(claim, candidate, links, same, articleOf),
      }))
      .filter(({ nearness }) => nearness > 0)
      .sort((a, b) => b.nearness - a.nearness || a.candidate - b.candidate)[0]
    if (nearest === undefined) return claim.sort((a, b) => a - b)
    claim.push(nearest.candidate)
  }
}

/** Whoever says the same as one of the members. */
function candidatesFor(claim: readonly number[], links: Links, same: number): number[] {
  const candidates = new Set<number>()
  for (const member of claim) {
    for (const other of links.of(member)) {
      if (links.between(member, other) >= same && !claim.includes(other)) candidates.add(other)
    }
  }
  return [...candidates]
}

/** Mean probability with the members of other articles, or 0 when that is too little. */
function nearnessTo(
  claim: readonly number[],
  candidate: number,
  links: Links,
  same: number,
  articleOf: (statement: number) => number,
): number {
  const others = claim.filter((member) => articleOf(member) !== articleOf(candidate))
  if (others.length === 0) return 0
  const probabilities = others.map((member) => links.between(member, candidate))
  const mean = probabilities.reduce((sum, one) => sum + one, 0) / others.length
  const isNear = mean >= same * nearOnAverage && Math.min(...probabilities) >= same * nearToEach
  return isNear ? mean : 0
}
