import { quantile } from 'd3-array'
import { type ResampledInterval, resample, roughBelow, smallestResampled } from './resample'

/** The codes that one unit got, one for each coder; null where a coder gave none. */
export type CodedUnit<Code extends string | number = string> = readonly (Code | null)[]

/** How far coders agree on one variable. */
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
 * How far apart two codes are: names that differ or not; ranks, by how many codes lie between them;
 * numbers, by their squared difference.
 */
export type AlphaLevel = 'nominal' | 'ordinal' | 'interval'

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
  return agreementOf(units, 'nominal')
}

/**
 * The same of codes that are numbers: of ranks (`ordinal`), or of amounts (`interval`).
 * Source: K. Krippendorff, *Computing Krippendorff's Alpha-Reliability* (University of Pennsylvania, 2011).
 *
 * @returns null when no unit has two codes, or all codes are the same: there is nothing to agree about
 */
export function krippendorffAlphaOfNumbers(
  units: readonly CodedUnit<number>[],
  level: Exclude<AlphaLevel, 'nominal'>,
): Agreement | null {
  return agreementOf(units, level)
}

/**
 * The customary bars: .80 on a variable is firm, from .667 tentative, below it exploratory and not
 * charted by default.
 */
export function readAlpha(alpha: number): 'firm' | 'tentative' | 'exploratory' {
  if (alpha >= 0.8) return 'firm'
  return alpha >= 0.667 ? 'tentative' : 'exploratory'
}

type Code = string | number

/** One unit: how often each code was given, by the code's place in the list of all. */
interface Tally {
  counts: readonly (readonly [code: number, count: number])[]
  size: number
}

function agreementOf(units: readonly CodedUnit<Code>[], level: AlphaLevel): Agreement | null {
  const codes = [...new Set(units.flat())].filter((code) => code !== null)
  if (level !== 'nominal') codes.sort((a, b) => Number(a) - Number(b))
  const places = new Map(codes.map((code, place) => [code, place]))
  const pairable = units.map((unit) => tallyOf(unit, places)).filter(({ size }) => size > 1)
  const reckon = alphaOver(codes, level)
  const alpha = reckon(pairable)
  if (alpha === null) return null
  return {
    alpha,
    interval: intervalOf(pairable, alpha, reckon),
    agreed: pairable.filter(({ counts }) => counts.length === 1).length,
    units: pairable.length,
  }
}

function tallyOf(unit: CodedUnit<Code>, places: ReadonlyMap<Code, number>): Tally {
  const counts = new Map<number, number>()
  for (const code of unit) {
    const place = code === null ? undefined : places.get(code)
    if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  return { counts: [...counts], size: unit.filter((code) => code !== null).length }
}

type Reckon = (units: readonly Tally[]) => number | null
/** The squared difference of two codes, by their places. */
type Distance = (a: number, b: number) => number

/** α over units whose codes are these. Each pair of codes is met both ways, in what is seen as in what is expected. */
function alphaOver(codes: readonly Code[], level: AlphaLevel): Reckon {
  return (units) => {
    const together = new Array<number>(codes.length).fill(0)
    let given = 0
    for (const { counts, size } of units) {
      given += size
      for (const [place, count] of counts) together[place] += count
    }
    const distance = distanceOf(level, codes, together)
    let seen = 0
    for (const { counts, size } of units) {
      if (counts.length > 1) seen += disagreementOf(counts, distance) / (size - 1)
    }
    const expected = disagreementOf([...together.entries()], distance)
    return expected === 0 ? null : 1 - ((given - 1) * seen) / expected
  }
}

function disagreementOf(counts: Tally['counts'], distance: Distance): number {
  let sum = 0
  for (const [index, [a, ofA]] of counts.entries()) {
    for (let other = index + 1; other < counts.length; other += 1) {
      const [b, ofB] = counts[other]
      sum += 2 * ofA * ofB * distance(a, b)
    }
  }
  return sum
}

function distanceOf(
  level: AlphaLevel,
  codes: readonly Code[],
  together: readonly number[],
): Distance {
  if (level === 'nominal') return () => 1
  if (level === 'interval') return (a, b) => (Number(codes[a]) - Number(codes[b])) ** 2
  // Of ranks only the order is known: two are as far apart as there are codes from one to the other,
  // their own by half.
  let below = 0
  const middles = together.map((count) => {
    below += count
    return below - count / 2
  })
  return (a, b) => (middles[a] - middles[b]) ** 2
}

function intervalOf(
  units: readonly Tally[],
  alpha: number,
  reckon: Reckon,
): ResampledInterval | null {
  if (units.length < smallestResampled || alpha === 1) return null
  // A draw in which all codes are the same has no α and is left out.
  const alphas = resample(units, reckon)
  const low = quantile(alphas, 0.025)
  const high = quantile(alphas, 0.975)
  if (low === undefined || high === undefined) return null
  return { low, high, isRough: units.length < roughBelow }
}
