import quantile from '@stdlib/stats-base-dists-t-quantile'
import { deviation } from 'd3-array'
import { type ResampledInterval, resample, roughBelow, smallestResampled } from './resample'

/** The sources of one article: how many attributions each has. A source keeps its id across articles. */
export type SourceTally = ReadonlyMap<string, number>

/** A count of sources; its interval is null below 12 articles. */
export interface EffectiveNumber {
  value: number
  interval: ResampledInterval | null
}

/**
 * How many equally heard sources would spread their attributions as evenly as these:
 * ¹D = exp(−Σ p ln p), which weighs each source by its share, and ²D = 1 / Σ p², which weighs the
 * most heard more. Both lie between 1 and the number of sources.
 * Source: M. O. Hill, *Ecology* 54 (1973), 427–432.
 *
 * @param attributions the attributions of each source; sources with none do not matter
 * @returns null when there is no attribution
 */
export function effectiveNumbers(
  attributions: Iterable<number>,
): { first: number; second: number } | null {
  const heard = [...attributions].filter((count) => count > 0)
  const total = heard.reduce((sum, count) => sum + count, 0)
  if (total === 0) return null
  let entropy = 0
  let concentration = 0
  for (const count of heard) {
    const share = count / total
    entropy -= share * Math.log(share)
    concentration += share ** 2
  }
  return { first: Math.exp(entropy), second: 1 / concentration }
}

/**
 * ¹D and ²D of the sources of many articles together, each with a 95 % interval for as many other
 * articles like these. The interval is exp(ln D ± t·s) with G − 1 degrees of freedom, s the larger of
 * the standard errors of ln D by the bootstrap and by the jackknife over articles.
 *
 * Not the percentiles of the bootstrap: a resample holds some articles twice and others not at all,
 * loses their sources, and so lies below the estimate nearly always (the percentiles covered 0 to
 * .92 in simulation, the interval above .94 to 1: `docs/decisions` has the table).
 *
 * @param draws how many resamples the bootstrap takes
 * @returns null when there is no attribution
 */
export function effectiveSources(
  articles: readonly SourceTally[],
  draws = 1000,
): { first: EffectiveNumber; second: EffectiveNumber } | null {
  const heard = articles.filter((tally) => [...tally.values()].some((count) => count > 0))
  const { numbered, reckon } = numberSources(heard)
  const numbers = reckon(numbered)
  if (numbers === null) return null
  const size = numbered.length
  if (size < smallestResampled) {
    const bare = (value: number) => ({ value, interval: null })
    return { first: bare(numbers.first), second: bare(numbers.second) }
  }
  const resamples = resample(numbered, reckon, draws)
  const shortened = numbered.map((_, left) => reckon(numbered.filter((_tally, at) => at !== left)))
  const withInterval = (order: 'first' | 'second'): EffectiveNumber => {
    const logarithms = (sets: typeof resamples) =>
      sets.filter((set) => set !== null).map((set) => Math.log(set[order]))
    const byBootstrap = deviation(logarithms(resamples)) ?? 0
    // Efron and Tibshirani, *An Introduction to the Bootstrap* (1993), section 11.
    const byJackknife = ((deviation(logarithms(shortened)) ?? 0) * (size - 1)) / Math.sqrt(size)
    const reach = Math.exp(quantile(0.975, size - 1) * Math.max(byBootstrap, byJackknife))
    const value = numbers[order]
    return {
      value,
      interval: {
        low: Math.max(1, value / reach),
        high: value * reach,
        isRough: size < roughBelow,
      },
    }
  }
  return { first: withInterval('first'), second: withInterval('second') }
}

/** Numbers the sources, so that the thousand sums of a bootstrap need no look-up by id. */
function numberSources(articles: readonly SourceTally[]) {
  const numberOf = new Map<string, number>()
  const numbered = articles.map((tally) =>
    [...tally].map(([source, count]) => {
      const number = numberOf.get(source) ?? numberOf.size
      numberOf.set(source, number)
      return { number, count }
    }),
  )
  const reckon = (some: typeof numbered) => {
    const together = new Float64Array(numberOf.size)
    for (const tally of some) for (const { number, count } of tally) together[number] += count
    return effectiveNumbers(together)
  }
  return { numbered, reckon }
}
