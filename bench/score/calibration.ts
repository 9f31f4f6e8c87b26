/** One predicted attribution: the probability that was said, and whether it was a linked match. */
export interface SaidProbability {
  confidence: number
  isMatch: boolean
}

const bins = 10

/**
 * Expected calibration error: predictions in ten bins of equal mass by confidence, and the mean
 * distance between what a bin says (mean confidence) and what it holds (share of matches).
 * Source: Naeini, Cooper, Hauskrecht, AAAI 2015, with bins of equal mass. Its bootstrap interval
 * lies a little high, since drawing articles twice adds noise to every bin.
 */
export function calibrationError(said: readonly SaidProbability[]): number {
  if (said.length === 0) return 0
  const sorted = [...said].sort((a, b) => a.confidence - b.confidence)
  let error = 0
  for (let bin = 0; bin < bins; bin += 1) {
    const own = sorted.slice(
      Math.floor((bin * sorted.length) / bins),
      Math.floor(((bin + 1) * sorted.length) / bins),
    )
    const gap = own.reduce((sum, one) => sum + one.confidence - (one.isMatch ? 1 : 0), 0)
    error += Math.abs(gap) / sorted.length
  }
  return error
}
