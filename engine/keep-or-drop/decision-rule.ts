import { z } from 'zod'
import type { Ledger } from './ledger'

/**
 * How the evidence is weighed: a line (logistic regression over everything noted and measured), whose
 * score is one more measure for small decision trees over the measures alone, added up
 * (gradient-boosted trees: Friedman, “Greedy Function Approximation”, *Annals of Statistics* 29, 2001).
 * Fitted by training/fit_rule.py.
 */
export const decisionRuleSchema = z.object({
  /** Added to the label scores of openings, one for each reading of the article. */
  entryBonuses: z.array(z.number()),
  /** Below this probability an attribution is dropped. */
  threshold: z.number(),
  intercept: z.number(),
  /** Weights of what is noted. */
  notes: z.record(z.string(), z.number()),
  /** Measures in the order of the trees' numbers, with their weight in the line around a usual size. */
  measures: z.array(z.object({ name: z.string(), weight: z.number(), usual: z.number() })),
  base: z.number(),
  /**
   * Five numbers a node: the measure's index (−1 in a leaf), the bound, the node for sizes up to it,
   * the node for others, and the node for what has no size. In a leaf the second number is its value.
   */
  trees: z.array(z.array(z.number())),
})
export type DecisionRuleFile = z.infer<typeof decisionRuleSchema>

/** A rule that is ready to be used: one at a time, for its ledger is used again for each candidate. */
export interface DecisionRule {
  entryBonuses: readonly number[]
  threshold: number
  ledger: Ledger
  /** Forgets the last candidate. */
  begin(): void
  /** The probability that what was written into the ledger since `begin` is right. */
  decide(): number
}

const numbersOfANode = 5

export function openDecisionRule(file: DecisionRuleFile): DecisionRule {
  const notes = new Map(Object.entries(file.notes))
  const numbers = new Map(file.measures.map(({ name }, index) => [name, index]))
  const trees = file.trees.map((tree) => Float64Array.from(tree))
  const sizes = new Float64Array(file.measures.length + 1)
  let line = 0
  const ledger: Ledger = {
    note(name) {
      line += notes.get(name) ?? 0
    },
    measure(name, size) {
      const number = numbers.get(name)
      if (number === undefined) return
      sizes[number] = size
      const { weight, usual } = file.measures[number]
      line += weight * (size - usual)
    },
  }
  return {
    entryBonuses: file.entryBonuses,
    threshold: file.threshold,
    ledger,
    begin() {
      line = file.intercept
      sizes.fill(Number.NaN)
    },
    decide() {
      sizes[file.measures.length] = line
      let score = file.base
      for (const tree of trees) score += leafOf(tree, sizes)
      return 1 / (1 + Math.exp(-score))
    },
  }
}

function leafOf(tree: Float64Array, sizes: Float64Array): number {
  let at = 0
  while (tree[at] >= 0) {
    const size = sizes[tree[at]]
    const way = Number.isNaN(size) ? 4 : size <= tree[at + 1] ? 2 : 3
    at = tree[at + way] * numbersOfANode
  }
  return tree[at + 1]
}
