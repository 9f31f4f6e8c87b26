import type { Followed } from './follow-citations'
import type { Links } from './gather-claims'
import type { WeighedStatement } from './pair-features'

/** The first so many statements of an article are its opening. */
const openingStatements = 3

/**
 * Index of the claim that most articles open with, and that most credit another article with: what goes
 * from outlet to outlet is what a story turns on. Null where no two do either.
 */
export function leadingClaim(
  claims: readonly (readonly number[])[],
  followed: readonly Followed[],
  statements: readonly WeighedStatement[],
): number | null {
  const citing = new Set(followed.map((one) => one.citing))
  const articlesOf = (members: readonly number[]) =>
    new Set(members.map((member) => statements[member].article)).size
  let [best, most]: [number | null, number] = [null, 1]
  claims.forEach((claim, index) => {
    const opening = claim.filter((member) => statements[member].order < openingStatements)
    const crediting = claim.filter((member) => citing.has(member))
    const articles = articlesOf(opening) + articlesOf(crediting)
    if (articles > most) [best, most] = [index, articles]
  })
  return best
}

/**
 * Takes into the leading claim what other articles open with and what says on average the same as its
 * members, although growth turned it away for being far from a single one: outlets on one story mostly
 * open with one thing, each in its own words.
 */
export function fillLeadingClaim(
  claims: readonly (readonly number[])[],
  followed: readonly Followed[],
  statements: readonly WeighedStatement[],
  links: Links,
  same: number,
): number[][] {
  const leading = leadingClaim(claims, followed, statements)
  return claims.map((claim, index) => {
    if (index !== leading) return [...claim]
    const near = new Set(claim.flatMap((member) => [...links.of(member)]))
    const joining = [...near].filter(
      (one) =>
        !claim.includes(one) &&
        statements[one].order < openingStatements &&
        meanNearness(one, claim, statements, links) >= same,
    )
    return [...claim, ...joining].sort((a, b) => a - b)
  })
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
