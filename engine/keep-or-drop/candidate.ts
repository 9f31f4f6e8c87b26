import type { LinkedSpans } from '../link-attributions/link-spans'
import type { CueCounts, TokenFeatures } from '../tag-spans/features'
import { labelCount } from '../tag-spans/network'
import type { TokenisedText } from '../tokenised-text'

/** An attribution that may be one, as one or more of the net's readings have it. */
export interface Candidate extends LinkedSpans {
  /** Which of the readings (by entry bonus) have found just these spans. */
  foundBy: boolean[]
  /** All candidates of the first reading that found it, in text order, and its own place there. */
  company: readonly LinkedSpans[]
  place: number
}

/** What the rule looks at beside the linked spans. */
export interface Surroundings {
  text: TokenisedText
  features: TokenFeatures
  cueCounts: CueCounts
  /** Label probabilities of every token, `labelCount` a token. */
  probabilities: Float64Array
}

/** The probability that a token has a role, as its opening or going on. */
export function roleAt(probabilities: Float64Array, token: number, role: number): number {
  const at = token * labelCount + role
  return probabilities[at] + probabilities[at + 1]
}

/** The highest and lowest probability of a role in a stretch of tokens. */
export function rangeOf(
  probabilities: Float64Array,
  first: number,
  last: number,
  role: number,
): { most: number; least: number } {
  let most = 0
  let least = 1
  for (let token = first; token <= last; token += 1) {
    const own = roleAt(probabilities, token, role)
    if (own > most) most = own
    if (own < least) least = own
  }
  return { most, least }
}

/** The highest probability of no role in a stretch of tokens. */
export function outsideMost(probabilities: Float64Array, first: number, last: number): number {
  let most = 0
  for (let token = first; token <= last; token += 1) {
    most = Math.max(most, probabilities[token * labelCount])
  }
  return most
}

/** The probability that a span with a role ends at `last`, given that it has come so far. */
export function endsAt(probabilities: Float64Array, last: number, role: number): number {
  const next = (last + 1) * labelCount
  return next < probabilities.length ? 1 - probabilities[next + role + 1] : 1
}
