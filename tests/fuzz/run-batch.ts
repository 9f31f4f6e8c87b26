import fc from 'fast-check'
import type { Model } from '#engine/model'
import { checkCase } from './check-case'
import { anyCase } from './make-cases'

/** What became of one batch of cases. */
export interface BatchReport {
  seed: number
  cases: number
  kinds: Record<string, number>
  /** The smallest input that fails, and why; absent when all is well. */
  failure?: { path: string | null; input: string; because: string }
}

/** Puts `cases` inputs, drawn with `seed`, through the engine; the same seed draws the same inputs. */
export function runBatch(
  seed: number,
  cases: number,
  realPages: readonly string[],
  model: Model,
): BatchReport {
  const kinds: Record<string, number> = {}
  const outcome = fc.check(
    fc.property(anyCase(realPages), (input) => {
      kinds[input.kind] = (kinds[input.kind] ?? 0) + 1
      checkCase(input, model)
    }),
    { seed, numRuns: cases },
  )
  const report = { seed, cases: outcome.numRuns, kinds }
  if (!outcome.failed) return report
  return {
    ...report,
    failure: {
      path: outcome.counterexamplePath,
      input: JSON.stringify(outcome.counterexample),
      because: String(outcome.errorInstance),
    },
  }
}
