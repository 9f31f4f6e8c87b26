import { type Followed, followedLinks, joinFollowed } from './follow-citations'
import { gatherClaims, openLinks } from './gather-claims'
import { fillLeadingClaim, leadFirst } from './leading-claim'
import { mergeClaims } from './merge-claims'
import type { WeighedStatement } from './pair-features'
import type { ScoredPair } from './score-pairs'

/** Claims as lists of statements in order, and whether the first is what the story turns on. */
export interface WovenClaims {
  claims: number[][]
  hasLeading: boolean
}

/**
 * Gathers pairs into claims and mends what growth leaves in pieces: the claim that the story turns on
 * comes first and takes in what cites it and what other articles open with; then pieces of one claim
 * are joined. Which one leads is decided before anything is joined, since joining makes what all have in
 * common, that the drone was lost, look like what they report.
 * @param same from this probability on two statements are one claim
 */
export function weaveClaims(
  pairs: readonly ScoredPair[],
  followed: readonly Followed[],
  statements: readonly WeighedStatement[],
  same: number,
): WovenClaims {
  const links = openLinks(pairs)
  const grown = gatherClaims(pairs, links, same, (index) => statements[index].article)
  const { claims: led, hasLeading } = leadFirst(grown, followed, statements)
  const joined = joinFollowed(led, followed, links, hasLeading)
  const nearness = followedLinks(links, followed)
  const filled = hasLeading
    ? fillLeadingClaim(joined, followed, statements, nearness, same)
    : joined
  return { claims: mergeClaims(filled, statements, nearness, same), hasLeading }
}
