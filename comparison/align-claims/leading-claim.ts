import type { Followed } from './follow-citations'
import type { Links } from './gather-claims'
import type { WeighedStatement } from './pair-features'

/** The first so many statements of an article are its opening. */
const openingStatements = 3

/**
 * Puts the claim first that most articles open with, and that most take from one of its articles: what
 * goes from outlet to outlet is what a story turns on. There is none where no two do either.
 */
export function leadFirst(
  claims: readonly number[][],
  followed: readonly Followed[],
  statements: readonly WeighedStatement[],
): { claims: number[][]; hasLeading: boolean } {
  const articlesOf = (members: readonly number[]) =>
    new Set(members.map((member) => statements[member].article)).size
  let [best, most]: [number | null, number] = [null, 1]
  claims.forEach((claim, index) => {
    const opening = claim.filter((member) => statements[member].order < openingStatements)
    const taking = followed.filter(({ cited }) => claim.includes(cited))
    const articles = articlesOf(opening) + articlesOf(taking.map(({ citing }) => citing))
    if (articles > most) [best, most] = [index, articles]
  })
  if (best === null) return { claims: [...claims], hasLeading: false }
  return {
    claims: [claims[best], ...claims.filter((_, index) => index !== best)],
    hasLeading: true,
  }
}

/**
 * Takes into the leading claim, the first, what articles that do not credit it to others open with and
 * what says on average the same as its members, although growth turned it away for being far from a
 * single one: outlets on one story mostly open with one thing, each in its own words.
 */
export function fillLeadingClaim(
  [leading, ...others]: readonly (readonly number[])[],
  followed: readonly Followed[],
  statements: readonly WeighedStatement[],
  links: Links,
  same: number,
): number[][] {
  const taking = new Set(
    followed
      .filter(({ citing }) => leading.includes(citing))
      .map(({ citing }) => statements[citing].article),
  )
  const near = new Set(leading.flatMap((member) => [...links.of(member)]))
  const joining = [...near].filter(
    (one) =>
      !leading.includes(one) &&
      !taking.has(statements[one].article) &&
      statements[one].order < openingStatements &&
      meanNearness(one, leading, statements, links) >= same,
  )
  const filled = [...leading, ...joining].sort((a, b) => a - b)
  return [filled, ...others.map((claim) => [...claim])]
}

function meanNearness(
  one: number,
  claim: readonly number[],
  statements: readonly WeighedStatement[],
  links: Links,
): number {
  const others = claim.filter((member) => statements[member].article !== statements[one].article)
  const sum = others.reduce((total, member) => total + links.between(one, member), 0)
  return others.length === 0 ? 0 : sum / others.length
}
