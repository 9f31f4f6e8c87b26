import hypergeometric from '@stdlib/stats-base-dists-hypergeometric-pmf'
import { rollup } from 'd3-array'

/** How many sources a set of attributions drawn at random has: ⁰D all, ¹D and ²D effective. */
export interface Rarefied {
  sources: number
  first: number
  second: number
}

/**
 * ⁰D, ¹D and ²D expected in `size` attributions drawn from these without replacement, so that outlets
 * with few and with many attributions can be compared: more text alone brings more sources.
 *
 * With f̂(k) = Σᵢ C(Xᵢ, k)·C(n − Xᵢ, m − k) / C(n, m), the sources expected to be heard k times in m:
 *
 *   ⁰D = Σ f̂(k)    ¹D = exp(−Σ k/m · ln(k/m) · f̂(k))    ²D = 1 / Σ (k/m)² · f̂(k)
 *
 * Source: for ⁰D S. H. Hurlbert, *Ecology* 52 (1971), 577–586; for ¹D and ²D A. Chao et al.,
 * *Ecological Monographs* 84 (2014), 45–67, section on rarefaction of Hill numbers.
 *
 * @param attributions the attributions of each source, whole numbers
 * @param size attributions to draw, a whole number from 1
 * @returns null when there are fewer attributions than `size`: nothing is extrapolated
 */
export function rarefy(attributions: Iterable<number>, size: number): Rarefied | null {
  const heard = [...attributions].filter((count) => count > 0)
  const total = heard.reduce((sum, count) => sum + count, 0)
  if (!Number.isInteger(size) || size < 1 || size > total) return null
  let sources = 0
  let entropy = 0
  let concentration = 0
  // Many sources are heard equally often: each number of attributions is reckoned once.
  const alike = rollup(
    heard,
    (same) => same.length,
    (count) => count,
  )
  for (const [count, howMany] of alike) {
    for (let times = 1; times <= Math.min(count, size); times += 1) {
      const expected = howMany * hypergeometric(times, total, count, size)
      const share = times / size
      sources += expected
      entropy -= share * Math.log(share) * expected
      concentration += share ** 2 * expected
    }
  }
  return { sources, first: Math.exp(entropy), second: 1 / concentration }
}

/**
 * Brings several sets of attributions to the size of the smallest.
 *
 * @returns the common size, and for each set in order what is expected at it; null without any set,
 * or when one has no attribution
 */
export function rarefyToEqual(
  sets: readonly (readonly number[])[],
): { size: number; sets: Rarefied[] } | null {
  const sizes = sets.map((set) => set.reduce((sum, count) => sum + count, 0))
  const size = sets.length === 0 ? 0 : Math.min(...sizes)
  const rarefied = sets.map((set) => rarefy(set, size)).filter((one) => one !== null)
  return rarefied.length === 0 || rarefied.length < sets.length ? null : { size, sets: rarefied }
}
