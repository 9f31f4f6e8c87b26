import type { Candidate, Surroundings } from './keep-or-drop/candidate'
import type { DecisionRule } from './keep-or-drop/decision-rule'
import type { Ledger } from './keep-or-drop/ledger'
import { readCompany } from './keep-or-drop/read-company'
import { readContent } from './keep-or-drop/read-content'
import { readCue } from './keep-or-drop/read-cue'
import { readSource } from './keep-or-drop/read-source'

/** A candidate that is kept, with the probability that it is right. */
export interface KeptCandidate {
  candidate: Candidate
  /** Probability of a linked match. */
  confidence: number
}

/**
 * Keeps what is likely enough to be right, the surest first; of candidates that claim the same words
 * as cue or content only the surest. In the order of the candidates.
 *
 * Keeping what is above F1/2 maximises expected F1 (Lipton, Elkan and Narayanaswamy, “Optimal
 * Thresholding of Classifiers to Maximize F1 Measure”, 2014); the threshold is a little lower, for
 * recall of sources.
 */
export function keepCandidates(
  candidates: readonly Candidate[],
  around: Surroundings,
  rule: DecisionRule,
): KeptCandidate[] {
  const judged = candidates.map((candidate) => {
    rule.begin()
    weighEvidence(candidate, around, rule.ledger)
    return { candidate, confidence: rule.decide() }
  })
  const taken = new Uint8Array(around.text.tokens.length)
  const kept = new Set(
    judged
      .filter(({ confidence }) => confidence >= rule.threshold)
      .sort((a, b) => b.confidence - a.confidence)
      .filter(({ candidate }) => take(candidate, taken)),
  )
  return judged.filter((one) => kept.has(one))
}

/** Writes down all that speaks for and against a candidate. */
export function weighEvidence(candidate: Candidate, around: Surroundings, ledger: Ledger): void {
  readCue(candidate, around, ledger)
  readSource(candidate, around, ledger)
  readContent(candidate, around, ledger)
  readCompany(candidate, around, ledger)
}

/** Takes the words of cue and contents, unless one of them is taken. */
function take({ cue, contents }: Candidate, taken: Uint8Array): boolean {
  const spans = [cue, ...contents]
  if (spans.some(({ first, last }) => taken.subarray(first, last + 1).includes(1))) return false
  for (const { first, last } of spans) taken.fill(1, first, last + 1)
  return true
}
