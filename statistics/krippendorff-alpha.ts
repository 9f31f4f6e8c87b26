import { quantile } from 'd3-array'
import { type ResampledInterval, resample, roughBelow, smallestResampled } from './resample'

/** The codes that one unit got, one for each coder; null where a coder gave none. */
export type CodedUnit = readonly (string | null)[]

/** How far coders agree on one nominal variable. */
export interface Agreement {
  /** 1 is full agreement, 0 what chance would give, below 0 systematic disagreement. */
  alpha: number
  /** Over units; null below 12 units, and when nobody ever disagreed: resamples cannot then either. */
  interval: ResampledInterval | null
  /** Units on which all who coded them gave the same code, of those that two or more coded. */
  agreed: number
  units: number
}

/**
 * Krippendorff's α of a nominal variable, for any number of coders and with codes missing:
 * 1 − Dₒ/Dₑ, the disagreement seen within units over that expected between all codes given.
 * Source: A. F. Hayes and K. Krippendorff, *Communication Methods and Measures* 1 (2007), 77–89.
 *
 * The interval is the percentile bootstrap over units, which A. Zapf et al., *BMC Medical Research
 * Methodology* 16:93 (2016), find to cover about what it says.
 *
 * @returns null when no unit has two codes, or all codes are the same: there is nothing to agree about
 */
export function krippendorffAlpha(units: readonly CodedUnit[]): Agreement | null {
  const pairable = units.map(tallyOf).filter((unit) => unit.size > 1)
  const alpha = alphaOf(pairable)
  if (alpha === null) return null
  return {
    alpha,
    interval: intervalOf(pairable, alpha),
    agreed: pairable.filter((unit) => unit.codes.size === 1).length,
    units: pairable.length,
  }
}

/**
 * The customary bars: .80 on a variable is firm, from .667 tentative, below it exploratory and not
 * charted by default.
 */
export function readAlpha(alpha: number): 'firm' | 'tentative' | 'exploratory' {
  if (alpha >= 0.8) return 'firm'
  return alpha >= 0.667 ? 'tentative' : 'exploratory'
}

interface Tally {
  codes: Map<string, number>
  size: number
}

function tallyOf(unit: CodedUnit): Tally {
  const codes = new Map<string, number>()
  for (const code of unit) if (code !== null) codes.set(code, (codes.get(code) ?? 0) + 1)
  return { codes, size: [...codes.values()].reduce((sum, count) => sum + count, 0) }
}

function alphaOf(units: readonly Tally[]): number | null {
  const together = new Map<string, number>()
  let given = 0
  let seen = 0
  for (const { codes, size } of units) {
    given += size
    for (const [code, count] of codes) {
      together.set(code, (together.get(code) ?? 0) + count)
      seen += (count * (size - count)) / (size - 1)
    }
  }
  let expected = 0
  for (const count of together.values()) expected += count * (given - count)
  return expected === 0 ? null : 1 - ((given - 1) * seen) / expected
}

function intervalOf(units: readonly Tally[], alpha: number): ResampledInterval | null {
  if (units.length < smallestResampled || alpha === 1) return null
  // A draw in which all codes are the same has no α and is left out.
  const alphas = resample(units, alphaOf)
  const low = quantile(alphas, 0.025)
  const high = quantile(alphas, 0.975)
  if (low === undefined || high === undefined) return null
  return { low, high, isRough: units.length < roughBelow }
}
