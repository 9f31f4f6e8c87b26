import type { WeighedStatement } from './pair-features'
import type { Statement } from './read-statements'

/**
 * Weighs each statement's words by how rare they are in the news and in this story: what half of the
 * story's sentences hold ("the drone") tells little about which of them say the same.
 */
export function weighStatements(statements: readonly Statement[]): WeighedStatement[] {
  const holders = new Map<string, number>()
  for (const { words } of statements) {
    for (const word of words.keys()) holders.set(word, (holders.get(word) ?? 0) + 1)
  }
  const weigh = (word: string, weight: number) =>
    (weight + Math.log((statements.length + 1) / (holders.get(word) ?? 1))) / 2
  return statements.map((statement, index) => {
    const weights = new Map(
      [...statement.words].map(([word, weight]) => [word, weigh(word, weight)]),
    )
    const before = statements[index - 1]
    const context = new Map(statement.words)
    if (before?.article === statement.article) {
      for (const [word, weight] of before.words) {
        context.set(word, Math.max(context.get(word) ?? 0, weight * faintness))
      }
    }
    return {
      ...statement,
      weights,
      norm: lengthOf(weights.values()),
      claimedNorm: lengthOf([...statement.claimed].map((word) => weights.get(word) ?? 0)),
      total: [...weights.values()].reduce((sum, weight) => sum + weight, 0) || 1,
      plainNorm: lengthOf(statement.words.values()),
      context,
      contextNorm: lengthOf(context.values()),
      clauseNorms: statement.clauses.map((clause) =>
        lengthOf([...clause].map((word) => weights.get(word) ?? 0)),
      ),
    }
  })
}

/** How much the words of the sentence before count. */
const faintness = 0.4

function lengthOf(weights: Iterable<number>): number {
  let sum = 0
  for (const weight of weights) sum += weight * weight
  return Math.sqrt(sum) || 1
}
