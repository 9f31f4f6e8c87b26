import type { Links } from './gather-claims'
import { openQueue } from './open-queue'
import type { WeighedStatement } from './pair-features'

/**
 * Joins what growth left in pieces: two claims that share a statement are one when what each has
 * alone says on average the same as what the other has alone. Growth asks that a newcomer is near to
 * all, so that among nine articles one far pair parts a claim in six; this is average linkage.
 *
 * Of several that could be joined those go first whose words of what is claimed are most alike: all
 * that a story's outlets lead with is alike in names, and "was lost" would take what "was jammed"
 * shares with both.
 *
 * A pair of claims is looked at once, and again only when one of the two has grown, so that the work
 * goes with the number of pairs that share a statement and not with the cube of the claims.
 * @param same from this mean probability on two claims are one
 */
export function mergeClaims(
  claims: readonly (readonly number[])[],
  statements: readonly WeighedStatement[],
  links: Links,
  same: number,
): number[][] {
  const unit = openUnits(statements)
  const pieces = claims.map((claim): Piece | null => ({
    members: [...claim],
    words: addUp(claim, unit),
  }))
  const holding = new Map<number, Set<number>>()
  const hold = (at: number, members: readonly number[]) => {
    for (const member of members) {
      const holders = holding.get(member)
      if (holders) holders.add(at)
      else holding.set(member, new Set([at]))
    }
  }
  const waiting = openQueue<Meeting>(isBefore)
  /** Lines up a piece with those that hold a statement of it and are not lined up with it yet. */
  const lineUp = (at: number) => {
    const own = pieces[at]
    if (!own) return
    for (const [other, shared] of firstShared(own, holding)) {
      const piece = pieces[other]
      if (!piece || other === at) continue
      const [first, second] = other < at ? [other, at] : [at, other]
      const met: Meeting['met'] = [pieces[first], pieces[second]]
      waiting.add({ first, second, shared, alike: likeness(piece, own), met })
    }
  }
  claims.forEach((claim, at) => {
    lineUp(at)
    hold(at, claim)
  })
  for (let next = waiting.take(); next !== null; next = waiting.take()) {
    const { first, second, met } = next
    const [into, from] = [pieces[first], pieces[second]]
    if (!into || !from || into !== met[0] || from !== met[1]) continue
    if (nearness(into.members, from.members, links, statements) < same) continue
    const members = [...new Set([...into.members, ...from.members])].sort((a, b) => a - b)
    pieces[first] = { members, words: addUp(members, unit) }
    pieces[second] = null
    for (const member of from.members) holding.get(member)?.delete(second)
    hold(first, members)
    lineUp(first)
  }
  return pieces.flatMap((piece) => (piece ? [piece.members] : []))
}

/** The pieces that hold a statement of one, with the first that they share. */
function firstShared(
  { members }: Piece,
  holding: ReadonlyMap<number, ReadonlySet<number>>,
): Map<number, number> {
  const met = new Map<number, number>()
  for (const member of members) {
    for (const other of holding.get(member) ?? []) if (!met.has(other)) met.set(other, member)
  }
  return met
}

/** A claim as it stands, and the sum of its statements' words, each statement's of length one. */
interface Piece {
  members: number[]
  words: Map<string, number>
}

/** Two claims that share a statement, by their places, as they were when they were lined up. */
interface Meeting {
  first: number
  second: number
  shared: number
  alike: number
  met: [Piece | null, Piece | null]
}

/** The most alike first; of two as much alike the one that stands first. */
const isBefore = (a: Meeting, b: Meeting) =>
  (b.alike - a.alike || a.second - b.second || a.shared - b.shared || a.first - b.first) < 0

/** Mean probability between what each claim has alone; 0 where one has nothing alone. */
function nearness(
  a: readonly number[],
  b: readonly number[],
  links: Links,
  statements: readonly WeighedStatement[],
): number {
  let [sum, count] = [0, 0]
  const [inA, inB] = [new Set(a), new Set(b)]
  const ownOfB = b.filter((other) => !inA.has(other))
  for (const one of a) {
    if (inB.has(one)) continue
    for (const other of ownOfB) {
      if (statements[one].article === statements[other].article) continue
      sum += links.between(one, other)
      count += 1
    }
  }
  return count === 0 ? 0 : sum / count
}

/** Mean cosine of the words of what is claimed, names left out, over all statements of two claims. */
function likeness(a: Piece, b: Piece): number {
  const [few, many] = a.words.size < b.words.size ? [a, b] : [b, a]
  let sum = 0
  for (const [word, weight] of few.words) sum += weight * (many.words.get(word) ?? 0)
  return sum / (a.members.length * b.members.length)
}

type Words = ReadonlyMap<string, number>

/** Gives a statement's words of what is claimed, names left out, with weights of length one. */
function openUnits(statements: readonly WeighedStatement[]): (at: number) => Words {
  const known = new Map<number, Words>()
  return (at) => {
    const before = known.get(at)
    if (before) return before
    const { weights, claimed, nameStems } = statements[at]
    const words = [...weights].filter(([word]) => claimed.has(word) && !nameStems.has(word))
    const length = Math.hypot(...words.map(([, weight]) => weight)) || 1
    const made = new Map(words.map(([word, weight]) => [word, weight / length]))
    known.set(at, made)
    return made
  }
}

function addUp(members: readonly number[], unit: (at: number) => Words): Map<string, number> {
  const sum = new Map<string, number>()
  for (const member of members) {
    for (const [word, weight] of unit(member)) sum.set(word, (sum.get(word) ?? 0) + weight)
  }
  return sum
}
