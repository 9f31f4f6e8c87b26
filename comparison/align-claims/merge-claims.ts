import type { Links } from './gather-claims'
import type { WeighedStatement } from './pair-features'

/**
 * Joins what growth left in pieces: two claims that share a statement are one when what each has
 * alone says on average the same as what the other has alone. Growth asks that a newcomer is near to
 * all, so that among nine articles one far pair parts a claim in six; this is average linkage.
 *
 * Of several that could be joined those go first whose words of what is claimed are most alike: all
 * that a story's outlets lead with is alike in names, and "was lost" would take what "was jammed"
 * shares with both.
 * @param same from this mean probability on two claims are one
 */
export function mergeClaims(
  claims: readonly (readonly number[])[],
  statements: readonly WeighedStatement[],
  links: Links,
  same: number,
): number[][] {
  const merged = claims.map((claim) => [...claim])
  if (claims.length > mostClaims) return merged
  const wording = compareWording(statements)
  const isOne = (a: readonly number[], b: readonly number[]) =>
    nearness(a, b, links, statements) >= same
  for (;;) {
    const alike = mostAlike(merged, isOne, wording)
    if (alike === null) return merged
    const [into, from] = alike
    merged[into] = [...new Set([...merged[into], ...merged[from]])].sort((a, b) => a - b)
    merged.splice(from, 1)
  }
}

/** Each joining looks at all claims again: among more than these, pieces stay apart. */
const mostClaims = 80

type Likeness = (a: readonly number[], b: readonly number[]) => number

/** Of the claims that share a statement and may be joined, the two whose words are most alike. */
function mostAlike(
  claims: readonly (readonly number[])[],
  isOne: (a: readonly number[], b: readonly number[]) => boolean,
  likeness: Likeness,
): [number, number] | null {
  let [best, most]: [[number, number] | null, number] = [null, -1]
  const holding = new Map<number, number[]>()
  claims.forEach((claim, index) => {
    const touching = new Set(claim.flatMap((statement) => holding.get(statement) ?? []))
    for (const other of touching) {
      const alike = likeness(claims[other], claim)
      if (alike > most && isOne(claims[other], claim)) [best, most] = [[other, index], alike]
    }
    for (const statement of claim) {
      holding.set(statement, [...(holding.get(statement) ?? []), index])
    }
  })
  return best
}

/** Mean probability between what each claim has alone; 0 where one has nothing alone. */
function nearness(
  a: readonly number[],
  b: readonly number[],
  links: Links,
  statements: readonly WeighedStatement[],
): number {
  let [sum, count] = [0, 0]
  for (const one of a) {
    if (b.includes(one)) continue
    for (const other of b) {
      if (a.includes(other) || statements[one].article === statements[other].article) continue
      sum += links.between(one, other)
      count += 1
    }
  }
  return count === 0 ? 0 : sum / count
}

/** Mean cosine of the words of what is claimed, names left out, over all statements of two claims. */
function compareWording(statements: readonly WeighedStatement[]): Likeness {
  const known = new Map<number, Map<string, number>>()
  const unit = (at: number) => {
    const before = known.get(at)
    if (before) return before
    const { weights, claimed, nameStems } = statements[at]
    const words = [...weights].filter(([word]) => claimed.has(word) && !nameStems.has(word))
    const length = Math.hypot(...words.map(([, weight]) => weight)) || 1
    const made = new Map(words.map(([word, weight]) => [word, weight / length]))
    known.set(at, made)
    return made
  }
  return (a, b) => {
    const other = b.map(unit)
    let sum = 0
    for (const one of a.map(unit)) {
      for (const words of other)
        for (const [word, weight] of one) sum += weight * (words.get(word) ?? 0)
    }
    return sum / (a.length * b.length)
  }
}
