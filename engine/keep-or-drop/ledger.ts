/**
 * Where evidence about a candidate is written down: the decision rule weighs it at once, training
 * keeps it to fit the rule. The names are the rule's; changing one means fitting it anew.
 */
export interface Ledger {
  /** Something that is so: "cue.word=say". */
  note(name: string): void
  /** Something that has a size: "cue.most", −2.3. What does not apply to a candidate is left out. */
  measure(name: string, size: number): void
}

/** The logit of a probability, held away from 0 and 1, where it has no end. */
export function logit(probability: number): number {
  const held = Math.min(1 - 1e-4, Math.max(1e-4, probability))
  return Math.log(held / (1 - held))
}

/** The distance as one of nine steps. */
export function step(distance: number): string {
  const bound = steps.find((most) => distance <= most)
  return bound === undefined ? 'far' : String(bound)
}

const steps = [0, 1, 2, 3, 5, 8, 14, 25]
