import type { Measure } from './measure'
import { onlyAnonymousClaims } from './only-anonymous-claims'
import { reasonGiven } from './reason-given'
import { sourceMix } from './source-mix'
import { specificity } from './specificity'

/** Every measure there is, in the order in which the method page prints them. */
export const allMeasures: readonly Measure[] = [
  onlyAnonymousClaims,
  sourceMix,
  reasonGiven,
  specificity,
]

/** The measure of that id, or undefined when there is none. */
export function measureOf(id: string): Measure | undefined {
  return allMeasures.find((measure) => measure.id === id)
}
