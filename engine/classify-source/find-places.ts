import { knownNames } from '../lexicon/names'
import type { Token } from '../tokenised-text'
import type { Run } from './capital-runs'

const placePrepositions = new Set('in from across near off throughout outside inside'.split(' '))

const ownedByPlaces =
  /^(?:ministry|navy|army|government|parliament|embassy|president|capital|waters|coast|forces|air)$/

/**
 * Names of places that no list knows: one capitalised word after "in" or "from", or whose genitive
 * owns a body ("Varda’s foreign ministry"). They stand for their governments, as countries do.
 */
export function findPlaces(
  tokens: readonly Token[],
  runs: readonly Run[],
  persons: ReadonlyMap<string, string>,
): Set<string> {
  const places = new Set<string>()
  for (const { first, last } of runs) {
    const { lower } = tokens[last]
    if (first !== last || persons.has(lower) || knownNames.has(lower)) continue
    const isAfterPreposition = placePrepositions.has(tokens[first - 1]?.lower ?? '')
    if ((isAfterPreposition && !isOwner(tokens, last)) || ownsBody(tokens, last)) places.add(lower)
  }
  return places
}

/** "in Blackwell’s view": a person’s. */
function isOwner(tokens: readonly Token[], at: number): boolean {
  return /^[’']s?$/.test(tokens[at + 1]?.word ?? '')
}

function ownsBody(tokens: readonly Token[], at: number): boolean {
  if (!isOwner(tokens, at)) return false
  return tokens.slice(at + 2, at + 5).some(({ lower }) => ownedByPlaces.test(lower))
}
